import { mayCall } from '@motcua/domain/staff/may-call';
import type { Caller } from '@motcua/domain/http/endpoint';
import { defineProblem } from './problem.ts';
import type { Principal } from './principal.ts';

const signInNeeded = defineProblem('sign-in-needed', 401, 'Cần đăng nhập hoặc ghép nối thiết bị.', {
  vi: 'Xin đăng nhập, hoặc ghép nối thiết bị này với trung tâm.',
  en: 'Sign in, or pair this device with the centre.',
});
const notAllowed = defineProblem('not-allowed', 403, 'Tài khoản này không có quyền thực hiện.', {
  vi: 'Xin dùng tài khoản có quyền, hoặc hỏi quản trị viên.',
  en: 'Use an account that may, or ask the administrator.',
});

/** Default deny: an endpoint that names no caller is refused to everybody (ND-4.4). @throws HttpProblem 401, 403 */
export function refuseUnlessCallable(callers: readonly Caller[], principal: Principal): void {
  if (mayCall(callers, principal)) return;
  throw principal.staff === null && principal.device === null ? signInNeeded() : notAllowed();
}
