import { z } from 'zod';

/** A text people read: Vietnamese always, English where there is one. */
export const localizedSchema = z.object({ vi: z.string(), en: z.string().optional() });
export type Localized = z.infer<typeof localizedSchema>;
export type Lang = 'vi' | 'en';
