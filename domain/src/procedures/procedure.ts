import { z } from 'zod';
import { administrativeLevelSchema } from '../agencies/agency.ts';

/** Official code of the national database, `N.nnnnnn`. */
export const procedureCodeSchema = z
  .string()
  .regex(/^\d\.\d{6}$/)
  .brand<'ProcedureCode'>();
export type ProcedureCode = z.infer<typeof procedureCodeSchema>;

export const channelSchema = z.enum(['online', 'direct', 'postal']);
export type Channel = z.infer<typeof channelSchema>;

export const timeUnitSchema = z.enum([
  'working_day',
  'calendar_day',
  'working_hour',
  'hour',
  'month',
  'other',
]);

/** One way to file it (cách thức thực hiện), with its time limit and fees. */
export const methodSchema = z.object({
  channel: channelSchema,
  timeValue: z.number().nonnegative().nullable(),
  /** `other` hides rules such as "same day, or the next if after 15:00": shown as text, never computed with. */
  timeUnit: timeUnitSchema.nullable(),
  timeText: z.string(),
  /** `zero_row` is a zero the portal shows as free though often no figure was published: never shown as free. */
  feeKind: z.enum(['amount', 'free', 'zero_row', 'not_published', 'unknown']),
  feeLabel: z.string(),
  amountsVnd: z.array(z.number().nonnegative()),
  note: z.string(),
});

/** A paper to bring (thành phần hồ sơ). */
export const componentSchema = z.object({
  name: z.string(),
  originals: z.int().nonnegative().nullable(),
  copies: z.int().nonnegative().nullable(),
  /** A remark that stands among the papers, not a paper. */
  isNote: z.boolean().default(false),
  /** Accepted electronic copies: from the original register, or certified (ND-16.1). */
  acceptedElectronicCopies: z.array(z.enum(['from-original-register', 'certified'])).default([]),
  templates: z.array(z.string()).default([]),
});

/** The papers of one case (trường hợp); `case` is empty where there is only one. */
export const componentCaseSchema = z.object({ case: z.string(), items: z.array(componentSchema) });

/**
 * Online service level, bound to one procedure (QN-9.2); never guessed: null until imported. `level` is one of the
 * profile's own; `target` says which portal takes it (TB-7.1); `reason` is due where it is partial (QN-10.3).
 */
export const serviceLevelSchema = z.object({
  level: z.string(),
  reason: z.string().nullable(),
  target: z.enum(['national', 'provincial']),
  targetUrl: z.string().nullable().default(null),
  decision: z.string().nullable(),
});
export type ServiceLevel = z.infer<typeof serviceLevelSchema>;

/**
 * An administrative procedure (thủ tục hành chính) with all its constituent parts (NĐ 63/2010 Đ.8.2), decision number
 * and date, owner and last change (ND-4.3, ND-9.2). `public: false` marks a secret or special one, which no public
 * surface ever shows (ND-4.1, HN-3.3).
 */
export const procedureSchema = z.object({
  code: procedureCodeSchema,
  name: z.string().min(1),
  field: z.string(),
  levels: z.array(administrativeLevelSchema),
  ministry: z.string(),
  decisionNo: z.string(),
  decisionDate: z.iso.date().nullable().default(null),
  kind: z.string(),
  subjects: z.array(z.string()),
  authority: z.string(),
  implementingAgency: z.string(),
  receivingAddress: z.string(),
  coordinating: z.string(),
  related: z.string(),
  steps: z.string(),
  methods: z.array(methodSchema),
  components: z.array(componentCaseSchema),
  conditions: z.string(),
  legalBases: z.array(z.string()),
  results: z.array(z.object({ name: z.string(), code: z.string() })),
  portalUrl: z.string(),
  serviceLevel: serviceLevelSchema.nullable().default(null),
  /** Agency that owns the entry and keeps it true (ND-9.2, ND-17.3). */
  ownerAgencyId: z.string().nullable().default(null),
  public: z.boolean().default(true),
  replacedBy: procedureCodeSchema.nullable().default(null),
});
export type ProcedureRecord = z.infer<typeof procedureSchema>;

/** A procedure as the API shows it: the record and the day its content last changed (ND-4.3). */
export const publishedProcedureSchema = procedureSchema
  .omit({ public: true })
  .extend({ updatedAt: z.string() });
export type PublishedProcedure = z.infer<typeof publishedProcedureSchema>;

/** One line of a result list. */
export const procedureSummarySchema = z.object({
  code: procedureCodeSchema,
  name: z.string(),
  field: z.string(),
  levels: z.array(administrativeLevelSchema),
  subjects: z.array(z.string()),
  channels: z.array(channelSchema),
  serviceLevel: serviceLevelSchema.nullable(),
  updatedAt: z.string(),
});
export type ProcedureSummary = z.infer<typeof procedureSummarySchema>;

/** A life or business event that leads to procedures; codes are mapped by hand. */
export const lifeEventSchema = z.object({
  id: z.string(),
  name: z.object({ vi: z.string(), en: z.string() }),
  audience: z.enum(['citizen', 'business']),
  /** Name of an icon of the open set. */
  icon: z.string(),
  codes: z.array(procedureCodeSchema),
});
export type LifeEvent = z.infer<typeof lifeEventSchema>;
