import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Centre } from '@motcua/domain/centre/contract';
import { startCentre } from '../e2e/centre.ts';

/** What the running system says of itself under each province's profile. */
const centres: Record<string, Centre> = {};
const folders: string[] = [];

before(async () => {
  for (const profile of ['quang-ninh', 'nam-dinh', 'ha-nam', 'ninh-thuan', 'thai-binh']) {
    const folder = await mkdtemp(join(tmpdir(), 'motcua-profile-'));
    folders.push(folder);
    const running = await startCentre({ MOTCUA_PROFILE: profile }, folder);
    try {
      centres[profile] = (await (await fetch(`${running.url}/api/v1/centre`)).json()) as Centre;
    } finally {
      await running.stop();
    }
  }
});
after(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

const levelsOf = (profile: string) => centres[profile]?.profile.adminLevels.map(({ id }) => id);
const serviceLevelsOf = (profile: string) =>
  centres[profile]?.profile.serviceLevels.map(({ label }) => label.vi);

test('QN-2 the one-stop desk has the name its regulation gives it, and two levels', () => {
  assert.equal(centres['quang-ninh']?.oneStopName, 'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh');
  assert.deepEqual(levelsOf('quang-ninh'), ['tinh', 'xa']);
});

test('ND-2.2 the one-stop desk of Nam Định has its own official name, and three levels', () => {
  assert.equal(
    centres['nam-dinh']?.oneStopName,
    'Trung tâm Phục vụ Hành chính công, Kiểm soát thủ tục hành chính và Xúc tiến đầu tư tỉnh Nam Định',
  );
  assert.deepEqual(levelsOf('nam-dinh'), ['tinh', 'huyen', 'xa']);
});

test('QN-6.1 citizens are sent to the national portal', () => {
  assert.equal(centres['quang-ninh']?.profile.citizenUrl, 'https://dichvucong.gov.vn');
});
test('ND-5.1 citizens are sent to the address of Nam Định, spelt right', () => {
  assert.equal(centres['nam-dinh']?.profile.citizenUrl, 'https://dichvucong.namdinh.gov.vn');
});
test('HN-6 citizens are sent to the address of Hà Nam', () => {
  assert.equal(centres['ha-nam']?.profile.citizenUrl, 'https://dichvucong.hanam.gov.vn');
});
test('NT-4.1 citizens are sent to the address of Ninh Thuận', () => {
  assert.equal(centres['ninh-thuan']?.profile.citizenUrl, 'https://dichvucong.ninhthuan.gov.vn');
});

test('QN-6.2 the officers’ address is nowhere in what the public reads', () => {
  assert.ok(!JSON.stringify(centres['quang-ninh']).includes('congchuc-hcc'));
});

test('QN-10.1 and ND-3.2 the levels of online service are whole and partial', () => {
  for (const profile of ['quang-ninh', 'nam-dinh', 'ninh-thuan'])
    assert.deepEqual(serviceLevelsOf(profile), [
      'Dịch vụ công trực tuyến toàn trình',
      'Dịch vụ công trực tuyến một phần',
    ]);
});
test('HN-7.2 and TB-18 the levels of online service are 3 and 4', () => {
  for (const profile of ['ha-nam', 'thai-binh'])
    assert.deepEqual(serviceLevelsOf(profile)?.toSorted(), [
      'Dịch vụ công trực tuyến mức độ 3',
      'Dịch vụ công trực tuyến mức độ 4',
    ]);
});

test('QN-13.4đ the call centre is shown', () => {
  assert.equal(centres['quang-ninh']?.profile.hotline?.replaceAll(/\D/g, ''), '1900558826');
});
