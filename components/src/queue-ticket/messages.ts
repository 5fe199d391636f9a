import { defineMessages } from '../base/messages.ts';

export const ticketMessages = defineMessages(
  {
    yourNumber: 'Số của ông/bà',
    waiting: 'Đang chờ',
    called: 'Đến lượt. Xin đến quầy ngay.',
    completed: 'Đã phục vụ xong. Xin cảm ơn.',
    ahead: (n: number) => (n === 0 ? 'Sắp đến lượt' : `Còn ${n} người phía trước`),
    counter: (id: string) => `Quầy ${id}`,
    missed: 'Lỡ lượt, xin báo ngay tại quầy.',
    loading: 'Đang tải số thứ tự.',
    unknown: 'Không tìm thấy số này.',
    unknownAdvice: 'Xin kiểm tra lại phiếu, hoặc lấy số mới.',
    noTicket: 'Chưa có số thứ tự để hiển thị.',
  },
  {
    yourNumber: 'Your number',
    waiting: 'Waiting',
    called: 'It is your turn. Please go to the counter now.',
    completed: 'Served. Thank you.',
    ahead: (n: number) =>
      n === 0 ? 'You are next' : n === 1 ? '1 person before you' : `${n} people before you`,
    counter: (id: string) => `Counter ${id}`,
    missed: 'If you miss your turn, please tell the counter at once.',
    loading: 'Loading the ticket.',
    unknown: 'This ticket was not found.',
    unknownAdvice: 'Please check your slip, or take a new number.',
    noTicket: 'There is no ticket to show.',
  },
);

export type TicketWords = ReturnType<typeof ticketMessages>;
