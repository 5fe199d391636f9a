import type { CentreSetup } from '@motcua/domain/queue/schema';
import type { Transaction } from '../database/database.ts';
import { saveCentre } from '../centre/store.ts';
import { saveCounter, saveServiceGroup, savePriorityClass, retireAllBut, setSkills } from './set-up-store.ts';

/** A set-up that contradicts itself. */
export class SetupError extends Error {
  override name = 'SetupError';
}

/**
 * Makes the centre, its counters, service groups and priority classes what the set-up says; running it twice changes
 * nothing. What the set-up leaves out is retired, not deleted: old tickets still point at it.
 * @throws SetupError when two groups share a series, or a counter serves a group there is not.
 */
export async function applyCentreSetup(
  trx: Transaction,
  setup: CentreSetup,
  { sample = false }: { sample?: boolean } = {},
): Promise<void> {
  refuseContradictions(setup);
  await saveCentre(trx, setup, sample);
  for (const group of setup.serviceGroups) await saveServiceGroup(trx, group);
  for (const priorityClass of setup.priorityClasses) await savePriorityClass(trx, priorityClass);
  for (const [position, counter] of setup.counters.entries()) {
    await saveCounter(trx, counter, position);
    await setSkills(trx, counter);
  }
  await retireAllBut(trx, 'service_groups', setup.serviceGroups);
  await retireAllBut(trx, 'priority_classes', setup.priorityClasses);
  await retireAllBut(trx, 'counters', setup.counters);
}

function refuseContradictions({ serviceGroups, counters }: CentreSetup): void {
  const prefixes = new Map<string, string>();
  for (const { id, prefix } of serviceGroups) {
    const other = prefixes.get(prefix);
    if (other !== undefined)
      throw new SetupError(`Groups "${other}" and "${id}" both use the series "${prefix}".`);
    prefixes.set(prefix, id);
  }
  const known = new Set(serviceGroups.map(({ id }) => id));
  for (const { id, skills } of counters) {
    const unknown = skills.find((skill) => !known.has(skill));
    if (unknown !== undefined)
      throw new SetupError(`Counter "${id}" serves "${unknown}", which is no service group.`);
  }
}
