import type { ErrorRequestHandler, Response } from 'express';
import type { Log } from '../log/log.ts';
import { defineProblem, HttpProblem } from './problem.ts';
import { requestProblemOf } from './request-problems.ts';

const internal = defineProblem('internal', 500, 'Máy chủ gặp lỗi khi xử lý yêu cầu.', {
  vi: 'Xin thử lại sau ít phút. Nếu vẫn lỗi, hãy báo quản trị viên.',
  en: 'Try again in a few minutes. If it fails again, tell the administrator.',
});

/** The only place an error becomes an answer. */
export function problemHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const known = error instanceof HttpProblem ? error : requestProblemOf(error);
    if (known === null) log.error('request.failed', error, { method: request.method, path: request.path });
    sendProblem(response, known ?? internal());
  };
}

export function sendProblem(response: Response, { problem, headers }: HttpProblem): void {
  response
    .status(problem.status)
    .set({ 'Cache-Control': 'no-store', ...headers })
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}
