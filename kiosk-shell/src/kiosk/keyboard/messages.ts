import { defineMessages } from '@motcua/components/base/messages.js';

export const keyboardMessages = defineMessages(
  {
    keyboard: 'Bàn phím',
    capital: 'Chữ hoa',
    erase: 'Xóa',
    clear: 'Xóa hết',
    space: 'Dấu cách',
    done: 'Xong',
  },
  {
    keyboard: 'Keyboard',
    capital: 'Capital',
    erase: 'Erase',
    clear: 'Clear all',
    space: 'Space',
    done: 'Done',
  },
);
