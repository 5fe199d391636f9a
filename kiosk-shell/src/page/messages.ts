import { defineMessages } from '@motcua/components/base/messages.js';

export const pageMessages = defineMessages(
  {
    otherLanguage: 'English',
    contrast: 'Tương phản',
    unreachable: 'Chưa kết nối được với máy chủ.',
    unreachableNext: 'Màn hình đang tự thử lại. Xin chờ một chút.',
    lineCut: (since: string) => `Mất kết nối từ ${since}. Số liệu có thể đã cũ.`,
    home: 'Trang đầu',
  },
  {
    otherLanguage: 'Tiếng Việt',
    contrast: 'Contrast',
    unreachable: 'The server is not reached.',
    unreachableNext: 'The screen is trying again. Please wait a moment.',
    lineCut: (since: string) => `The line is cut since ${since}. Figures may be old.`,
    home: 'Start page',
  },
);
