import { randomUUID } from 'node:crypto';
import { staffCreated } from '@motcua/domain/staff/events';
import type { Role } from '@motcua/domain/staff/roles';
import type { StaffMember } from '@motcua/domain/staff/schema';
import { localTime } from '../centre/clock.ts';
import type { Core } from '../core.ts';
import { findAccount, insertAccount } from './account-store.ts';

const names: Record<Role, string> = {
  admin: 'Quản trị viên mẫu',
  manager: 'Lãnh đạo mẫu',
  officer: 'Cán bộ một cửa mẫu',
  coordinator: 'Cán bộ phản ánh mẫu',
};

/**
 * The sample officer of a role, made on demand. It has no password, its name is none people can choose, and its
 * sign-ins hold in the trial only, so nothing of it is left when the centre goes live.
 */
export async function sampleOfficer(
  { database, events, clock }: Pick<Core, 'database' | 'events' | 'clock'>,
  role: Role,
): Promise<StaffMember> {
  const username = `sample:${role}`;
  return database.write(async (trx) => {
    const existing = await findAccount(trx, { username });
    if (existing !== null) return existing.member;
    const member: StaffMember = {
      id: randomUUID(),
      username,
      displayName: names[role],
      roles: [role],
      agencyId: null,
      active: true,
    };
    await insertAccount(trx, { member, passwordHash: null, sample: true, now: localTime(clock()) });
    const payload = { staffId: member.id, roles: member.roles };
    await events.append(trx, staffCreated, { subject: `staff:${member.id}`, payload, actor: 'system' });
    return member;
  });
}
