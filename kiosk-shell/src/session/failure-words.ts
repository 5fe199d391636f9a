import { ApiFailure } from '@motcua/components/api/failure.js';
import type { Lang } from '@motcua/domain/text/localized';
import { sessionMessages } from './messages.ts';

/** What happened, and what to do. */
export interface Trouble {
  title: string;
  text: string;
}

/**
 * A failed call in plain words for staff: the server's own advice where it gives one (the problem document), else ours.
 * Anything that is no answer of the server is a fault of the program and is thrown on.
 */
export function troubleOf(error: unknown, lang: Lang): Trouble {
  if (!(error instanceof ApiFailure)) throw error;
  const words = sessionMessages(lang);
  if (error.kind === 'offline') return { title: words.offline, text: words.offlineNext };
  if (error.kind === 'busy') return { title: words.busy, text: words.busyNext(error.retryAfter ?? 60) };
  const { title, action } = error.problem;
  return { title: lang === 'vi' ? title : words.failed, text: action?.[lang] ?? words.failedNext };
}
