import { agenciesEvents } from '../agencies/events.ts';
import { devicesEvents } from '../devices/events.ts';
import { proceduresEvents } from '../procedures/events.ts';
import { queueEvents } from '../queue/events.ts';
import { staffEvents } from '../staff/events.ts';
import type { EventType } from './define.ts';

/** Every event type, one line a capability. */
export const eventCatalogue: Readonly<Record<string, EventType>> = Object.fromEntries(
  [...agenciesEvents, ...devicesEvents, ...proceduresEvents, ...queueEvents, ...staffEvents].map((event) => [
    event.type,
    event,
  ]),
);
