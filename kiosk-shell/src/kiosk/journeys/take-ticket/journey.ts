import ticket from 'lucide/dist/esm/icons/ticket.mjs';
import type { Journey } from '../journey.ts';
import './take-ticket.ts';

export const takeTicket: Journey = {
  id: 'take-ticket',
  tag: 'mc-take-ticket',
  icon: ticket,
  title: { vi: 'Lấy số thứ tự', en: 'Take a number' },
  hint: {
    vi: 'Chọn việc cần làm, lấy phiếu rồi chờ gọi số',
    en: 'Choose your business, take a ticket, wait for your call',
  },
  first: true,
};
