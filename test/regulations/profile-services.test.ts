import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProvinceProfile } from '@motcua/domain/profiles/profile';
import { serviceLevel, serviceLevelLabel } from '@motcua/domain/profiles/service-level';
import { clause, hn, nd, nt, qn, tb } from './clause.ts';

// Service levels, results, fees
test('QN-10.1 QN-10.2 ND-3.2 ND-3.3 levels are toàn trình and một phần', () => {
  for (const province of [qn, nd, nt]) {
    assert.equal(serviceLevelLabel(province, 'full'), 'Dịch vụ công trực tuyến toàn trình');
    assert.equal(serviceLevelLabel(province, 'partial'), 'Dịch vụ công trực tuyến một phần');
    assert.equal(serviceLevelLabel(province, 'unknown'), undefined);
  }
});
test('HN-7.2 HN-7.3a TB-18.2b levels are mức độ 3 and mức độ 4', () => {
  for (const province of [hn, tb]) {
    assert.equal(serviceLevelLabel(province, 'l4'), 'Dịch vụ công trực tuyến mức độ 4');
    assert.equal(serviceLevelLabel(province, 'partial'), 'Dịch vụ công trực tuyến mức độ 3');
  }
});
const full = (province: ProvinceProfile) => serviceLevel(province, 'full')!;
const partial = (province: ProvinceProfile) => serviceLevel(province, 'partial')!;
clause('QN-13.3a', 'partly online: result at the centre or by post', partial(qn).results, [
  'counter',
  'postal',
]);
clause('QN-13.3b', 'fully online: signed by e-mail, portal store, or paper by post', full(qn).results, [
  'email_signed',
  'national_store',
  'postal',
]);
clause('QN-13.3b', 'fully online: paid without cash', full(qn).fees, ['online', 'cashless']);
test('QN-13.3a partly online: originals are compared at the centre', () => {
  assert.match(partial(qn).originals?.value.vi ?? '', /hồ sơ gốc/);
});
clause('ND-3.2', 'fully online: result online or by post', full(nd).results, ['online', 'postal']);
clause('NT-17.2a', 'partly online: counter, online, post', partial(nt).results, [
  'counter',
  'online',
  'postal',
]);
clause('NT-17.2b', 'fully online: signed online, or post', full(nt).results, ['online_signed', 'postal']);
clause('HN-10.2a', 'level 3: result at the desk or by post', partial(hn).results, ['counter', 'postal']);
clause('HN-10.2b', 'level 4: result online, e-mail or post', full(hn).results, ['online', 'email', 'postal']);
clause('HN-10.2c', 'level 3: fee at the agency or by post', partial(hn).fees, ['counter', 'postal']);
clause('HN-10.2c', 'level 4: fee online, bank or post', full(hn).fees, ['online', 'bank_transfer', 'postal']);
test('HN-7.2 level 3: bring the originals when collecting the result', () => {
  assert.match(partial(hn).originals?.value.vi ?? '', /bản gốc/);
  assert.equal(full(hn).originals, null);
});
test('HN-7.3a level 4: the form is digitally signed', () => {
  assert.match(full(hn).eSignature?.value.vi ?? '', /chữ ký số/);
});
test('QN-13.3c HN-10.2d refund: only when the service was not done', () => {
  assert.match(qn.fees.refund?.value.vi ?? '', /không hoàn thành.*Nộp thừa/);
  assert.match(hn.fees.refund?.value.vi ?? '', /không thực hiện được.*không nhận/i);
});
clause('QN-14.5', 'cashless at the centre', qn.fees.cashlessAtCentre, ['bank_transfer', 'qr', 'credit_card']);
test('HN-17.7 agencies bank with VietinBank Hà Nam', () => {
  assert.match(hn.fees.bank?.value.vi ?? '', /Công thương.*Hà Nam/);
});

// Login, intake, supplement, look-up
clause('NT-13.1', 'login with VNeID level 1 or 2', nt.login.methods, ['vneid_1', 'vneid_2']);
clause('QN-13.1a', 'login with a national portal account', qn.login.methods, ['national_portal', 'vneid']);
clause('ND-14.1', 'login with either account', nd.login.methods, ['provincial_account', 'national_portal']);
clause('TB-6.1', 'login with either account', tb.login.methods, ['provincial_account', 'national_portal']);
clause('HN-6.1b', 'first credential by e-mail or SMS', hn.login.firstCredential, ['email', 'sms']);
clause('NT-13.2', 'dossiers come from three sources', nt.login.acceptedFrom, [
  'provincial_account',
  'national_portal',
  'ministry_system',
]);
clause('QN-13.2b', 'acceptance is told three ways', qn.intake.notifyAccepted, [
  'national_portal',
  'email',
  'sms',
]);
clause('QN-13.2c', 'guidance goes through the system', qn.supplement.notify, ['system']);
clause('QN-13.2c', 'and where needed by phone, e-mail, SMS', qn.supplement.ifNeeded, [
  'phone',
  'email',
  'sms',
]);
clause('HN-8.2', 'one full notice', hn.supplement.once, true);
clause('HN-8.2', 'by e-mail and SMS', hn.supplement.notify, ['email', 'sms']);
clause('NT-16.2a', 'one full notice through the system', nt.supplement.once, true);
clause('HN-12.1', 'the dossier code is sent by SMS and e-mail', hn.dossierCode.sentBy, ['sms', 'email']);
test('NT-16.3 QN-13.2đ the dossier code is printed on the receipt', () => {
  assert.match(nt.dossierCode.printedOn?.value.vi ?? '', /^Giấy tiếp nhận hồ sơ và hẹn ngày trả kết quả/);
  assert.match(qn.dossierCode.printedOn?.value.vi ?? '', /^Biên nhận/);
});
for (const [id, kind] of [
  ['QN-13.4a', 'web'],
  ['QN-13.4b', 'sms'],
  ['QN-13.4c', 'zalo'],
  ['QN-13.4d', 'counter'],
  ['QN-13.4đ', 'phone'],
] as const) {
  test(`${id} dossiers are looked up by ${kind}`, () => {
    assert.equal(qn.lookup.channels?.find(({ ref }) => ref.includes(id))?.kind, kind);
  });
}
test('QN-13.4đ the call centre is 1900558826', () => {
  const phone = qn.lookup.channels?.find((channel) => channel.kind === 'phone');
  assert.equal(phone?.number, '1900558826');
  assert.deepEqual(
    qn.hotlines.map(({ number }) => number),
    ['1900558826'],
  );
});
clause('QN-13.2d', 'states are shown in real time', qn.lookup.realTime, true);
clause('ND-18.3', 'progress can be looked up at any time', nd.lookup.anyTime, true);
clause('NT-15.3', 'progress can be looked up at any time', nt.lookup.anyTime, true);
test('TB-9a TB-9b look-up on two portals and at the desk, once received', () => {
  assert.deepEqual(
    tb.lookup.channels?.map(({ kind }) => kind),
    ['web', 'web', 'counter'],
  );
  assert.equal(tb.lookup.onlyAfterReception?.value, true);
});
test('HN-12.3 a look-up shows nine fields', () => {
  assert.equal(new Set(hn.lookup.fields?.value).size, 9);
});
