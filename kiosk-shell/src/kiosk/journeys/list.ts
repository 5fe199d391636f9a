import { takeTicket } from './take-ticket/journey.ts';
import { findProcedure } from './find-procedure/journey.ts';
import { myTicket } from './my-ticket/journey.ts';
import type { Journey } from './journey.ts';

/** Every journey of the kiosk, in the order of the home screen's tiles. A new one is a line here. */
export const journeys: readonly Journey[] = [takeTicket, findProcedure, myTicket];
