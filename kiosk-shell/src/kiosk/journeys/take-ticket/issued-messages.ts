import { defineMessages } from '@motcua/components/base/messages.js';

export const issuedMessages = defineMessages(
  {
    number: 'Số của ông/bà',
    ahead: (people: number) =>
      people === 0 ? 'Ông/bà là người tiếp theo.' : `Còn ${people} người trước ông/bà.`,
    next: 'Xin ngồi chờ. Số sẽ hiện trên bảng và được gọi.',
    called: (counter: string) => `Đã đến lượt. Mời ông/bà đến ${counter}.`,
    completed: 'Phiếu này đã được phục vụ xong.',
    completedNext: 'Cần làm việc khác, xin lấy số mới.',
    counter: (id: string) => `quầy số ${id}`,
    missed: 'Lỡ lượt? Xin báo quầy hướng dẫn.',
    phone: 'Theo dõi bằng điện thoại',
    phoneHint: 'Quét mã này bằng máy ảnh của điện thoại.',
    done: 'Xong',
  },
  {
    number: 'Your number',
    ahead: (people: number) =>
      people === 0 ? 'You are next.' : people === 1 ? '1 person before you.' : `${people} people before you.`,
    next: 'Please take a seat. Your number will be shown and called.',
    called: (counter: string) => `It is your turn. Please go to ${counter}.`,
    completed: 'This ticket has been served.',
    completedNext: 'For other business, please take a new number.',
    counter: (id: string) => `counter ${id}`,
    missed: 'Missed your turn? Please tell the information desk.',
    phone: 'Follow on your phone',
    phoneHint: 'Scan this code with the camera of your phone.',
    done: 'Done',
  },
);
