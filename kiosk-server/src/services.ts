import { createAgenciesService } from './agencies/service.ts';
import type { AgenciesService } from './agencies/service.ts';
import { createCentreService } from './centre/service.ts';
import type { CentreService } from './centre/service.ts';
import type { Core } from './core.ts';
import { createDevicesService } from './devices/service.ts';
import type { DevicesService } from './devices/service.ts';
import { createProceduresService } from './procedures/service.ts';
import type { ProceduresService } from './procedures/service.ts';
import { createQueueService } from './queue/service.ts';
import type { QueueService } from './queue/service.ts';
import { createStaffService } from './staff/service.ts';
import type { StaffService } from './staff/service.ts';

/** Every capability's service, one line each. */
export interface Services {
  agencies: AgenciesService;
  centre: CentreService;
  procedures: ProceduresService;
  devices: DevicesService;
  queue: QueueService;
  staff: StaffService;
}

export function createServices(core: Core): Services {
  const centre = createCentreService(core);
  const devices = createDevicesService(core, centre);
  return {
    agencies: createAgenciesService(core),
    staff: createStaffService(core),
    centre,
    devices,
    procedures: createProceduresService(core),
    queue: createQueueService(core, devices.printing),
  };
}
