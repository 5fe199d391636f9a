import { defineMessages } from '@motcua/components/base/messages.js';

export const myTicketMessages = defineMessages(
  {
    title: 'Đưa mã trên phiếu vào máy quét',
    steps: 'Mã vuông nằm ở phần dưới của phiếu.',
    loading: 'Đang tìm phiếu…',
    unknown: 'Không tìm thấy phiếu này.',
    unknownNext: 'Phiếu có thể của ngày khác. Xin hỏi cán bộ hướng dẫn.',
    notATicket: 'Mã này không phải phiếu thứ tự.',
    notATicketNext: 'Xin quét mã vuông trên phiếu lấy số.',
    offline: 'Chưa xem được phiếu vì mất kết nối.',
    offlineNext: 'Số trên phiếu vẫn có giá trị. Xin quét lại sau.',
  },
  {
    title: 'Show the code on your ticket to the scanner',
    steps: 'The square code is on the lower part of the ticket.',
    loading: 'Looking for your ticket…',
    unknown: 'This ticket was not found.',
    unknownNext: 'It may be from another day. Please ask the staff.',
    notATicket: 'This code is not a queue ticket.',
    notATicketNext: 'Please scan the square code on your ticket.',
    offline: 'Your ticket cannot be shown: the line is cut.',
    offlineNext: 'The number on your ticket stays valid. Please scan again later.',
  },
);
