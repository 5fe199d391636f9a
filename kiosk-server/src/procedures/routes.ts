import { api } from '../http/context.ts';
import { defineProblem } from '../http/problem.ts';
import type { ProceduresService } from './service.ts';

const unknownProcedure = defineProblem('procedure-unknown', 404, 'Không tìm thấy thủ tục có mã này.', {
  vi: 'Xin tìm theo tên: GET /api/v1/procedures?q=tên thủ tục.',
  en: 'Search by name: GET /api/v1/procedures?q=name of the procedure.',
});

/** The public catalogue over HTTP (ND-8.1a, HN-5.3). */
export function proceduresRoutes(procedures: ProceduresService) {
  return {
    search: api.procedures.search.handler(({ input }) => procedures.find(input.query)),
    get: api.procedures.get.handler(async ({ input }) => {
      const procedure = await procedures.get(input.params.code);
      // ND-4.1: a hidden procedure gets the very answer of one that does not exist.
      if (procedure === null) throw unknownProcedure();
      return procedure;
    }),
    facets: api.procedures.facets.handler(() => procedures.facets()),
    lifeEvents: api.procedures.lifeEvents.handler(async () => ({ items: await procedures.lifeEvents() })),
  };
}
