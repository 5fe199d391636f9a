import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiContract } from '@motcua/domain/http/api';
import { get, inPlace } from './server.ts';

const hidden = {
  code: '1.777777',
  name: 'Thủ tục bí mật hoa phượng tím',
  field: 'Lĩnh vực kín đáo',
  levels: ['huyen'],
  results: [{ name: 'Giấy phép hoa phượng tím', code: 'KQ.G99.777777' }],
  public: false,
};
const shown = { code: '1.000001', name: 'Thủ tục công khai', field: 'Lĩnh vực mở', levels: ['xa'] };
const lifeEvents = [
  { id: 'kin', name: { vi: 'Kín', en: 'Closed' }, audience: 'citizen', icon: 'lock', codes: [hidden.code] },
  {
    id: 'mo',
    name: { vi: 'Mở', en: 'Open' },
    audience: 'citizen',
    icon: 'sun',
    codes: [hidden.code, shown.code],
  },
];

/** Every address under the API that anybody may read, with everything that could lead to the hidden procedure. */
function publicPaths(): string[] {
  const endpoints = Object.values(apiContract).flatMap((capability) => Object.values(capability));
  const open = endpoints.filter(
    ({ '~orpc': { route, meta } }) => route.method === 'GET' && meta.callers.includes('anyone'),
  );
  const words = [
    '1.777777',
    '1777777',
    '777777',
    '1.777777.000.00.00.H49',
    'hoa phượng tím',
    'bi mat',
    'kín đáo',
  ];
  const queries = [
    '',
    ...words.map((q) => `?q=${encodeURIComponent(q)}`),
    '?limit=100',
    '?level=huyen',
    `?field=${encodeURIComponent(hidden.field)}`,
    '?lifeEvent=kin',
    '?lifeEvent=mo',
  ];
  return open.flatMap(({ '~orpc': { route } }) => {
    const path = route.path ?? '';
    const filled = path.includes('{')
      ? ['1.777777', '1777777', '777777', '1.777777.000.00.00.H49', 'kin'].map((value) =>
          path.replace(/\{[^}]+\}/, encodeURIComponent(value)),
        )
      : [path];
    return filled.flatMap((address) =>
      address === '/procedures' ? queries.map((query) => address + query) : [address],
    );
  });
}

test('ND-4.1 HN-3.3 no public address names a hidden procedure, and every other one is there', async () => {
  await inPlace({}, async (place) => {
    await place.motcua('import', 'procedures', await place.file('p.json', [hidden, shown]));
    await place.motcua('import', 'life-events', await place.file('l.json', lifeEvents));
    const server = await place.start();
    const paths = publicPaths();
    assert.ok(paths.length > 25, `only ${paths.length} addresses`);
    for (const path of paths) {
      const response = await fetch(`${server.url}/api/v1${path}`);
      const text = await response.text();
      assert.doesNotMatch(text, /777777|phượng tím|kín đáo|"kin"|huyen/i, path);
      assert.ok(response.status < 500, path);
    }
    const all = (await get(server, '/procedures')) as { total: number; items: { code: string }[] };
    assert.deepEqual([all.total, all.items[0]?.code], [1, shown.code]);
    const events = (await get(server, '/life-events')) as { items: { id: string; codes: string[] }[] };
    assert.deepEqual(
      events.items.map(({ id, codes }) => [id, codes]),
      [['mo', [shown.code]]],
    );
    const unknown = await (await fetch(`${server.url}/api/v1/procedures/1.888888`)).text();
    const secret = await (await fetch(`${server.url}/api/v1/procedures/1.777777`)).text();
    assert.equal(secret, unknown, 'the answer for a hidden code differs from that for an unknown one');
  });
});

test('ND-4.1 a procedure that is hidden while the server runs is gone from its answers', async () => {
  await inPlace({}, async (place) => {
    const file = (open: boolean) => place.file('p.json', [{ ...hidden, public: open }, shown]);
    await place.motcua('import', 'procedures', await file(true));
    const server = await place.start();
    const total = async () => ((await get(server, '/procedures')) as { total: number }).total;
    assert.equal(await total(), 2);
    await place.motcua('import', 'procedures', await file(false));
    assert.equal((await fetch(`${server.url}/api/v1/procedures/1.777777`)).status, 404);
    const { until } = await import('./server.ts');
    await until(async () => (await total()) === 1);
  });
});
