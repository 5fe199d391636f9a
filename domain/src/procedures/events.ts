import { z } from 'zod';
import { defineEvent } from '../events/define.ts';

export const catalogueImported = defineEvent(
  'catalogue.imported',
  1,
  'public',
  z.object({ added: z.int(), changed: z.int(), unchanged: z.int(), refused: z.int() }),
);
export const serviceLevelsImported = defineEvent(
  'service-levels.imported',
  1,
  'public',
  z.object({ changed: z.int(), refused: z.int() }),
);

export const lifeEventsImported = defineEvent(
  'life-events.imported',
  1,
  'public',
  z.object({ count: z.int() }),
);

export const proceduresEvents = [catalogueImported, serviceLevelsImported, lifeEventsImported];
