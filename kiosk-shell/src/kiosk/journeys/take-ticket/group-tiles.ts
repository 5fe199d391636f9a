import { css, html, type TemplateResult } from 'lit';
import { icon } from '@motcua/components/parts/icon.js';
import { topicIcon } from '@motcua/components/parts/topic-icons.js';
import { localized } from '@motcua/components/base/messages.js';
import type { Lang } from '@motcua/domain/text/localized';
import type { QueueState, ServiceGroup } from '@motcua/domain/queue/schema';
import { takeTicketMessages } from './messages.ts';

/** One tile a service group: its icon, its name, how many wait; a tap takes the number. */
export function groupTiles(
  groups: readonly ServiceGroup[],
  queue: QueueState | null,
  lang: Lang,
  choose: (group: ServiceGroup) => void,
): TemplateResult {
  const text = takeTicketMessages(lang);
  return html`<ul class="tiles">
    ${groups.map((group) => {
      const waiting = queue?.groups.find((each) => each.serviceGroupId === group.id)?.waiting;
      return html`<li>
        <button class="tile" type="button" data-group=${group.id} @click=${() => choose(group)}>
          ${icon(topicIcon(group.icon))}
          <span class="tile-name">${localized(group.name, lang)}</span>
          <span class="tile-waiting">${waiting === undefined ? '' : text.waiting(waiting)}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

export const groupTilesStyles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-auto-rows: 1fr;
    gap: var(--_mc-space-s);
    min-height: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .tile {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-areas: 'icon name' 'icon waiting';
    align-content: center;
    column-gap: var(--_mc-space);
    width: 100%;
    height: 100%;
    min-height: 120px;
    padding: var(--_mc-space-s) var(--_mc-space);
    border: var(--_mc-border) solid var(--_mc-line);
    border-radius: var(--_mc-radius);
    background: var(--_mc-surface);
    color: var(--_mc-ink);
    font: inherit;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  .tile:hover {
    border-color: var(--_mc-lacquer);
  }
  .tile:active {
    border-color: var(--_mc-lacquer);
    background: var(--_mc-lacquer-wash);
  }
  .tile > .icon {
    grid-area: icon;
    align-self: center;
    width: 56px;
    height: 56px;
    color: var(--_mc-lacquer);
    stroke-width: 1.6;
  }
  .tile-name {
    grid-area: name;
    align-self: end;
    font-size: var(--_mc-text-l);
    font-weight: 600;
    line-height: 1.35;
  }
  .tile-waiting {
    grid-area: waiting;
    color: var(--_mc-ink-soft);
    font-size: var(--_mc-text-s);
    font-variant-numeric: tabular-nums;
  }
  @container journey (min-width: 1300px) {
    .tiles {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .tile {
      min-height: 104px;
    }
  }
  @container journey (max-width: 720px) {
    .tiles {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
