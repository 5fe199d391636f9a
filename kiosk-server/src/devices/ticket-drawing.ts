import { ticketSlipFields, ticketSlipTemplate } from '@motcua/domain/queue/ticket-slip';
import type { CentreService } from '../centre/service.ts';
import type { Core } from '../core.ts';
import type { PrintJob } from './print-job.ts';
import type { SlipDrawer } from './slip-drawer.ts';
import { serviceGroupName } from './store.ts';

/** Draws a ticket's job as this centre's slip, for the paper that is configured. */
export function drawTicket(
  { config, database }: Pick<Core, 'config' | 'database'>,
  centre: Pick<CentreService, 'get'>,
  drawer: SlipDrawer,
): (job: PrintJob) => Promise<Uint8Array> {
  return async ({ payload, reprint }) => {
    const { serviceGroupId, lang, ...ticket } = payload;
    const serviceGroup = await serviceGroupName(database.read, serviceGroupId);
    const place = {
      oneStopName: (await centre.get())?.oneStopName ?? '',
      publicUrl: config.publicUrl ?? null,
    };
    const fields = ticketSlipFields({ ...ticket, serviceGroup, reprint }, place, lang);
    return drawer.draw({ template: ticketSlipTemplate, fields, width: config.printerDots });
  };
}
