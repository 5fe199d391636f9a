import { defineMessages } from '@motcua/components/base/messages.js';

export const boardMessages = defineMessages(
  {
    title: 'Bảng gọi số',
    sound: 'Bật chuông báo',
    starting: 'Bảng đang khởi động.',
    hours: 'Giờ làm việc hôm nay',
    closed: 'Hôm nay trung tâm nghỉ.',
    hotline: (phone: string) => `Đường dây nóng: ${phone}`,
    missed: 'Lỡ lượt? Xin báo quầy hướng dẫn.',
  },
  {
    title: 'Call board',
    sound: 'Turn the chime on',
    starting: 'The board is starting.',
    hours: 'Open today',
    closed: 'The centre is closed today.',
    hotline: (phone: string) => `Hotline: ${phone}`,
    missed: 'Missed your turn? Please tell the information desk.',
  },
);
