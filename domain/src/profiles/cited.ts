import { z } from 'zod';

/**
 * Where a value stands: a clause of the province's regulation (`QN-13.2a` = Quảng Ninh, article 13, clause 2, point a;
 * `NT-QĐ2` = article 2 of the deciding document itself), a national document (`NĐ 45/2020 Đ.11`), or `centre` for
 * what no regulation sets and each centre decides.
 */
const clause = /^(ND|HN|QN|NT|TB)-(QĐ\d?|\d{1,2}[a-zđ]?(\.\d{1,2}[a-zđ]?'?)?)$/u;
const national = /^(NĐ|TT|QĐ|NQ|BLLĐ|BLDS) \d+\/(\d{4}|QĐ-TTg)/u;

export const refSchema = z
  .array(
    z
      .string()
      .refine(
        (ref) => ref === 'centre' || clause.test(ref) || national.test(ref),
        'not a clause or a document',
      ),
  )
  .min(1);

/** A text a citizen may see: both languages, always. */
export const bilingualSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

/** A value with the clauses it stands in. */
export function citedSchema<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, ref: refSchema, note: z.string().optional() });
}

/** A value with its clauses, or `null` where the regulation does not say. */
export function citedOrSilent<T extends z.ZodType>(value: T) {
  return citedSchema(value).nullable();
}

/**
 * A time limit. `start` says what happens to an event outside office hours: `as_received` counts from the event,
 * `next_working_moment` from the next working hour (QN-13.2a), `next_session` from the start of the next session
 * (ND-25.2a').
 */
export const timeLimitSchema = z.strictObject({
  value: z.int().positive(),
  unit: z.enum(['working_hour', 'working_day', 'calendar_day']),
  start: z.enum(['as_received', 'next_working_moment', 'next_session']),
  ref: refSchema,
  note: z.string().optional(),
});

/** Ways a notice reaches a citizen. */
export const noticeChannels = z.array(z.enum(['system', 'national_portal', 'email', 'sms', 'phone'])).min(1);

/** Ways a result is handed over; `online_signed` is a digitally signed electronic result. */
export const resultWays = z
  .array(z.enum(['counter', 'postal', 'online', 'online_signed', 'email', 'email_signed', 'national_store']))
  .min(1);

/** Ways a fee is paid. */
export const feeWays = z
  .array(z.enum(['counter', 'postal', 'online', 'bank_transfer', 'qr', 'credit_card', 'cashless']))
  .min(1);

export const periods = z.array(z.enum(['month', 'quarter', 'half_year', 'year', 'ad_hoc'])).min(1);
