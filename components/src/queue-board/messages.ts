import { defineMessages } from '../base/messages.ts';

export const boardMessages = defineMessages(
  {
    now: 'Đang gọi',
    number: 'Số',
    to: 'Mời đến',
    before: 'Vừa gọi',
    next: 'Sắp đến lượt',
    waiting: (n: number) => `${n} người chờ`,
    nobody: 'chưa có người chờ',
    noCall: 'Chưa gọi số nào.',
    noCallAdvice: 'Xin lấy số tại máy và chờ ở đây.',
    loading: 'Đang tải bảng gọi số.',
    lost: (age: string) => `Mất kết nối từ ${age} trước. Số trên bảng có thể đã cũ.`,
    seconds: (n: number) => `${n} giây`,
    minutes: (n: number) => `${n} phút`,
    spoken: (number: string, counter: string) => `Mời số ${number} đến ${counter}.`,
    again: (times: number) => `gọi lần ${times}`,
  },
  {
    now: 'Now serving',
    number: 'Number',
    to: 'Please go to',
    before: 'Just called',
    next: 'Next',
    waiting: (n: number) => (n === 1 ? '1 waiting' : `${n} waiting`),
    nobody: 'nobody waiting',
    noCall: 'No number has been called yet.',
    noCallAdvice: 'Please take a number at the machine and wait here.',
    loading: 'Loading the calls.',
    lost: (age: string) => `Connection lost ${age} ago. The numbers may be old.`,
    seconds: (n: number) => (n === 1 ? '1 second' : `${n} seconds`),
    minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
    spoken: (number: string, counter: string) => `Number ${number}, please go to ${counter}.`,
    again: (times: number) => `call ${times}`,
  },
);

export type BoardWords = ReturnType<typeof boardMessages>;
