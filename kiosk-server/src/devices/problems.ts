import { defineProblem } from '../http/problem.ts';

export const slipUnknown = defineProblem('slip-unknown', 404, 'Không có phiếu này trên máy in mô phỏng.', {
  vi: 'Xin tải lại danh sách phiếu.',
  en: 'Reload the list of slips.',
});

export const notSimulated = defineProblem('device-not-simulated', 409, 'Thiết bị này là thiết bị thật.', {
  vi: 'Chỉ thiết bị mô phỏng mới điều khiển được từ trang này.',
  en: 'Only a simulated device can be handled from this page.',
});
