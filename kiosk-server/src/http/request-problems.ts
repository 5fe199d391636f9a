import { ORPCError } from '@orpc/server';
import { defineProblem } from './problem.ts';
import type { HttpProblem } from './problem.ts';
import { z } from 'zod';

/** Problems of the request itself, whatever it was for. */
export const invalidInput = defineProblem('invalid-input', 400, 'Dữ liệu gửi lên chưa đúng.', {
  vi: 'Xin sửa các mục nêu trong "errors" rồi gửi lại.',
  en: 'Correct the items listed in "errors" and send again.',
});
export const invalidJson = defineProblem('invalid-json', 400, 'Nội dung gửi lên không phải JSON hợp lệ.', {
  vi: 'Xin gửi nội dung là JSON mã hóa UTF-8.',
  en: 'Send the body as JSON in UTF-8.',
});
export const malformed = defineProblem('malformed-request', 400, 'Yêu cầu gửi lên không đọc được.', {
  vi: 'Xin kiểm tra địa chỉ và nội dung, rồi gửi lại.',
  en: 'Check the address and the body, then send again.',
});
export const invalidText = defineProblem('invalid-text', 400, 'Nội dung có ký tự không hợp lệ.', {
  vi: 'Xin bỏ ký tự điều khiển (U+0000) rồi gửi lại.',
  en: 'Remove control characters (U+0000) and send again.',
});
export const tooLarge = defineProblem('too-large', 413, 'Nội dung gửi lên quá lớn.', {
  vi: 'Xin gửi tối đa 100 kB mỗi lần.',
  en: 'Send at most 100 kB at a time.',
});
export const unsupportedMediaType = defineProblem(
  'unsupported-media-type',
  415,
  'Kiểu nội dung này chưa được hỗ trợ.',
  { vi: 'Xin gửi với Content-Type: application/json.', en: 'Send with Content-Type: application/json.' },
);
export const notFound = defineProblem('not-found', 404, 'Không tìm thấy địa chỉ này.', {
  vi: 'Xin xem các địa chỉ có trong /api/openapi.json.',
  en: 'See /api/openapi.json for the addresses there are.',
});
export const methodNotAllowed = defineProblem(
  'method-not-allowed',
  405,
  'Địa chỉ này không nhận phương thức vừa dùng.',
  { vi: 'Xin dùng phương thức nêu trong tiêu đề Allow.', en: 'Use a method listed in the Allow header.' },
);
export const tooManyRequests = defineProblem(
  'too-many-requests',
  429,
  'Có quá nhiều yêu cầu trong thời gian ngắn.',
  {
    vi: 'Xin chờ theo tiêu đề Retry-After rồi thử lại.',
    en: 'Wait as the Retry-After header says, then try again.',
  },
);

/** What express and its body parser throw, by their `type` and `status`. */
const httpErrorSchema = z.object({ status: z.int().min(400).max(499), type: z.string().optional() });
const issuesSchema = z.object({
  issues: z.array(
    z.object({ message: z.string(), path: z.array(z.union([z.string(), z.number()])).default([]) }),
  ),
});

/** The problem a library's error stands for, or null when the fault is ours. */
export function requestProblemOf(error: unknown): HttpProblem | null {
  if (error instanceof ORPCError) return fromContract(error);
  if (error instanceof URIError) return malformed();
  if (isUnstorableText(error)) return invalidText();
  const httpError = httpErrorSchema.safeParse(error);
  if (!httpError.success) return null;
  const { type, status } = httpError.data;
  if (type === 'entity.parse.failed') return invalidJson();
  if (type === 'entity.too.large' || status === 413) return tooLarge();
  if (type === 'charset.unsupported' || type === 'encoding.unsupported' || status === 415)
    return unsupportedMediaType();
  if (status === 404) return notFound();
  return malformed();
}

/** PostgreSQL stores no U+0000; SQLite does. */
function isUnstorableText(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['22021', '22P05'].includes(String(error.code));
}

function fromContract(error: ORPCError<string, unknown>): HttpProblem | null {
  if (error.status >= 500) return null;
  const parsed = issuesSchema.safeParse(error.data);
  if (!parsed.success) return malformed();
  return invalidInput({
    errors: parsed.data.issues.map(({ path, message }) => ({
      // RFC 6901: `~` and `/` inside a name are escaped.
      pointer: path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
      detail: message,
    })),
  });
}
