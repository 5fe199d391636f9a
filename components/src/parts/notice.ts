import { css, html, nothing, type TemplateResult } from 'lit';
import type { IconNode } from 'lucide';
import { icon } from './icon.ts';

export interface NoticeContent {
  /** `alert` interrupts a screen reader, `status` waits for a pause. */
  role: 'alert' | 'status';
  tone: 'calm' | 'attention' | 'error';
  icon: IconNode;
  /** What happened. */
  title: string;
  /** What to do. */
  text?: string | undefined;
  action?: TemplateResult | undefined;
}

/** A message that takes the place of what could not be shown: what happened, what to do, a way on. */
export function notice(content: NoticeContent): TemplateResult {
  return html`<div class="notice ${content.tone}" role=${content.role}>
    ${icon(content.icon)}
    <div>
      <p class="notice-title">${content.title}</p>
      ${content.text ? html`<p>${content.text}</p>` : nothing}
      ${content.action ? html`<p class="notice-action">${content.action}</p>` : nothing}
    </div>
  </div>`;
}

export const noticeStyles = css`
  .notice {
    display: flex;
    gap: var(--_mc-space-s);
    padding: var(--_mc-space);
    border: var(--_mc-border) solid var(--_mc-line);
    border-radius: var(--_mc-radius);
    background: var(--_mc-surface);
  }
  .notice.attention {
    border-color: var(--_mc-gold);
    background: var(--_mc-gold-wash);
  }
  .notice.attention > .icon {
    color: var(--_mc-gold);
  }
  .notice.error {
    border-color: var(--_mc-lacquer);
    background: var(--_mc-lacquer-wash);
  }
  .notice.error > .icon {
    color: var(--_mc-lacquer);
  }
  .notice p {
    margin: 0;
    max-width: var(--_mc-measure);
  }
  .notice-title {
    font-weight: 700;
  }
  .notice .notice-action {
    margin-top: var(--_mc-space-s);
  }
`;
