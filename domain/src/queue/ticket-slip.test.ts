import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticketSlipMessages } from './ticket-slip-messages.ts';
import { ticketSlipFields, ticketSlipTemplate } from './ticket-slip.ts';
import { ticketIdOf } from './ticket.ts';

const ticket = {
  id: '0190b7a2-5c3e-7d10-8a4b-2f6c9e01d3b7',
  number: 'A012',
  serviceGroup: { vi: 'Hộ tịch, chứng thực', en: 'Civil status, certification' },
  peopleAhead: 7,
  issuedAt: '2026-11-24T08:00:00Z',
  reprint: false,
};
const place = { oneStopName: 'Trung tâm Phục vụ hành chính công Phường Mẫu', publicUrl: null };

test('a ticket says when, in the time of the centre', () => {
  assert.equal(ticketSlipFields(ticket, place, 'vi').time, '15:00, thứ Ba 24/11/2026');
  const late = { ...ticket, issuedAt: '2026-11-28T20:05:00+00:00' };
  assert.equal(ticketSlipFields(late, place, 'en').time, '03:05, Sunday 29/11/2026');
});

test('without a public address the QR is the bare code, which leads back to the ticket', () => {
  assert.equal(ticketIdOf(ticketSlipFields(ticket, place, 'vi').code), ticket.id);
});

test('with a public address the QR is the link', () => {
  const fields = ticketSlipFields(ticket, { ...place, publicUrl: 'https://motcua.example/' }, 'vi');
  assert.equal(fields.code, `https://motcua.example/t/${ticket.id}`);
});

test('a reprint is marked, a first print is not', () => {
  assert.equal(ticketSlipFields(ticket, place, 'vi').reprint, undefined);
  assert.match(ticketSlipFields({ ...ticket, reprint: true }, place, 'vi').reprint ?? '', /IN LẠI/);
  assert.match(ticketSlipFields({ ...ticket, reprint: true }, place, 'en').reprint ?? '', /IN LẠI/);
});

test('the group is said in the language asked, and in Vietnamese where there is no other', () => {
  assert.equal(ticketSlipFields(ticket, place, 'en').group, 'Civil status, certification');
  assert.equal(
    ticketSlipFields({ ...ticket, serviceGroup: { vi: 'Đất đai' } }, place, 'en').group,
    'Đất đai',
  );
  assert.equal(ticketSlipFields({ ...ticket, peopleAhead: 0 }, place, 'vi').ahead, 'Không còn ai phía trước');
  assert.equal(ticketSlipFields({ ...ticket, peopleAhead: 1 }, place, 'en').ahead, '1 person ahead of you');
});

test('every field stands in the template, and no sentence is longer than 15 words', () => {
  for (const name of Object.keys(ticketSlipFields(ticket, place, 'vi'))) {
    assert.match(ticketSlipTemplate.svg, new RegExp(`data-(field|qr)="${name}"`), name);
  }
  for (const messages of Object.values(ticketSlipMessages)) {
    assert.ok(messages.missed.split(' ').length <= 15, messages.missed);
  }
});
