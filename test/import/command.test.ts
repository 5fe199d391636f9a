import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { get, inPlace, until } from './server.ts';

const procedure = (at: number, over: object = {}) => ({
  code: `1.${String(at).padStart(6, '0')}`,
  name: `Thủ tục thử số ${at}`,
  field: 'Thử nghiệm',
  levels: ['xa'],
  ...over,
});

test('HN-5.1 the report names what was added, changed, unchanged and refused, line by line and as JSON', async () => {
  await inPlace({}, async (place) => {
    const file = await place.file('p.json', {
      procedures: [procedure(1), { name: 'không mã' }, procedure(2)],
    });
    const json = join(place.folder, 'report.json');
    const first = await place.motcua('import', 'procedures', file, '--report', json);
    assert.equal(first.code, 0, first.err);
    assert.match(first.out, /added 2, changed 0, unchanged 0, refused 1/);
    assert.match(first.out, /refused: record 2: code \(missing\)/);
    const report = JSON.parse(await readFile(json, 'utf8')) as {
      added: number;
      refusals: { line: number }[];
    };
    assert.deepEqual([report.added, report.refusals[0]?.line], [2, 2]);
    const second = await place.motcua('import', 'procedures', file);
    assert.match(second.out, /added 0, changed 0, unchanged 2, refused 1/);
  });
});

test('a file that breaks off is imported up to there and ends in exit code 1', async () => {
  await inPlace({}, async (place) => {
    const text = JSON.stringify([procedure(1), procedure(2), procedure(3)]);
    const { code, out, err } = await place.motcua(
      'import',
      'procedures',
      await place.file('cut.json', text.slice(0, -30)),
    );
    assert.equal(code, 1);
    assert.match(out, /added 2/);
    assert.match(err, /breaks off after record 2/);
  });
});

test('a file that is missing and a kind that there is not are said in a sentence', async () => {
  await inPlace({}, async (place) => {
    const missing = await place.motcua('import', 'procedures', '/nowhere.json');
    assert.equal(missing.code, 1);
    assert.match(missing.err, /nowhere\.json cannot be read/);
    const kind = await place.motcua('import', 'poems', 'x.json');
    assert.equal(kind.code, 2);
    assert.match(kind.err, /agencies\|procedures/);
  });
});

test('an import beside a running server is taken over by it, and its ETag changes', async () => {
  await inPlace({}, async (place) => {
    const server = await place.start();
    const address = `${server.url}/api/v1/procedures?q=${encodeURIComponent('thử số 7')}`;
    const before = await fetch(address);
    const tag = before.headers.get('etag') ?? '';
    assert.equal(((await before.json()) as { total: number }).total, 0);
    assert.equal((await fetch(address, { headers: { 'If-None-Match': tag } })).status, 304);
    const file = await place.file('p.json', [procedure(7)]);
    assert.equal((await place.motcua('import', 'procedures', file)).code, 0);
    await until(async () => ((await get(server, '/procedures')) as { total: number }).total === 1);
    assert.equal((await fetch(address, { headers: { 'If-None-Match': tag } })).status, 200);
  });
});

test('QN-10.3 TB-7.1 service levels are imported by the rules of the profile', async () => {
  await inPlace({ MOTCUA_PROFILE: 'quang-ninh' }, async (place) => {
    await place.motcua('import', 'procedures', await place.file('p.json', [procedure(1), procedure(2)]));
    const rows = [
      { code: '1.000001', level: 'full', target: 'provincial', targetUrl: 'https://dvc.example/1' },
      { code: '1.000002', level: 'partial', target: 'national' },
      { code: '1.000002', level: 'l4', target: 'national' },
    ];
    const { out } = await place.motcua(
      'import',
      'service-levels',
      await place.file('s.json', { items: rows }),
    );
    assert.match(out, /changed 1, unchanged 0, refused 2/);
    assert.match(out, /QN-10\.3/);
    const server = await place.start();
    const one = (await get(server, '/procedures/1.000001')) as { serviceLevel: { targetUrl: string } };
    assert.equal(one.serviceLevel.targetUrl, 'https://dvc.example/1');
    const two = (await get(server, '/procedures/1.000002')) as { serviceLevel: null };
    assert.equal(two.serviceLevel, null);
  });
});

test('a centre whose agency is not there is refused whole', async () => {
  await inPlace({}, async (place) => {
    const setup = {
      id: 'tt',
      agencyId: 'khong-co',
      name: { vi: 'Trung tâm' },
      place: { level: 'tinh', unit: null },
      openingHours: [],
      counters: [],
      serviceGroups: [],
      priorityClasses: [],
    };
    const { code, out } = await place.motcua('import', 'centre', await place.file('c.json', setup));
    assert.equal(code, 1);
    assert.match(out, /import the agencies first/);
  });
});
