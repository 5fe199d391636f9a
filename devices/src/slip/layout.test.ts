import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { nodeSlipAssets } from './assets-node.ts';
import { slipFonts } from './fonts.ts';
import type { SlipFont, SlipWeight } from './fonts.ts';
import { layOut } from './layout.ts';
import { SlipTemplateError } from './template.ts';

let fonts: ReadonlyMap<SlipWeight, SlipFont>;
before(async () => {
  fonts = slipFonts((await nodeSlipAssets()).fonts);
});

const draw = (blocks: string, fields: Record<string, string | undefined> = {}, width = 576) =>
  layOut(
    { name: 'test', svg: `<svg xmlns="http://www.w3.org/2000/svg">${blocks}</svg>` },
    fields,
    width,
    fonts,
  );

test('a name that wraps moves the rest down', () => {
  const blocks = '<text data-field="name" font-size="40"/><line/>';
  const one = draw(blocks, { name: 'Đất đai' });
  const three = draw(blocks, {
    name: 'Hộ tịch, chứng thực, quốc tịch, lý lịch tư pháp, lưu trú và nhiều việc khác',
  });
  assert.equal(one.height, 52 + 2);
  assert.equal(three.height, 3 * 52 + 2);
});

test('an empty field leaves its block out, and its gap', () => {
  assert.equal(draw('<text data-field="a" data-gap="30"/><line stroke-width="3"/>', { a: ' ' }).height, 3);
  assert.equal(draw('<g data-qr="a" data-gap="30"/><line stroke-width="3"/>').height, 3);
});

test('figures get the height that was asked, and shrink to one line where they must', () => {
  const block = '<text data-field="n" data-cap="144" font-weight="700" data-lines="1"/>';
  assert.equal(draw(block, { n: 'A012' }).height, 144);
  const narrow = draw(block, { n: 'A012' }, 384);
  assert.ok(narrow.height < 144 && narrow.height >= 96, `${narrow.height}`);
  assert.equal(narrow.svg.match(/<text/g)?.length, 1);
});

test('what a field says is text, never markup', () => {
  const { svg } = draw('<text data-field="n"/>', { n: '<script>&"</script>' });
  assert.match(svg, /&lt;script&gt;&amp;/);
});

test('a template that cannot be drawn is told by name', () => {
  assert.throws(
    () => draw('<circle/>'),
    (error) => error instanceof SlipTemplateError && /<circle>/.test(error.message),
  );
  assert.throws(() => layOut({ name: 'broken', svg: '<svg' }, {}, 576, fonts), SlipTemplateError);
  assert.throws(() => draw('<g data-qr="q" data-module="40"/>', { q: 'T'.repeat(60) }), SlipTemplateError);
});
