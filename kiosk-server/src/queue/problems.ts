import { defineProblem } from '../http/problem.ts';

export const ticketUnknown = defineProblem('ticket-unknown', 404, 'Không tìm thấy phiếu này.', {
  vi: 'Xin kiểm tra mã trên phiếu, hoặc lấy phiếu mới.',
  en: 'Check the code on the ticket, or take a new one.',
});
export const counterUnknown = defineProblem('counter-unknown', 404, 'Không có quầy này.', {
  vi: 'Xin chọn một quầy trong danh sách /counters.',
  en: 'Choose a counter from the list at /counters.',
});
export const serviceGroupUnknown = defineProblem('service-group-unknown', 404, 'Không có nhóm dịch vụ này.', {
  vi: 'Xin chọn một nhóm trong danh sách /service-groups.',
  en: 'Choose a group from the list at /service-groups.',
});
export const priorityUnknown = defineProblem('priority-unknown', 400, 'Không có diện ưu tiên này.', {
  vi: 'Xin chọn một diện trong danh sách /priority-classes.',
  en: 'Choose a class from the list at /priority-classes.',
});
export const idTaken = defineProblem('ticket-id-taken', 409, 'Mã phiếu này đã dùng cho nhóm dịch vụ khác.', {
  vi: 'Xin tạo mã mới cho phiếu mới.',
  en: 'Make a new id for a new ticket.',
});
export const nothingServed = defineProblem('nothing-served', 409, 'Quầy hiện không phục vụ phiếu nào.', {
  vi: 'Xin gọi số tiếp theo trước.',
  en: 'Call the next ticket first.',
});
