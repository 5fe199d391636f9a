import { z } from 'zod';
import { bilingualSchema, citedOrSilent, periods, refSchema } from './cited.ts';

/** The steps of a rating scale, best first. */
export const ratingScaleSchema = z
  .array(
    z.strictObject({ id: z.enum(['very_satisfied', 'satisfied', 'not_satisfied']), label: bilingualSchema }),
  )
  .min(2);

/** How satisfaction is asked and published. */
export const ratingSchema = z.strictObject({
  scale: citedOrSilent(ratingScaleSchema),
  questions: z
    .array(
      z.strictObject({ id: z.enum(['use', 'attitude', 'time']), label: bilingualSchema, ref: refSchema }),
    )
    .nullable(),
  /** Every online service must offer the rating. */
  everyService: citedOrSilent(z.literal(true)),
  published: citedOrSilent(z.literal(true)),
  publishEvery: citedOrSilent(periods),
  survey: citedOrSilent(bilingualSchema),
  /** Documents whose criteria apply. */
  criteria: citedOrSilent(z.string()),
});
