import { z } from 'zod';
import type { ProcedureCode, ServiceLevel } from './procedure.ts';
import { procedureCodeSchema, serviceLevelSchema } from './procedure.ts';

/** One line of the service-level file; `level: null` says that it is not known, and it is shown so. */
const rowSchema = z.object({
  code: procedureCodeSchema,
  level: z.string().nullable(),
  reason: z.string().nullable().default(null),
  target: serviceLevelSchema.shape.target.nullable().default(null),
  targetUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  decision: z.string().nullable().default(null),
});

/** What the rules need to know besides the line itself. */
export interface ServiceLevelContext {
  /** The service levels of the province's own profile. */
  levelIds: readonly string[];
  /** Whether the catalogue has this code. */
  known: (code: string) => boolean;
  /** Codes that earlier lines of the same file have taken. */
  taken: ReadonlySet<string>;
}

export type ServiceLevelReading =
  | { ok: true; code: ProcedureCode; serviceLevel: ServiceLevel | null }
  | { ok: false; code: string | null; reasons: string[] };

/** The level that must say why it is not the whole way online (QN-10.2, QN-10.3). */
const PARTIAL = 'partial';

/**
 * Reads one line of the service-level file. The level is one of the profile's own; "partial" says why (QN-10.3); the
 * target is the national or the provincial portal (TB-7.1); one service belongs to one procedure and a procedure has
 * one service (QN-9.2). Nothing is guessed: an unknown level stays unknown.
 */
export function readServiceLevel(raw: unknown, context: ServiceLevelContext): ServiceLevelReading {
  const row = rowSchema.safeParse(raw);
  if (!row.success) {
    const reasons = row.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`);
    return { ok: false, code: writtenCode(raw), reasons };
  }
  const { code, level, reason, target, targetUrl, decision } = row.data;
  const stated = reason?.trim() ?? '';
  const reasons = [
    ...(context.known(code) ? [] : [`the catalogue has no procedure ${code}`]),
    // QN-9.2
    ...(context.taken.has(code) ? [`procedure ${code} stands twice in the file (QN-9.2)`] : []),
    ...(level === null || context.levelIds.includes(level)
      ? []
      : [`level "${level}" is none of the profile's own: ${context.levelIds.join(', ')}`]),
    // QN-10.3
    ...(level === PARTIAL && stated === '' ? ['a partial service must say why (QN-10.3)'] : []),
    // TB-7.1
    ...(level !== null && target === null ? ['target is missing: national or provincial (TB-7.1)'] : []),
  ];
  if (reasons.length > 0) return { ok: false, code, reasons };
  if (level === null || target === null) return { ok: true, code, serviceLevel: null };
  return {
    ok: true,
    code,
    serviceLevel: { level, reason: stated === '' ? null : stated, target, targetUrl, decision },
  };
}

function writtenCode(raw: unknown): string | null {
  return typeof raw === 'object' && raw !== null && 'code' in raw && typeof raw.code === 'string'
    ? raw.code
    : null;
}
