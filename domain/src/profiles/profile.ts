import type { z } from 'zod';
import type { bilingualSchema, timeLimitSchema } from './cited.ts';
import type { provinceProfileSchema } from './schema.ts';

/** A province as data: what its regulation sets, each value with its clause; `null` where it does not say. */
export type ProvinceProfile = z.infer<typeof provinceProfileSchema>;
/** A text in both languages. */
export type Bilingual = z.infer<typeof bilingualSchema>;
/** A time limit: value, unit, what happens outside office hours, and the clauses. */
export type TimeLimit = z.infer<typeof timeLimitSchema>;
/** Administrative level of a centre, by the national database's codes: province, district, commune. */
export type ProfileLevel = ProvinceProfile['adminLevels'][number]['id'];
export type ProfileServiceLevel = ProvinceProfile['serviceLevels'][number];
export type ProvinceFeedback = NonNullable<ProvinceProfile['feedback']>;
/** The name of a feedback clock. */
export type FeedbackClock = keyof ProvinceFeedback['clocks'];
