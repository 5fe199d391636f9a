import { createCentreService } from './centre/service.ts';
import type { CentreService } from './centre/service.ts';
import type { Core } from './core.ts';
import { noPrinting } from './queue/printing.ts';
import { createQueueService } from './queue/service.ts';
import type { QueueService } from './queue/service.ts';
import { createStaffService } from './staff/service.ts';
import type { StaffService } from './staff/service.ts';

/** Every capability's service, one line each. */
export interface Services {
  centre: CentreService;
  queue: QueueService;
  staff: StaffService;
}

export function createServices(core: Core): Services {
  return {
    staff: createStaffService(core),
    centre: createCentreService(core),
    queue: createQueueService(core, noPrinting),
  };
}
