import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profile } from '@motcua/domain/profiles/registry';

export const nd = profile('nam-dinh');
export const hn = profile('ha-nam');
export const qn = profile('quang-ninh');
export const nt = profile('ninh-thuan');
export const tb = profile('thai-binh');

/** One test per clause: the profile has the value, and says that it stands in that clause. */
export function clause(
  id: string,
  what: string,
  cited: { value: unknown; ref: string[] } | null,
  value: unknown,
): void {
  test(`${id} ${what}`, () => {
    assert.deepEqual(cited?.value, value);
    assert.ok(cited?.ref.includes(id), `${id} is not cited: ${cited?.ref.join(', ')}`);
  });
}
