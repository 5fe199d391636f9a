import { normaliseLine, normaliseText } from '../text/normalise.ts';
import type { ImportWarning } from './import-warning.ts';
import { nationalParts } from './national-parts.ts';
import type { ProcedureRecord } from './procedure.ts';
import { procedureSchema } from './procedure.ts';

/** What the national file does not carry and a centre adds: a file that is silent about it leaves it as it is. */
const localParts = ['decisionDate', 'ownerAgencyId', 'public', 'replacedBy'] as const;
type LocalPart = (typeof localParts)[number];

/**
 * A procedure read from a file: complete but for the local parts, which are there only where the file states them, and
 * the service level, which has an import of its own with its own rules (QN-10.3).
 */
export type ProcedureDraft = Omit<ProcedureRecord, LocalPart | 'serviceLevel'> &
  Partial<Pick<ProcedureRecord, LocalPart>>;

/** A record read, or why it is refused. */
export type NationalReading =
  | { ok: true; draft: ProcedureDraft; warnings: ImportWarning[] }
  | { ok: false; code: string | null; reasons: string[] };

const CODE = /^\d\.\d{6}$/;
/** The longest official name of the 2026 catalogue has 1,094 characters. */
const LONGEST_NAME = 2000;

/**
 * Reads one record of the national database's shape. Strict on code and name, tolerant of the rest: real records have
 * papers glued together, unknown units or no papers at all, and are shown as well as they can be.
 *
 * @param raw one element of the file, whatever it is
 * @returns the draft and what is odd about it, or the reasons why it is refused
 */
export function readNationalRecord(raw: unknown): NationalReading {
  if (!isObject(raw)) return { ok: false, code: null, reasons: ['not an object'] };
  const code = typeof raw.code === 'string' ? raw.code.trim() : '';
  const name = line(raw.name);
  const reasons = [
    ...(CODE.test(code) ? [] : [`code ${show(raw.code)} is not of the form N.nnnnnn`]),
    ...(name === '' ? ['the name is missing'] : []),
    ...(name.length > LONGEST_NAME
      ? [`the name has ${name.length} characters, at most ${LONGEST_NAME}`]
      : []),
  ];
  if (reasons.length > 0) return { ok: false, code: code === '' ? null : code, reasons };

  const warnings: ImportWarning[] = [];
  const parts = nationalParts(raw, (kind, detail) => warnings.push({ kind, detail }));
  const stated = Object.fromEntries(localParts.flatMap((key) => (raw[key] == null ? [] : [[key, raw[key]]])));
  const whole = procedureSchema.safeParse({
    code,
    name,
    field: line(raw.field),
    ministry: line(raw.ministry),
    decisionNo: line(raw.decisionNo),
    kind: line(raw.kind),
    authority: text(raw.authority),
    implementingAgency: text(raw.implementingAgency),
    receivingAddress: text(raw.receivingAddress),
    coordinating: text(raw.coordinating),
    related: text(raw.related),
    steps: text(raw.steps),
    conditions: text(raw.conditions),
    portalUrl: webAddress(raw.portalUrl),
    ...parts,
    ...stated,
  });
  if (!whole.success) {
    const faults = whole.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    return { ok: false, code, reasons: faults };
  }
  if (raw.detail === false) warnings.push({ kind: 'name-only', detail: 'the source has no details' });
  return { ok: true, draft: withoutUnstated(whole.data, stated), warnings };
}

/** Drops the defaults that the schema filled in for parts the file is silent about. */
function withoutUnstated(record: ProcedureRecord, stated: Readonly<Record<string, unknown>>): ProcedureDraft {
  const { serviceLevel: _own, decisionDate, ownerAgencyId, public: shown, replacedBy, ...parts } = record;
  return {
    ...parts,
    ...('decisionDate' in stated ? { decisionDate } : {}),
    ...('ownerAgencyId' in stated ? { ownerAgencyId } : {}),
    ...('public' in stated ? { public: shown } : {}),
    ...('replacedBy' in stated ? { replacedBy } : {}),
  };
}

/** Only web addresses: a `javascript:` link in a file must not reach a page. */
function webAddress(value: unknown): string {
  const address = line(value);
  return /^https?:\/\//i.test(address) ? address : '';
}

function line(value: unknown): string {
  return typeof value === 'string' ? normaliseLine(value) : '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? normaliseText(value) : '';
}

function show(value: unknown): string {
  return value === undefined ? '(missing)' : (JSON.stringify(value) ?? String(value)).slice(0, 60);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
