import { z } from 'zod';
import { openingHoursSchema } from '../agencies/agency.ts';
import {
  bilingualSchema as text,
  citedOrSilent as cited,
  citedSchema as must,
  feeWays,
  noticeChannels,
  periods,
  refSchema as ref,
  resultWays,
  timeLimitSchema as timeLimit,
} from './cited.ts';
import { feedbackSchema } from './feedback-schema.ts';
import { ratingSchema } from './rating-schema.ts';

const date = z.iso.date().nullable();
const note = z.string().optional();
const identifierCode = z.string().regex(/^[A-Y]\d{2}$/);
const level = z.enum(['tinh', 'huyen', 'xa']);
const yes = z.literal(true);

const serviceLevel = z.strictObject({
  id: z.enum(['full', 'partial', 'l4', 'l3']),
  label: text,
  meaning: text,
  /** The nearest of today's national levels; only a hint, the definitions differ. */
  equivalent: z.enum(['full', 'partial']),
  results: cited(resultWays),
  fees: cited(feeWays),
  originals: cited(text),
  eSignature: cited(text),
  ref,
});

const lookupChannel = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('web'), url: z.url(), label: text, ref }),
  z.strictObject({ kind: z.literal('phone'), number: z.string().regex(/^\d+$/), label: text, ref }),
  z.strictObject({ kind: z.enum(['sms', 'zalo', 'counter']), label: text, ref }),
]);

/** Everything the five regulations set differently. `null` means: the regulation does not say. */
export const provinceProfileSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** Prefix of the regulation's clause ids. */
  code: z.enum(['ND', 'HN', 'QN', 'NT', 'TB']),
  name: text,
  regulation: z.strictObject({
    /** Document number; `…` stands where the source leaves it blank. */
    number: z.string(),
    title: text,
    issuedOn: date,
    status: z.enum(['draft', 'in_force', 'superseded']),
    /** First and last day it applies; a dossier keeps the profile it was received under. */
    effective: z.strictObject({ from: date, to: date }),
    ref,
    note,
  }),
  /** The province's level-1 codes by QĐ 20/2020/QĐ-TTg; old ones stay so that old dossier codes still parse. */
  identifierCodes: z
    .array(z.strictObject({ code: identifierCode, own: z.boolean(), from: date, to: date, ref, note }))
    .min(1),
  mergedInto: z
    .strictObject({ name: text, identifierCode, statisticsCode: z.string(), on: z.iso.date(), ref })
    .nullable(),
  systemName: must(text),
  oneStop: z.strictObject({
    /** Collective name in running text. */
    short: must(text),
    /** `general` as the regulation writes it; `named` for tickets and boards, `{unit}` = name of the place. */
    levels: z.partialRecord(level, must(z.strictObject({ general: text, named: text }))),
  }),
  portals: z.strictObject({
    citizen: z
      .array(z.strictObject({ scope: z.enum(['national', 'provincial']), url: z.url(), ref, note }))
      .min(1),
    officer: cited(z.url()),
  }),
  adminLevels: z.array(
    z.strictObject({ id: level, label: text, agencies: text, unitTypes: z.array(text), ref, note }),
  ),
  serviceLevels: z.array(serviceLevel).min(1),
  login: z.strictObject({
    methods: must(z.array(z.enum(['provincial_account', 'national_portal', 'vneid', 'vneid_1', 'vneid_2']))),
    singleSignOn: cited(yes),
    firstCredential: cited(noticeChannels),
    /** Accounts a dossier must come from to be received. */
    acceptedFrom: cited(z.array(z.enum(['provincial_account', 'national_portal', 'ministry_system']))),
    staffHelp: cited(text),
    reportLossTo: cited(text),
  }),
  operator: z.strictObject({ manager: must(text), topAdministrator: cited(text), supportedBy: cited(text) }),
  /** Around the clock, every day. */
  availability: must(z.strictObject({ hoursPerDay: z.literal(24), daysPerWeek: z.literal(7) })),
  /** No regulation sets office hours: the default a centre starts with (`ref: ["centre"]`). */
  openingHours: must(openingHoursSchema),
  /** Whether centres open on Saturday mornings; such a morning is opening time but no working day. */
  saturdayMornings: must(z.boolean()),
  intake: z.strictObject({
    online: timeLimit.nullable(),
    /** National rule the regulation refers to where it sets no limit of its own. */
    refersTo: cited(z.string()),
    notifyAccepted: cited(noticeChannels),
    channels: cited(z.array(z.enum(['direct', 'online', 'postal', 'hired', 'authorised']))),
    /** Share of dossiers that must be in the system, per cent. */
    coverage: cited(z.number()),
  }),
  supplement: z.strictObject({
    once: cited(yes),
    notify: cited(noticeChannels),
    ifNeeded: cited(noticeChannels),
    forms: cited(z.array(text)),
    refersTo: cited(z.string()),
  }),
  dossierCode: z.strictObject({ printedOn: cited(text), sentBy: cited(noticeChannels) }),
  lookup: z.strictObject({
    channels: z.array(lookupChannel).nullable(),
    anyTime: cited(yes),
    realTime: cited(yes),
    /** Answers only once the dossier was received. */
    onlyAfterReception: cited(yes),
    fields: cited(
      z.array(
        z.enum([
          'dossierCode',
          'procedureName',
          'submitterFullName',
          'submitterOrganisation',
          'submittedDate',
          'receivedDate',
          'expectedReturnDate',
          'resultDate',
          'status',
        ]),
      ),
    ),
  }),
  fees: z.strictObject({
    refund: cited(text),
    cashlessAtCentre: cited(feeWays),
    payOnline: cited(text),
    bank: cited(text),
  }),
  earlyReturnNotice: cited(yes),
  rating: ratingSchema,
  feedback: feedbackSchema.nullable(),
  statistics: cited(
    z.strictObject({
      scope: z.literal('province'),
      periods: z.array(z.enum(['current_year', 'current_month'])),
      filters: z.array(z.enum(['year', 'agency'])),
    }),
  ),
  publication: z.strictObject({
    procedure: timeLimit.nullable(),
    internalProcess: timeLimit.nullable(),
    timely: cited(text),
    refersTo: cited(z.string()),
    reviewEvery: cited(periods),
    facets: cited(z.array(z.enum(['sector', 'field', 'level', 'service_level']))),
    personalised: cited(yes),
  }),
  reporting: z.strictObject({
    every: cited(periods),
    to: cited(text),
    /** A report is due before this day of the last month of the quarter: the day before is the last. */
    agenciesBeforeDay: cited(z.int()),
    summaryBeforeDay: cited(z.int()),
    qualityCheckEvery: cited(periods),
    refersTo: cited(z.string()),
  }),
  incident: z.strictObject({
    paperFallback: cited(yes),
    tellCitizens: cited(text),
    reportTo: cited(text),
    maintenanceNotice: cited(text),
  }),
  support: cited(z.array(z.enum(['guidance', 'questions_and_answers', 'survey', 'virtual_assistant']))),
  hotlines: z.array(z.strictObject({ number: z.string().regex(/^\d+$/), label: text, ref })),
  /** Citizens let the system share what they registered, on request or by law. */
  sharingConsent: cited(yes),
  /** What the source gets wrong or leaves open, and how this data reads it. */
  doubts: z.array(z.strictObject({ ref, text: z.string() })),
});
