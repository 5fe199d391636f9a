import { agenciesContract } from '../agencies/contract.ts';
import { centreContract } from '../centre/contract.ts';
import { devicesContract } from '../devices/contract.ts';
import { proceduresContract } from '../procedures/contract.ts';
import { queueContract } from '../queue/contract.ts';
import { staffContract } from '../staff/contract.ts';

/** Every capability's contract, one line each. Routing, validation, authorisation, client and OpenAPI come from here. */
export const apiContract = {
  agencies: agenciesContract,
  centre: centreContract,
  devices: devicesContract,
  procedures: proceduresContract,
  queue: queueContract,
  staff: staffContract,
};

export type ApiContract = typeof apiContract;
