import { expect } from '@open-wc/testing';
import { newTicketId } from './ticket-id.ts';

describe('newTicketId', () => {
  it('makes UUIDs of version 4 that never repeat', () => {
    const ids = Array.from({ length: 1000 }, newTicketId);
    expect(new Set(ids).size).to.equal(1000);
    for (const id of ids)
      expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
