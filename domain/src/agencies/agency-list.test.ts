import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Agency } from './agency.ts';
import { agencyFaults, readAgency } from './agency-list.ts';

const raw = {
  id: 'so-thu',
  identifierCode: 'H49.99',
  name: { vi: 'Sở Thử nghiệm' },
  kind: 'department',
  level: 'tinh',
  parentId: null,
  address: 'Số 1, đường Thử',
  position: null,
  openingHours: [],
  phone: null,
  email: null,
  hotline: null,
  receivingOfficers: [],
  feedbackContact: null,
  bankAccount: null,
  updatedAt: '2026-11-22',
};

function agency(over: object): Agency {
  const read = readAgency({ ...raw, ...over });
  assert.ok(read.ok);
  return read.agency;
}

function faults(one: Agency, others: Agency[] = [], levels = ['tinh', 'xa']): string[] {
  return agencyFaults(one, new Map([...others, one].map((each) => [each.id, each])), levels);
}

test('ND-8.1b an entry without its parts is refused with the reasons', () => {
  const read = readAgency({ id: 'so-thu', name: 'x' });
  assert.ok(!read.ok);
  assert.equal(read.id, 'so-thu');
  assert.ok(read.reasons.some((reason) => reason.startsWith('address')));
});

test('HN-5.1 an identifier code belongs to one agency', () => {
  assert.deepEqual(faults(agency({})), []);
  assert.match(faults(agency({}), [agency({ id: 'so-khac' })]).join(), /HN-5\.1/);
  assert.deepEqual(faults(agency({ identifierCode: null }), [agency({ id: 'b', identifierCode: null })]), []);
});

test('ND-2.2 a district belongs to a province that has districts', () => {
  const district = agency({ level: 'huyen' });
  assert.match(faults(district).join(), /level/);
  assert.deepEqual(faults(district, [], ['tinh', 'huyen', 'xa']), []);
});

test('QN-2 a central branch or an enterprise stands outside the levels', () => {
  assert.deepEqual(faults(agency({ level: 'khac', kind: 'enterprise' })), []);
});

test('a parent must be there, and no agency is its own ancestor', () => {
  assert.match(faults(agency({ parentId: 'so-khong-co' })).join(), /parent/);
  const above = agency({ id: 'b', identifierCode: null, parentId: 'so-thu' });
  assert.match(faults(agency({ parentId: 'b' }), [above]).join(), /itself/);
});
