import { api } from '../http/context.ts';
import { defineProblem } from '../http/problem.ts';
import type { CentreService } from './service.ts';

const notSetUp = defineProblem('centre-not-set-up', 404, 'Trung tâm chưa được thiết lập.', {
  vi: 'Xin chạy "motcua import centre FILE" trên máy chủ.',
  en: 'Run "motcua import centre FILE" on the server.',
});

export function centreRoutes(centre: CentreService) {
  return {
    get: api.centre.get.handler(async () => {
      const found = await centre.get();
      if (found === null) throw notSetUp();
      return found;
    }),
  };
}
