import { z } from 'zod';
import { administrativeLevelSchema } from '../agencies/agency.ts';
import { endpoint } from '../http/endpoint.ts';
import { lifeEventSchema, procedureSummarySchema, publishedProcedureSchema } from './procedure.ts';
import { proceduresRoutes as routes } from './routes.ts';

/** The public catalogue of procedures (ND-8.1a, HN-5.3). */
export const proceduresContract = {
  search: endpoint(routes.search, { summary: 'Find procedures', callers: ['anyone'] })
    .input(
      z.object({
        query: z.object({
          /** Words as people type them, with or without marks; a code with or without dots. */
          q: z.string().max(2000).default(''),
          field: z.string().max(200).optional(),
          level: administrativeLevelSchema.optional(),
          agency: z.string().max(100).optional(),
          lifeEvent: z.string().max(100).optional(),
          limit: z.coerce.number().int().min(1).max(100).default(20),
          offset: z.coerce.number().int().min(0).max(100_000).default(0),
        }),
      }),
    )
    .output(
      z.object({
        items: z.array(procedureSummarySchema),
        total: z.int(),
        /** False when the engine does not know what was meant. */
        confident: z.boolean(),
      }),
    ),
  get: endpoint(routes.get, { summary: 'One procedure, all parts', callers: ['anyone'] })
    .input(z.object({ params: z.object({ code: z.string().max(60) }) }))
    .output(publishedProcedureSchema),
  facets: endpoint(routes.facets, { summary: 'Fields and levels with counts', callers: ['anyone'] }).output(
    z.object({
      fields: z.array(z.object({ name: z.string(), count: z.int() })),
      levels: z.array(z.object({ level: administrativeLevelSchema, count: z.int() })),
    }),
  ),
  lifeEvents: endpoint(routes.lifeEvents, {
    summary: 'Life and business events',
    callers: ['anyone'],
  }).output(z.object({ items: z.array(lifeEventSchema) })),
};
