import type { Lang } from '@motcua/domain/text/localized';
import { html, nothing, type TemplateResult } from 'lit';
import cloudOff from 'lucide/dist/esm/icons/cloud-off.mjs';
import hourglass from 'lucide/dist/esm/icons/hourglass.mjs';
import refresh from 'lucide/dist/esm/icons/refresh-cw.mjs';
import warning from 'lucide/dist/esm/icons/triangle-alert.mjs';
import wrench from 'lucide/dist/esm/icons/wrench.mjs';
import type { ApiFailure, FailureKind } from '../api/failure.ts';
import { defineMessages } from '../base/messages.ts';
import { icon } from './icon.ts';
import { notice } from './notice.ts';

const messages = defineMessages(
  {
    offline: 'Chưa kết nối được với máy chủ.',
    offlineAdvice: 'Xin kiểm tra đường mạng. Trang sẽ tự thử lại.',
    busy: 'Đang có nhiều người truy cập.',
    busyAdvice: (seconds: number) =>
      seconds > 0 ? `Xin chờ ${seconds} giây. Trang sẽ tự thử lại.` : 'Xin chờ một lát. Trang sẽ tự thử lại.',
    maintenance: 'Hệ thống đang bảo trì.',
    maintenanceAdvice: 'Xin quay lại sau ít phút. Trang sẽ tự thử lại.',
    server: 'Hệ thống đang có sự cố.',
    serverAdvice: 'Xin thử lại sau ít phút, hoặc hỏi tại quầy.',
    notFound: 'Không tìm thấy nội dung này.',
    notFoundAdvice: 'Nội dung có thể đã đổi hoặc đã bãi bỏ. Xin tìm lại.',
    refused: 'Trang này chưa được phép xem nội dung đó.',
    refusedAdvice: 'Xin hỏi tại quầy hoặc báo cho đơn vị quản lý trang.',
    invalid: 'Yêu cầu chưa đúng.',
    invalidAdvice: 'Xin kiểm tra nội dung đã nhập rồi thử lại.',
    retry: 'Thử lại',
  },
  {
    offline: 'The server cannot be reached.',
    offlineAdvice: 'Please check the network. This page tries again by itself.',
    busy: 'Many people are using the service.',
    busyAdvice: (seconds: number) =>
      seconds > 0
        ? `Please wait ${seconds} seconds. This page tries again by itself.`
        : 'Please wait a moment. This page tries again by itself.',
    maintenance: 'The system is being maintained.',
    maintenanceAdvice: 'Please come back in a few minutes. This page tries again by itself.',
    server: 'The system has a fault.',
    serverAdvice: 'Please try again in a few minutes, or ask at the counter.',
    notFound: 'This was not found.',
    notFoundAdvice: 'It may have changed or been abolished. Please search again.',
    refused: 'This page may not show that.',
    refusedAdvice: 'Please ask at the counter, or tell whoever runs this page.',
    invalid: 'The request was not right.',
    invalidAdvice: 'Please check what was entered, then try again.',
    retry: 'Try again',
  },
);

type Words = ReturnType<typeof messages>;

const looks: Record<
  FailureKind,
  (t: Words, failure: ApiFailure) => { title: string; text: string; icon: typeof cloudOff }
> = {
  offline: (t) => ({ title: t.offline, text: t.offlineAdvice, icon: cloudOff }),
  busy: (t, { retryAfter }) => ({
    title: t.busy,
    text: t.busyAdvice(Math.ceil(retryAfter ?? 0)),
    icon: hourglass,
  }),
  maintenance: (t) => ({ title: t.maintenance, text: t.maintenanceAdvice, icon: wrench }),
  server: (t) => ({ title: t.server, text: t.serverAdvice, icon: warning }),
  'not-found': (t) => ({ title: t.notFound, text: t.notFoundAdvice, icon: warning }),
  refused: (t) => ({ title: t.refused, text: t.refusedAdvice, icon: warning }),
  invalid: (t) => ({ title: t.invalid, text: t.invalidAdvice, icon: warning }),
};

/** A call's failure in plain words, and a way on; a 429 is "please wait", not an outage. */
export function failureNotice(failure: ApiFailure, lang: Lang, retry?: () => void): TemplateResult {
  const t = messages(lang);
  const passing = failure.kind === 'busy' || failure.kind === 'offline' || failure.kind === 'maintenance';
  return notice({
    ...looks[failure.kind](t, failure),
    role: passing ? 'status' : 'alert',
    tone: passing ? 'attention' : 'error',
    action: retry
      ? html`<button class="button" type="button" @click=${retry}>${icon(refresh)} ${t.retry}</button>`
      : undefined,
  });
}

/** Nothing when all is well. */
export function failureOf(
  remote: { failure: ApiFailure | undefined; retry(): void },
  lang: Lang,
): TemplateResult | typeof nothing {
  return remote.failure ? failureNotice(remote.failure, lang, () => remote.retry()) : nothing;
}
