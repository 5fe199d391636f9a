import { expect } from '@open-wc/testing';
import type { Ticket } from '@motcua/domain/queue/schema';
import { Outbox } from '../../../queue/outbox.ts';
import { deskContext, TicketDesk } from '../../../queue/ticket-desk.ts';
import {
  Answer,
  classes,
  groups,
  hall,
  provide,
  surrounded,
  ticket,
  until,
  type Answers,
} from '../../../testing/answers.ts';
import './take-ticket.ts';
import type { TakeTicket } from './take-ticket.ts';

let parent: HTMLElement;

const usual: Answers = {
  'GET /service-groups': { items: groups },
  'GET /priority-classes': { items: classes },
  'GET /queue': hall,
  'GET /devices': { items: [] },
};
const withTicket = (changes: Partial<Ticket> = {}): Answers => ({
  ...usual,
  'POST /tickets': new Answer(201, { ...ticket, ...changes }),
  [`GET /tickets/${ticket.id}`]: { ...ticket, ...changes },
});

async function open(answers: Answers) {
  const around = surrounded(answers);
  parent = around.parent;
  provide(parent, deskContext, new TicketDesk(around.api, new Outbox('test-take'), () => Promise.resolve()));
  const element: TakeTicket = document.createElement('mc-take-ticket') as TakeTicket;
  parent.append(element);
  await element.updateComplete;
  const root = element.shadowRoot!;
  await until('tiles', () => root.querySelector('.tile, .notice') !== null);
  return { ...around, element, root };
}

const issued = (root: ShadowRoot) => root.querySelector('mc-issued-ticket')?.shadowRoot;

describe('mc-take-ticket', () => {
  afterEach(() => parent.remove());

  it('shows a tile a group with how many wait, and is accessible', async () => {
    const { element, root } = await open(usual);
    await until('counts', () => root.querySelector('.tile-waiting')?.textContent === '5 người chờ');
    expect(root.querySelectorAll('.tile').length).to.equal(2);
    await expect(element).to.be.accessible();
  });

  it('a tap takes the ticket; a double tap takes one', async () => {
    const { element, root, sent } = await open(withTicket());
    const tile = root.querySelector<HTMLButtonElement>('[data-group=ho-tich]')!;
    tile.click();
    tile.click();
    await element.updateComplete;
    tile.click();
    await until('number', () => issued(root)?.querySelector('.number')?.textContent === 'A012');
    expect(sent.filter(({ route }) => route === 'POST /tickets').length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('says within one frame that it works', async () => {
    const { element, root } = await open(withTicket());
    root.querySelector<HTMLButtonElement>('[data-group=ho-tich]')!.click();
    await element.updateComplete;
    expect(root.textContent).to.contain('Đang lấy số');
  });

  it('sends the priority class that was chosen', async () => {
    const { root, sent } = await open(withTicket());
    const choice = root.querySelector('mc-priority-choice')!.shadowRoot!;
    choice.querySelector<HTMLButtonElement>('.button')!.click();
    choice.querySelector<HTMLButtonElement>('li .button')!.click();
    root.querySelector<HTMLButtonElement>('[data-group=ho-tich]')!.click();
    await until('request', () => sent.some(({ route }) => route === 'POST /tickets'));
    expect(sent.find(({ route }) => route === 'POST /tickets')?.body).to.include({
      priority: 'nguoi-cao-tuoi',
    });
  });

  it('keeps the number on the screen when the printer is out of paper', async () => {
    const { element, root } = await open({
      ...withTicket(),
      'GET /devices': {
        items: [{ id: 'printer', address: 'simulator:', simulated: true, status: 'paper-out', waiting: 1 }],
      },
    });
    root.querySelector<HTMLButtonElement>('[data-group=ho-tich]')!.click();
    await until(
      'trouble',
      () => issued(root)?.querySelector('.trouble') !== null && issued(root) !== undefined,
    );
    expect(issued(root)!.querySelector('.trouble')!.textContent).to.match(
      /Máy in hết giấy\.\s*Số của ông\/bà là A012; xin chụp lại màn hình\./,
    );
    await expect(element).to.be.accessible();
  });

  it('a refused ticket offers to try again, in plain words', async () => {
    const { element, root } = await open({ ...usual, 'POST /tickets': new Answer(422) });
    root.querySelector<HTMLButtonElement>('[data-group=ho-tich]')!.click();
    await until('notice', () => root.querySelector('.notice.error') !== null);
    expect(root.textContent).to.contain('Xin gọi cán bộ hướng dẫn');
    expect(element.back()).to.equal(true);
    await element.updateComplete;
    expect(root.querySelectorAll('.tile').length).to.equal(2);
  });

  it('a group handed over by another journey needs no tap', async () => {
    const around = surrounded(withTicket({ serviceGroupId: 'dat-dai', number: 'C007' }));
    parent = around.parent;
    provide(parent, deskContext, new TicketDesk(around.api, new Outbox('test-take')));
    const element = document.createElement('mc-take-ticket') as TakeTicket;
    element.handover = { serviceGroupId: 'dat-dai' };
    parent.append(element);
    await until(
      'number',
      () => issued(element.shadowRoot!)?.querySelector('.number')?.textContent === 'C007',
    );
  });

  it('speaks English live', async () => {
    const { element, root } = await open(usual);
    parent.lang = 'en';
    await until('English', () => root.textContent?.includes('What is your business') ?? false);
    expect(element.shadowRoot!.querySelector('.tile-name')!.textContent).to.equal('Civil status');
  });
});
