import { defineMessages } from '@motcua/components/base/messages.js';

export const findProcedureMessages = defineMessages(
  {
    title: 'Tìm thủ tục',
    noGroup: 'Trung tâm này không nhận thủ tục đó.',
    noGroupNext: 'Xin hỏi cán bộ hướng dẫn nơi nộp hồ sơ.',
    failed: 'Chưa lấy được số vì mất kết nối.',
    failedNext: 'Xin thử lại sau ít phút.',
    onlineTitle: 'Nộp trực tuyến bằng điện thoại',
    onlineHint: 'Quét mã này bằng máy ảnh của điện thoại.',
    onlineAddress: 'Hoặc mở địa chỉ:',
    close: 'Đóng',
  },
  {
    title: 'Find a procedure',
    noGroup: 'This centre does not take that procedure.',
    noGroupNext: 'Please ask the staff where to submit it.',
    failed: 'No number could be taken: the line is cut.',
    failedNext: 'Please try again in a few minutes.',
    onlineTitle: 'Submit online with your phone',
    onlineHint: 'Scan this code with the camera of your phone.',
    onlineAddress: 'Or open the address:',
    close: 'Close',
  },
);
