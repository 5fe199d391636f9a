import { expect } from '@open-wc/testing';
import {
  Answer,
  classes,
  groups,
  hall,
  surrounded,
  ticket,
  until,
  type Answers,
} from '../testing/answers.ts';
import './reception.ts';
import type { Reception } from './reception.ts';

const usual: Answers = {
  'GET /queue': hall,
  'GET /devices': { items: [] },
  'POST /tickets': new Answer(201, ticket),
  [`GET /tickets/${ticket.id}`]: { ...ticket, print: 'confirmed' },
  [`POST /tickets/${ticket.id}/reprint`]: { ...ticket, print: 'queued' },
};
let parent: HTMLElement;

async function open(answers: Answers = usual) {
  const around = surrounded(answers);
  parent = around.parent;
  const element = document.createElement('mc-reception') as Reception;
  Object.assign(element, { groups, classes });
  parent.append(element);
  await element.updateComplete;
  return { ...around, element, root: element.shadowRoot! };
}
const press = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const taken = (sent: { route: string; body: unknown }[]) =>
  sent.filter(({ route }) => route === 'POST /tickets');

describe('mc-reception', () => {
  afterEach(() => parent.remove());

  it('two keys take one ticket: group, then Enter for no priority', async () => {
    const { element, root, sent } = await open();
    await expect(element).to.be.accessible();
    press('c');
    await element.updateComplete;
    await expect(element).to.be.accessible();
    press('Enter');
    await until('number', () => root.querySelector('.last .number')?.textContent === 'A012');
    expect(taken(sent).length).to.equal(1);
    expect(taken(sent)[0]?.body).to.include({ serviceGroupId: 'dat-dai', priority: null });
    await until('paper', () => root.textContent?.includes('Phiếu đã in xong.') ?? false);
    await expect(element).to.be.accessible();
  });

  it('a digit chooses the priority class, Escape the group again', async () => {
    const { sent } = await open();
    press('a');
    press('Escape');
    press('1');
    expect(taken(sent)).to.deep.equal([]);
    press('A');
    press('1');
    await until('request', () => taken(sent).length === 1);
    expect(taken(sent)[0]?.body).to.include({ serviceGroupId: 'ho-tich', priority: 'nguoi-cao-tuoi' });
  });

  it('prints the last ticket again, the same number', async () => {
    const { root, sent } = await open();
    press('a');
    press('Enter');
    await until('number', () => root.querySelector('.last .number') !== null);
    press('i');
    await until('reprint', () => sent.some(({ route }) => route.endsWith('/reprint')));
    await until('words', () => root.textContent?.includes('IN LẠI') ?? false);
    expect(taken(sent).length).to.equal(1);
  });
});
