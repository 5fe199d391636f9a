import { agenciesRoutes } from '../agencies/routes.ts';
import { centreRoutes } from '../centre/routes.ts';
import { devicesRoutes } from '../devices/routes.ts';
import { proceduresRoutes } from '../procedures/routes.ts';
import { queueRoutes } from '../queue/routes.ts';
import { staffRoutes } from '../staff/routes.ts';

/** Method and path of every endpoint, without its schemas: all a browser's client needs at run time. */
export const apiRoutes = {
  agencies: agenciesRoutes,
  centre: centreRoutes,
  devices: devicesRoutes,
  procedures: proceduresRoutes,
  queue: queueRoutes,
  staff: staffRoutes,
} as const;
