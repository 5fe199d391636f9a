import { defineProblem } from '../http/problem.ts';

/** Problems of sign-in, accounts and pairing. */
export const wrongCredentials = defineProblem(
  'wrong-credentials',
  401,
  'Tên đăng nhập hoặc mật khẩu chưa đúng.',
  { vi: 'Xin kiểm tra lại rồi thử lần nữa.', en: 'Check both, then try again.' },
);
export const tooManyAttempts = defineProblem(
  'too-many-attempts',
  429,
  'Đã nhập sai nhiều lần. Xin chờ một lát.',
  {
    vi: 'Xin chờ rồi thử lại, hoặc dùng máy thường ngày.',
    en: 'Wait, then try again, or use your usual computer.',
  },
);
export const serverBusy = defineProblem('server-busy', 429, 'Máy chủ đang bận.', {
  vi: 'Xin thử lại sau vài giây.',
  en: 'Try again in a few seconds.',
});
export const foreignOrigin = defineProblem(
  'foreign-origin',
  403,
  'Yêu cầu đến từ một trang khác nên không được nhận.',
  {
    vi: 'Xin mở trang của trung tâm và làm lại từ đó.',
    en: "Open the centre's own page and do it there. Behind a proxy, set MOTCUA_TRUST_PROXY.",
  },
);
export const httpsNeeded = defineProblem('https-needed', 403, 'Kết nối này chưa được mã hóa.', {
  vi: 'Xin mở trang bằng địa chỉ https.',
  en: 'Open the page by its https address.',
});
export const csrfTokenMissing = defineProblem(
  'csrf-token-missing',
  403,
  'Phiên làm việc trên trang này đã cũ.',
  { vi: 'Xin tải lại trang rồi làm lại.', en: 'Reload the page, then do it again.' },
);
export const setupLinkInvalid = defineProblem(
  'setup-link-invalid',
  403,
  'Liên kết thiết lập đã dùng hoặc hết hạn.',
  {
    vi: 'Xin khởi động lại máy chủ, hoặc chạy "motcua admin reset-link" để có liên kết mới.',
    en: 'Restart the server, or run "motcua admin reset-link", to get a new link.',
  },
);
export const pairingCodeInvalid = defineProblem(
  'pairing-code-invalid',
  403,
  'Mã ghép nối không đúng, đã dùng hoặc hết hạn.',
  { vi: 'Xin tạo mã mới ở trang quản trị.', en: 'Make a new code in the office.' },
);
export const usernameTaken = defineProblem('username-taken', 409, 'Tên đăng nhập này đã có người dùng.', {
  vi: 'Xin chọn tên đăng nhập khác.',
  en: 'Choose another user name.',
});
export const lastAdministrator = defineProblem('last-administrator', 409, 'Đây là quản trị viên cuối cùng.', {
  vi: 'Xin giao quyền quản trị cho người khác trước.',
  en: 'Make somebody else administrator first.',
});
export const accountUnknown = defineProblem('account-unknown', 404, 'Không có tài khoản này.', {
  vi: 'Xin tải lại danh sách tài khoản.',
  en: 'Reload the list of accounts.',
});
export const pairedDeviceUnknown = defineProblem(
  'paired-device-unknown',
  404,
  'Màn hình này không còn được ghép nối.',
  { vi: 'Xin tải lại danh sách màn hình.', en: 'Reload the list of screens.' },
);
