import { indexOf, readCatalogue, sharedFile } from './catalogue.ts';
import type { JudgedQuery } from './catalogue.ts';
import { quality } from './quality.ts';

/** Prints how well the search answers the development queries over the real catalogue. */
const catalogue = sharedFile('procedures.json');
if (catalogue === null) {
  console.log('skipped: no ../shared/data');
} else {
  const records = readCatalogue(catalogue);
  const start = performance.now();
  const index = indexOf(records);
  console.log(`${index.size} procedures indexed in ${Math.round(performance.now() - start)} ms`);
  for (const name of ['search-queries-dev.json', 'search-queries-broad-dev.json']) {
    const { queries } = sharedFile(name) as { queries: JudgedQuery[] };
    quality(index, queries); // warms up
    const { missed, ...numbers } = quality(index, queries);
    console.log(
      name,
      Object.entries(numbers)
        .map(([key, value]) => `${key} ${value?.toFixed(3)}`)
        .join('  '),
    );
    if (process.argv.includes('--missed')) console.table(missed);
  }
}
