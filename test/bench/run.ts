// `npm run bench -- tickets`: runs one benchmark, or all; ends with code 1 where an aim is missed.
import type { Bench } from './bench.ts';

/** Every benchmark, one line each. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  tickets: async () => (await import('./tickets.ts')).tickets,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}". There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
let missed = 0;
for (const [name, load] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const { what, value, aim, met } of await (
    await load()
  )()) {
    if (!met) missed++;
    console.log(`  ${met ? 'ok    ' : 'MISSED'} ${what}: ${value} (aim ${aim})`);
  }
}
process.exitCode = missed > 0 ? 1 : 0;
