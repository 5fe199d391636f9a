import { defineMessages } from '@motcua/components/base/messages.js';

export const ticketMessages = defineMessages(
  {
    title: 'Phiếu của tôi',
    keep: 'Trang này tự cập nhật. Xin giữ trang mở.',
    wrong: 'Địa chỉ này không phải của một phiếu.',
    wrongNext: 'Xin quét lại mã trên phiếu.',
  },
  {
    title: 'My ticket',
    keep: 'This page updates itself. Please keep it open.',
    wrong: 'This address is not that of a ticket.',
    wrongNext: 'Please scan the code on your ticket again.',
  },
);
