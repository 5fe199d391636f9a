import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunningServer } from '../../kiosk-server/src/main.ts';
import { get, inPlace } from './server.ts';

interface Found {
  items: {
    code: string;
    name: string;
    field: string;
    levels: string[];
    serviceLevel: unknown;
    updatedAt: string;
  }[];
  total: number;
  confident: boolean;
}
const find = async (server: RunningServer, query: Record<string, string>) =>
  (await get(server, `/procedures?${String(new URLSearchParams(query))}`)) as Found;

test('the sample province answers on its first start, whatever its profile', async () => {
  await inPlace({ MOTCUA_SAMPLE: '1' }, async (place) => {
    const start = performance.now();
    const server = await place.start();
    const took = performance.now() - start;
    const all = await find(server, {});
    assert.ok(all.total >= 120, `${all.total} procedures`);
    assert.ok(took < 10_000, `${Math.round(took)} ms`);

    // HN-5.3, NT-3.5b: by field, administrative level and agency, the service level in every line.
    const field = await find(server, { field: 'Hộ tịch', limit: '100' });
    assert.ok(field.total > 0 && field.items.every((item) => item.field === 'Hộ tịch'));
    const commune = await find(server, { level: 'xa', limit: '100' });
    assert.ok(commune.total > 0 && commune.items.every((item) => item.levels.includes('xa')));
    assert.ok(commune.items.every((item) => 'serviceLevel' in item));
    const agency = await find(server, { agency: 'so-tu-phap' });
    assert.ok(agency.total > 0 && agency.total < all.total);
    assert.equal((await find(server, { agency: 'khong-co' })).total, 0);
    const event = await find(server, { lifeEvent: 'co-con-nho' });
    assert.equal(event.items[0]?.code, '1.001193');

    const facets = (await get(server, '/procedure-facets')) as {
      fields: { name: string; count: number }[];
      levels: { level: string; count: number }[];
    };
    assert.equal(facets.fields.find(({ name }) => name === 'Hộ tịch')?.count, field.total);
    assert.equal(facets.levels.find(({ level }) => level === 'xa')?.count, commune.total);

    const pages = [await find(server, { limit: '5' }), await find(server, { limit: '5', offset: '5' })];
    const codes = pages.flatMap(({ items }) => items.map(({ code }) => code));
    assert.equal(new Set(codes).size, 10);

    assert.equal((await find(server, { q: 'gks' })).items[0]?.code, '1.001193');
    assert.equal((await find(server, { q: 'cách nấu bún bò huế' })).confident, false);
    for (const form of ['1.001193', '1001193', '1.001193.000.00.00.H49', '001193']) {
      const one = (await get(server, `/procedures/${form}`)) as { code: string; updatedAt: string };
      assert.equal(one.code, '1.001193', form);
      assert.match(one.updatedAt, /^\d{4}-\d{2}-\d{2}$/);
    }
    const missing = await fetch(`${server.url}/api/v1/procedures/9.999999`);
    assert.equal(missing.status, 404);
    assert.match(missing.headers.get('content-type') ?? '', /problem\+json/);
    assert.match(await missing.text(), /\/api\/v1\/procedures\?q=/);

    const { items } = (await get(server, '/agencies?level=tinh')) as {
      items: { id: string; level: string }[];
    };
    assert.ok(items.length > 5 && items.every(({ level }) => level === 'tinh'));
    assert.equal((await fetch(`${server.url}/api/v1/agencies/khong-co`)).status, 404);
  });
});

test('the sample is loaded once: a second start and what people changed since are left alone', async () => {
  await inPlace({ MOTCUA_SAMPLE: '1' }, async (place) => {
    const first = await place.start();
    await first.core.database.write(async (trx) => {
      await trx.deleteFrom('procedures').where('code', '=', '1.001193').execute();
    });
    await first.close();
    const second = await place.start();
    assert.equal((await fetch(`${second.url}/api/v1/procedures/1.001193`)).status, 404);
    assert.ok((await find(second, {})).total > 100);
  });
});

test('ND-2.2 a province with districts gets a sample on three levels', async () => {
  for (const profile of ['nam-dinh', 'ha-nam', 'ninh-thuan', 'thai-binh']) {
    await inPlace({ MOTCUA_SAMPLE: '1', MOTCUA_PROFILE: profile }, async (place) => {
      const server = await place.start();
      const { items } = (await get(server, '/agencies?level=huyen')) as { items: unknown[] };
      assert.ok(items.length > 0, profile);
      assert.ok((await find(server, {})).total >= 120, profile);
    });
  }
});

test('without the sample an empty catalogue answers with nothing found', async () => {
  await inPlace({}, async (place) => {
    const server = await place.start();
    assert.deepEqual(await find(server, { q: 'khai sinh' }), { items: [], total: 0, confident: false });
    assert.deepEqual(await get(server, '/procedure-facets'), { fields: [], levels: [] });
  });
});
