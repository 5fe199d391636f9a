import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifierCodeOn, knowsIdentifierCode } from '@motcua/domain/profiles/identifier-code';
import {
  adminLevelLabel,
  agencyLevelLabel,
  oneStopName,
  oneStopShortName,
  systemName,
  unitTypes,
} from '@motcua/domain/profiles/names';
import type { ProvinceProfile } from '@motcua/domain/profiles/profile';
import { filingUrl } from '@motcua/domain/profiles/service-level';
import { Temporal } from 'temporal-polyfill';
import { clause, hn, nd, nt, qn, tb } from './clause.ts';

/** The citizen's address, and that the clause is cited for it. */
function address(id: string, province: ProvinceProfile, url: string): void {
  test(`${id} citizens go to ${url}`, () => {
    const portal = province.portals.citizen.find((known) => known.url === url);
    assert.ok(portal?.ref.includes(id));
  });
}

// Names, levels, addresses
test('QN-2 two levels with xã, phường, đặc khu; one-stop centres by name', () => {
  assert.deepEqual(
    qn.adminLevels.map(({ id }) => id),
    ['tinh', 'xa'],
  );
  assert.deepEqual(unitTypes(qn, 'xa'), ['xã', 'phường', 'đặc khu']);
  assert.equal(adminLevelLabel(qn, 'huyen'), undefined);
  assert.equal(oneStopName(qn, 'huyen'), undefined);
  assert.equal(oneStopName(qn, 'tinh'), 'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh');
  assert.equal(oneStopName(qn, 'xa', 'đặc khu Vân Đồn'), 'Trung tâm Phục vụ hành chính công đặc khu Vân Đồn');
  assert.equal(oneStopName(qn, 'xa'), 'Trung tâm Phục vụ hành chính công xã, phường, đặc khu');
});
test('ND-2.2 three levels under one collective name', () => {
  assert.deepEqual(
    nd.adminLevels.map(({ id }) => id),
    ['tinh', 'huyen', 'xa'],
  );
  assert.match(
    oneStopName(nd, 'tinh') ?? '',
    /Kiểm soát thủ tục hành chính và Xúc tiến đầu tư tỉnh Nam Định$/,
  );
  assert.equal(oneStopName(nd, 'huyen'), 'Bộ phận tiếp nhận và trả kết quả cấp huyện');
  assert.equal(oneStopShortName(nd), 'Bộ phận Một cửa');
});
test('NT-2b one-stop desks of three levels', () => {
  assert.equal(oneStopName(nt, 'tinh'), 'Trung tâm Phục vụ hành chính công tỉnh Ninh Thuận');
  assert.equal(oneStopName(nt, 'xa', 'xã Phước Nam'), 'Bộ phận tiếp nhận và trả kết quả xã Phước Nam');
  assert.equal(oneStopShortName(nt), 'Bộ phận Một cửa');
});
test('TB-2 one-stop desks of three levels', () => {
  assert.equal(
    oneStopName(tb, 'huyen'),
    'Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính cấp huyện',
  );
  assert.deepEqual(unitTypes(tb, 'xa'), ['xã', 'phường', 'thị trấn']);
});
test('HN-2.1 district and commune agencies are named after their units', () => {
  assert.equal(agencyLevelLabel(hn, 'huyen'), 'Ủy ban nhân dân các huyện, thành phố');
  assert.equal(oneStopName(hn, 'huyen', 'huyện Bình Lục'), 'Bộ phận Một cửa huyện Bình Lục');
});
test('QN-3.1 ND-3.1 NT-1 TB-1 HN-1 the system has its official name', () => {
  for (const province of [qn, nd, nt, tb])
    assert.match(systemName(province), /^Hệ thống thông tin giải quyết thủ tục/);
  assert.match(systemName(hn), /^Cổng Dịch vụ công và Hệ thống thông tin một cửa điện tử/);
  assert.match(systemName(qn, 'en'), /Quảng Ninh/);
});
address('QN-6.1', qn, 'https://dichvucong.gov.vn');
address('ND-5.1', nd, 'https://dichvucong.namdinh.gov.vn');
address('NT-4.1', nt, 'https://dichvucong.ninhthuan.gov.vn');
address('HN-6', hn, 'https://dichvucong.hanam.gov.vn');
test('QN-6.1 every filing goes to the national portal, whatever the target', () => {
  assert.equal(filingUrl(qn, 'provincial'), 'https://dichvucong.gov.vn');
  assert.equal(qn.portals.citizen.length, 1);
});
clause(
  'QN-6.2',
  'officers have an address of their own',
  qn.portals.officer,
  'https://congchuc-hcc.quangninh.gov.vn',
);
test('TB-7.1 two addresses: what the national portal lacks goes to the provincial one', () => {
  assert.equal(filingUrl(tb, 'national'), 'https://dichvucong.gov.vn');
  assert.equal(filingUrl(tb, 'provincial'), 'https://dichvucong.thaibinh.gov.vn');
});
test('NT-QĐ2 QN-QĐ2 TB-QĐ2 regulations have their days of validity', () => {
  assert.deepEqual(nt.regulation.effective, { from: '2025-03-10', to: '2025-06-30' });
  assert.deepEqual(qn.regulation.effective, { from: '2025-11-05', to: null });
  assert.equal(tb.regulation.effective.from, '2022-11-10');
});
test('identifier codes: the own one, then that of the merged province; both are known', () => {
  const on = (province: ProvinceProfile, day: string) =>
    identifierCodeOn(province, Temporal.PlainDate.from(day));
  assert.equal(on(qn, '2026-11-22'), 'H49');
  assert.equal(on(nd, '2025-06-30'), 'H40');
  assert.equal(on(nd, '2025-07-01'), 'H42');
  assert.equal(on(tb, '2026-01-01'), 'H31');
  assert.ok(knowsIdentifierCode(nt, 'h43') && knowsIdentifierCode(nt, 'H32'));
  assert.equal(knowsIdentifierCode(qn, 'H40'), false);
});
for (const [id, province] of [
  ['ND-5.4b', nd],
  ['HN-22.2', hn],
  ['QN-4.4', qn],
  ['NT-11.1', nt],
  ['TB-3.5', tb],
] as const)
  clause(id, 'the system runs around the clock', province.availability, { hoursPerDay: 24, daysPerWeek: 7 });

