import { api } from '../http/context.ts';
import { defineProblem } from '../http/problem.ts';
import type { AgenciesService } from './service.ts';

const unknownAgency = defineProblem('agency-unknown', 404, 'Không tìm thấy cơ quan này.', {
  vi: 'Xin xem danh sách cơ quan tại /api/v1/agencies.',
  en: 'See the list of agencies at /api/v1/agencies.',
});

/** The published list of agencies over HTTP (ND-8.1b, ND-8.6). */
export function agenciesRoutes(agencies: AgenciesService) {
  return {
    list: api.agencies.list.handler(async ({ input }) => ({ items: await agencies.list(input.query) })),
    get: api.agencies.get.handler(async ({ input }) => {
      const agency = await agencies.get(input.params.id);
      if (agency === null) throw unknownAgency();
      return agency;
    }),
  };
}
