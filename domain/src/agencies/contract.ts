import { z } from 'zod';
import { endpoint } from '../http/endpoint.ts';
import { administrativeLevelSchema, agencySchema } from './agency.ts';
import { agenciesRoutes as routes } from './routes.ts';

/** The published list of agencies (ND-8.1b, ND-8.6). */
export const agenciesContract = {
  list: endpoint(routes.list, { summary: 'Agencies that handle procedures', callers: ['anyone'] })
    .input(
      z.object({
        query: z.object({ level: administrativeLevelSchema.optional(), parentId: z.string().optional() }),
      }),
    )
    .output(z.object({ items: z.array(agencySchema) })),
  get: endpoint(routes.get, { summary: 'One agency', callers: ['anyone'] })
    .input(z.object({ params: z.object({ id: z.string() }) }))
    .output(agencySchema),
};
