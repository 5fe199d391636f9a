import type { Lang } from '../text/localized.ts';

/** The sentences on a ticket. At most 15 words each. */
export interface TicketSlipMessages {
  readonly yourNumber: string;
  readonly reprint: string;
  readonly missed: string;
  /** @param people at least 1 */
  ahead(people: number): string;
  readonly next: string;
  /** From Monday to Sunday. */
  readonly weekdays: readonly string[];
}

const vi: TicketSlipMessages = {
  yourNumber: 'Số thứ tự',
  reprint: 'IN LẠI',
  missed: 'Nếu lỡ lượt, xin báo cán bộ hướng dẫn để được gọi lại.',
  ahead: (people) => `Còn ${people} người phía trước`,
  next: 'Không còn ai phía trước',
  weekdays: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
};

const en: TicketSlipMessages = {
  yourNumber: 'Your number',
  reprint: 'IN LẠI · REPRINT',
  missed: 'If you miss your call, please tell the staff at the help desk.',
  ahead: (people) => (people === 1 ? '1 person ahead of you' : `${people} people ahead of you`),
  next: 'Nobody is ahead of you',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

export const ticketSlipMessages: Readonly<Record<Lang, TicketSlipMessages>> = { vi, en };
