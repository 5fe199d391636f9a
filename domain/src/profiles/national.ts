import national from './national.json' with { type: 'json' };
import type { nationalRulesSchema } from './national-schema.ts';
import type { z } from 'zod';

/** What applies everywhere where a province's regulation is silent. */
export type NationalRules = z.infer<typeof nationalRulesSchema>;

// Parsed against the schema in schema.test.ts, like the profiles.
export const nationalRules = national as unknown as NationalRules;
