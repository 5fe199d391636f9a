import type { AgenciesTables } from '../agencies/tables.ts';
import type { CentreTables } from '../centre/tables.ts';
import type { DevicesTables } from '../devices/tables.ts';
import type { EventsTables } from '../events/tables.ts';
import type { ProceduresTables } from '../procedures/tables.ts';
import type { QueueTables } from '../queue/tables.ts';
import type { StaffTables } from '../staff/tables.ts';

/** Every table of the centre: each capability adds its own, one line each. */
export type Tables = AgenciesTables &
  CentreTables &
  ProceduresTables &
  DevicesTables &
  EventsTables &
  QueueTables &
  StaffTables;
