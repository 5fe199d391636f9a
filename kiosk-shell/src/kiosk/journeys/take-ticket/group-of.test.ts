import { expect } from '@open-wc/testing';
import { groups } from '../../../testing/answers.ts';
import { groupOf } from './group-of.ts';

describe('groupOf', () => {
  it('goes by the code before the field', () => {
    expect(groupOf({ code: '2.000746', field: 'Hộ tịch' }, groups)?.id).to.equal('dat-dai');
    expect(groupOf({ code: '1.001193', field: 'Hộ tịch' }, groups)?.id).to.equal('ho-tich');
  });

  it('is null for what no group takes', () => {
    expect(groupOf({ code: '1.1', field: 'Hải quan' }, groups)).to.equal(null);
  });
});
