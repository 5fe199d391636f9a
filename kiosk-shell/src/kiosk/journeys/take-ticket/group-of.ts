import type { ServiceGroup } from '@motcua/domain/queue/schema';

/** The group a procedure is handled in: by its own code first, else by its field; null where no group takes it. */
export function groupOf(
  procedure: { code: string; field: string },
  groups: readonly ServiceGroup[],
): ServiceGroup | null {
  return (
    groups.find((group) => group.procedureCodes.includes(procedure.code)) ??
    groups.find((group) => group.fields.includes(procedure.field)) ??
    null
  );
}
