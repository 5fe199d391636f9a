import { z } from 'zod';
import { openingHoursSchema } from '../agencies/agency.ts';
import { endpoint } from '../http/endpoint.ts';
import { localizedSchema } from '../text/localized.ts';
import { centreRoutes as routes } from './routes.ts';

/** What every screen and element needs to know of the centre and its province. */
export const centreSchema = z.object({
  id: z.string(),
  name: localizedSchema,
  /** Official name of the one-stop desk by the profile. */
  oneStopName: z.string(),
  agencyId: z.string(),
  openingHours: openingHoursSchema,
  profile: z.object({
    id: z.string(),
    name: localizedSchema,
    systemName: z.string(),
    /** Where citizens file online (QN-6.1, NT-4.1, ...). */
    citizenUrl: z.string(),
    serviceLevels: z.array(z.object({ id: z.string(), label: localizedSchema })),
    adminLevels: z.array(z.object({ id: z.string(), label: localizedSchema })),
    hotline: z.string().nullable(),
  }),
  /** Base of printed links; null where the centre has no internet address. */
  publicUrl: z.string().nullable(),
  /** The sample province is loaded. */
  sample: z.boolean(),
  /** The server's clock, ISO 8601 with offset. */
  now: z.string(),
});
export type Centre = z.infer<typeof centreSchema>;

export const centreContract = {
  get: endpoint(routes.get, { summary: 'The centre and its province', callers: ['anyone'] }).output(
    centreSchema,
  ),
};
