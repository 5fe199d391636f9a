import { defineMessages } from '@motcua/components/base/messages.js';

export const kioskMessages = defineMessages(
  {
    otherLanguage: 'English',
    textSize: 'Cỡ chữ',
    textSizeNow: (percent: number) => `Cỡ chữ ${percent}%`,
    contrast: 'Tương phản',
    back: 'Quay lại',
    restart: 'Làm lại từ đầu',
    help: 'Gọi hỗ trợ',
    helpTitle: 'Ông/bà cần giúp đỡ?',
    helpStaff: 'Xin hỏi cán bộ hướng dẫn đứng gần máy này.',
    helpPhone: (phone: string) => `Hoặc gọi đường dây nóng ${phone}.`,
    helpClose: 'Đã hiểu',
    greeting: 'Kính chào ông/bà',
    question: 'Hôm nay ông/bà cần làm gì?',
    calling: 'Đang mời',
    callingNobody: 'Chưa có số nào được gọi.',
    counter: (id: string) => `Quầy ${id}`,
    waitingAll: (people: number) => (people === 0 ? 'Chưa có ai chờ' : `${people} người đang chờ`),
    idleTitle: 'Ông/bà còn ở đây không?',
    idleText: (seconds: number) => `Màn hình sẽ trở về đầu sau ${seconds} giây.`,
    idleStay: 'Tôi cần thêm thời gian',
    lineCut: (since: string) => `Mất kết nối từ ${since}. Máy đang tự nối lại.`,
    starting: 'Máy đang khởi động. Xin chờ một chút.',
    unreachable: 'Chưa kết nối được với máy chủ. Máy đang tự thử lại.',
  },
  {
    otherLanguage: 'Tiếng Việt',
    textSize: 'Text size',
    textSizeNow: (percent: number) => `Text size ${percent}%`,
    contrast: 'Contrast',
    back: 'Back',
    restart: 'Start again',
    help: 'Call for help',
    helpTitle: 'Do you need help?',
    helpStaff: 'Please ask the guide who stands near this machine.',
    helpPhone: (phone: string) => `Or call the hotline ${phone}.`,
    helpClose: 'I understand',
    greeting: 'Welcome',
    question: 'What would you like to do today?',
    calling: 'Now calling',
    callingNobody: 'No number has been called yet.',
    counter: (id: string) => `Counter ${id}`,
    waitingAll: (people: number) =>
      people === 0
        ? 'Nobody is waiting'
        : people === 1
          ? '1 person is waiting'
          : `${people} people are waiting`,
    idleTitle: 'Are you still here?',
    idleText: (seconds: number) => `The screen starts again in ${seconds} seconds.`,
    idleStay: 'I need more time',
    lineCut: (since: string) => `The line is cut since ${since}. The machine is reconnecting.`,
    starting: 'The machine is starting. Please wait a moment.',
    unreachable: 'The server is not reached. The machine is trying again.',
  },
);