// Publication, reports, incidents, support
const facets = ['sector', 'field', 'level', 'service_level'];
clause('HN-5.3', 'services are found by four facets', hn.publication.facets, facets);
clause('NT-3.5b', 'services are found by four facets', nt.publication.facets, facets);
clause('NT-3.5a', 'all dossiers are in the system', nt.intake.coverage, 100);
clause('TB-22.2', 'all dossiers are in the system', tb.intake.coverage, 100);
clause('NT-17.1c', 'an early return is announced', nt.earlyReturnNotice, true);
clause('TB-17', 'the list is reviewed yearly', tb.publication.reviewEvery, ['year']);
clause('HN-18.6', 'reports are quarterly', hn.reporting.every, ['quarter']);
clause('QN-19.2a', 'reports are yearly or when asked', qn.reporting.every, ['year', 'ad_hoc']);
clause('NT-22.1', 'quality is checked half-yearly', nt.reporting.qualityCheckEvery, [
  'half_year',
  'year',
  'ad_hoc',
]);
clause('ND-21.2', 'paper books while the system is down', nd.incident.paperFallback, true);
clause('NT-20.2', 'paper books while the system is down', nt.incident.paperFallback, true);
test('TB-21.7a maintenance is announced in writing beforehand', () => {
  assert.match(tb.incident.maintenanceNotice?.value.vi ?? '', /bằng văn bản trước khi bảo trì/);
});
clause('TB-23.5', 'registered data may be shared by consent', tb.sharingConsent, true);
clause('QN-7.14', 'support: guidance, Q&A, survey, assistant', qn.support, [
  'guidance',
  'questions_and_answers',
  'survey',
  'virtual_assistant',
]);
test('ND-5.7 a set of questions and answers', () => {
  assert.ok(nd.support?.value.includes('questions_and_answers'));
});
test('ND-10 NT-8 TB-21.1 the operator, ND-6.4 NT-29.5 and whom to tell of a lost account', () => {
  assert.equal(nd.operator.manager.value.vi, 'Sở Khoa học và Công nghệ');
  assert.equal(nt.operator.manager.value.vi, 'Sở Khoa học và Công nghệ');
  assert.equal(tb.operator.manager.value.vi, 'Sở Thông tin và Truyền thông');
  assert.equal(nd.login.reportLossTo?.value.vi, 'Sở Khoa học và Công nghệ');
  assert.match(nt.login.reportLossTo?.value.vi ?? '', /Trung tâm Phục vụ hành chính công tỉnh/);
});
test('QN-12.1 the provincial centre is top administrator', () => {
  assert.equal(qn.operator.topAdministrator?.value.vi, 'Trung tâm Phục vụ hành chính công tỉnh');
});
