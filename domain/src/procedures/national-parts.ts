import { z } from 'zod';
import { administrativeLevels } from '../agencies/agency.ts';
import { normaliseLine, normaliseText } from '../text/normalise.ts';
import type { ImportWarning } from './import-warning.ts';
import { channelSchema, componentSchema, methodSchema, timeUnitSchema } from './procedure.ts';
import type { ProcedureRecord } from './procedure.ts';

type Warn = (kind: ImportWarning['kind'], detail: string) => void;
type Parts = Pick<
  ProcedureRecord,
  'levels' | 'subjects' | 'methods' | 'components' | 'legalBases' | 'results'
>;

/** Beyond this a paper's name is most likely several papers whose borders were lost. */
const LONG_COMPONENT_NAME = 1500;

const line = z.string().catch('').transform(normaliseLine);
const text = z.string().catch('').transform(normaliseText);
const count = z.int().nonnegative().nullable().catch(null);
const list = z.array(z.unknown()).catch([]);
const lines = list.transform((items) =>
  items.flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [normaliseLine(item)] : [])),
);
const feeKinds: readonly string[] = methodSchema.shape.feeKind.options;
const timeUnits: readonly string[] = timeUnitSchema.options;
const channels: readonly string[] = channelSchema.options;
const levels: readonly string[] = administrativeLevels;

const rawMethod = z.object({
  channel: z.string().catch(''),
  timeValue: z.number().nonnegative().nullable().catch(null),
  timeUnit: z.string().nullable().catch(null),
  timeText: line,
  feeKind: z.string().catch('unknown'),
  feeLabel: text,
  amountsVnd: list.transform((items) => items.filter((item) => typeof item === 'number' && item >= 0)),
  note: text,
});
const rawItem = z.object({
  name: text,
  originals: count,
  copies: count,
  isNote: z.boolean().catch(false),
  acceptedElectronicCopies: componentSchema.shape.acceptedElectronicCopies.catch([]),
  templates: lines,
});
const rawCase = z.object({ case: text, items: list });
const rawResult = z.object({ name: text, code: line });

/**
 * The repeated parts of a national record: what cannot be understood is left out and reported, the rest is kept.
 *
 * @param raw the record
 * @param warn told of everything that was left out or changed
 */
export function nationalParts(
  raw: Readonly<Record<string, unknown>>,
  warn: Warn,
): Record<keyof Parts, unknown> {
  const methods = list.parse(raw.methods).flatMap((row) => readMethod(row, warn));
  if (methods.length === 0) warn('no-methods', 'no way to file it is given');
  return {
    levels: lines.parse(raw.levels).filter((level) => {
      if (!levels.includes(level)) warn('unknown-value', `level ${level}`);
      return levels.includes(level);
    }),
    subjects: lines.parse(raw.subjects),
    methods,
    components: readComponents(raw, warn),
    legalBases: lines.parse(raw.legalBases),
    results: list.parse(raw.results).flatMap((row) => {
      const result = rawResult.safeParse(row);
      return result.success && result.data.name !== '' ? [result.data] : [];
    }),
  };
}

function readMethod(row: unknown, warn: Warn): unknown[] {
  const read = rawMethod.safeParse(row);
  if (!read.success || !channels.includes(read.data.channel)) {
    warn('unknown-value', `channel ${read.success ? read.data.channel : 'unreadable'}`);
    return [];
  }
  const { timeUnit, feeKind } = read.data;
  const unitKnown = timeUnit === null || timeUnits.includes(timeUnit);
  const feeKnown = feeKinds.includes(feeKind);
  if (!unitKnown) warn('unknown-value', `time unit ${timeUnit}`);
  if (!feeKnown) warn('unknown-value', `fee kind ${feeKind}`);
  return [
    {
      ...read.data,
      // An unknown unit is shown as its text and never computed with.
      timeUnit: unitKnown ? timeUnit : 'other',
      feeKind: feeKnown ? feeKind : 'unknown',
    },
  ];
}

function readComponents(raw: Readonly<Record<string, unknown>>, warn: Warn): unknown[] {
  const cases = list.parse(raw.components).flatMap((entry) => {
    const read = rawCase.safeParse(entry);
    if (!read.success) return [];
    const items = read.data.items.flatMap((item) => {
      const paper = rawItem.safeParse(item);
      return paper.success && paper.data.name !== '' ? [paper.data] : [];
    });
    return items.length === 0 ? [] : [{ case: read.data.case, items }];
  });
  if (cases.length > 0) {
    const long = cases
      .flatMap((entry) => entry.items)
      .filter((item) => item.name.length > LONG_COMPONENT_NAME);
    if (long.length > 0) warn('long-component-name', `${long.length} over ${LONG_COMPONENT_NAME} characters`);
    return cases;
  }
  const unparsed = text.parse(raw.componentsText);
  if (unparsed === '') {
    warn('no-components', 'no papers are given');
    return [];
  }
  // Better one block of text under "papers" than nothing: people can still read what to bring.
  warn('components-unparsed', 'the papers are kept as one text');
  return [{ case: '', items: [{ name: unparsed, originals: null, copies: null, isNote: true }] }];
}
