import { readFileSync } from 'node:fs';
import { agencySchema } from '@motcua/domain/agencies/agency';
import { lifeEventSchema, procedureSchema } from '@motcua/domain/procedures/procedure';
import { centreSetupSchema } from '@motcua/domain/queue/schema';
import { z } from 'zod';

/** Text of a file of the sample province. */
export function sampleText(name: string): string {
  return readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8');
}

const read = (name: string): unknown => JSON.parse(sampleText(name));
const agencyFile = z.object({ agencies: z.array(agencySchema) });

/** Agencies of the sample province, and of the invented one with districts. */
export const twoLevels = agencyFile.parse(read('agencies')).agencies;
export const threeLevels = agencyFile.parse(read('agencies-three-levels')).agencies;
export const centre = centreSetupSchema.parse(read('centre'));
export const { lifeEvents } = z.object({ lifeEvents: z.array(lifeEventSchema) }).parse(read('life-events'));
/** The procedures as the file has them, and as the schema reads them. */
export const { procedures: rawProcedures } = z
  .object({ procedures: z.array(z.unknown()) })
  .parse(read('procedures'));
export const procedures = z.array(procedureSchema).parse(rawProcedures);
/** The service-level file with its lines unread. */
export const serviceLevelFile = z
  .object({ items: z.array(z.unknown()), note: z.string() })
  .parse(read('service-levels'));

/** What stands more than once in a list. */
export function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
