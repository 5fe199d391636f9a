import { z } from 'zod';
import { citedSchema, timeLimitSchema } from './cited.ts';
import { contactFieldsSchema, feedbackClocksSchema } from './feedback-schema.ts';
import { ratingScaleSchema } from './rating-schema.ts';

/** National rules a profile falls back to, each with its document. */
export const nationalRulesSchema = z.strictObject({
  intakeOnline: timeLimitSchema,
  publication: timeLimitSchema,
  feedbackFields: citedSchema(contactFieldsSchema),
  feedbackClocks: feedbackClocksSchema,
  ratingScale: citedSchema(ratingScaleSchema),
});
