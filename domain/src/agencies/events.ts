import { z } from 'zod';
import { defineEvent } from '../events/define.ts';

export const agenciesImported = defineEvent(
  'agencies.imported',
  1,
  'public',
  z.object({ added: z.int(), changed: z.int(), refused: z.int() }),
);

export const agenciesEvents = [agenciesImported];
