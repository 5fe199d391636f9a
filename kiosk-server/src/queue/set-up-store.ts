import type { Counter, PriorityClass, ServiceGroup } from '@motcua/domain/queue/schema';
import type { Transaction } from '../database/database.ts';

export async function saveServiceGroup(trx: Transaction, group: ServiceGroup): Promise<void> {
  const row = {
    name: JSON.stringify(group.name),
    prefix: group.prefix,
    icon: group.icon,
    fields: JSON.stringify(group.fields),
    procedure_codes: JSON.stringify(group.procedureCodes),
    position: group.position,
    active: 1,
  };
  await trx
    .insertInto('service_groups')
    .values({ id: group.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

export async function savePriorityClass(trx: Transaction, priorityClass: PriorityClass): Promise<void> {
  const row = {
    name: JSON.stringify(priorityClass.name),
    legal_basis: priorityClass.legalBasis,
    position: priorityClass.position,
    active: 1,
  };
  await trx
    .insertInto('priority_classes')
    .values({ id: priorityClass.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

export async function saveCounter(trx: Transaction, counter: Counter, position: number): Promise<void> {
  const row = { name: JSON.stringify(counter.name), position, active: 1 };
  await trx
    .insertInto('counters')
    .values({ id: counter.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

export async function setSkills(trx: Transaction, { id, skills }: Counter): Promise<void> {
  await trx.deleteFrom('counter_skills').where('counter_id', '=', id).execute();
  const rows = [...new Set(skills)].map((skill) => ({ counter_id: id, service_group_id: skill }));
  if (rows.length > 0) await trx.insertInto('counter_skills').values(rows).execute();
}

export async function retireAllBut(
  trx: Transaction,
  table: 'service_groups' | 'priority_classes' | 'counters',
  kept: readonly { id: string }[],
): Promise<void> {
  const ids = kept.map(({ id }) => id);
  const update = trx.updateTable(table).set({ active: 0 });
  await (ids.length === 0 ? update : update.where('id', 'not in', ids)).execute();
}
