import scanLine from 'lucide/dist/esm/icons/scan-line.mjs';
import type { Journey } from '../journey.ts';
import './my-ticket.ts';

export const myTicket: Journey = {
  id: 'my-ticket',
  tag: 'mc-my-ticket',
  icon: scanLine,
  title: { vi: 'Xem phiếu của tôi', en: 'See my ticket' },
  hint: { vi: 'Đưa mã trên phiếu vào máy quét', en: 'Show the code on your ticket to the scanner' },
};
