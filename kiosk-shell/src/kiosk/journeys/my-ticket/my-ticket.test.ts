import { expect } from '@open-wc/testing';
import { ticketCode } from '@motcua/domain/queue/ticket';
import { Answer, groups, surrounded, ticket, until, type Answers } from '../../../testing/answers.ts';
import './my-ticket.ts';
import type { MyTicket } from './my-ticket.ts';

let parent: HTMLElement;

async function scanned(text: string | undefined, answers: Answers) {
  const around = surrounded({
    'GET /service-groups': { items: groups },
    'GET /devices': { items: [] },
    ...answers,
  });
  parent = around.parent;
  const element = document.createElement('mc-my-ticket') as MyTicket;
  if (text !== undefined) element.handover = { scan: text };
  parent.append(element);
  await element.updateComplete;
  return { ...around, element, root: element.shadowRoot! };
}

describe('mc-my-ticket', () => {
  afterEach(() => parent.remove());

  it('asks for the code, and is accessible', async () => {
    const { element, root } = await scanned(undefined, {});
    expect(root.querySelector('h1')?.textContent).to.contain('máy quét');
    await expect(element).to.be.accessible();
  });

  it('a scanned code opens its ticket, without a word about paper', async () => {
    const called = { ...ticket, state: 'called', counterId: '3' };
    const { element, root } = await scanned(ticketCode(ticket.id), { [`GET /tickets/${ticket.id}`]: called });
    await until('ticket', () => root.querySelector('mc-issued-ticket') !== null);
    const issued = root.querySelector('mc-issued-ticket')!.shadowRoot!;
    await until('call', () => issued.textContent?.includes('Mời ông/bà đến quầy số 3') ?? false);
    expect(issued.querySelector('.paper')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('says politely that a code is not a ticket, and asks the server nothing', async () => {
    const { element, root, sent } = await scanned('https://example.org/', {});
    await until('notice', () => root.querySelector('[role=alert]') !== null);
    expect(root.textContent).to.contain('Mã này không phải phiếu thứ tự.');
    expect(sent).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('says that a ticket is unknown, and that the line is cut', async () => {
    const unknown = await scanned(ticketCode(ticket.id), { [`GET /tickets/${ticket.id}`]: new Answer(404) });
    await until('unknown', () => unknown.root.textContent?.includes('Không tìm thấy phiếu') ?? false);
    parent.remove();
    const cut = await scanned(ticketCode(ticket.id), {});
    await until('cut', () => cut.root.textContent?.includes('mất kết nối') ?? false);
  });
});
