import { eventCatalogue } from '@motcua/domain/events/catalogue';
import { mayHear, subjectFor } from '@motcua/domain/events/audience';
import type { Audience, EventRow } from '@motcua/domain/events/define';
import type { Listener } from '@motcua/domain/events/audience';

/** A message of the stream as a block of Server-Sent Events, ready to be written. */
export function eventBlock(event: EventRow, listener: Listener): string {
  const { seq, type, v, at, payload } = event;
  const subject = subjectFor(event.subject, listener);
  return `id: ${seq}\ndata: ${JSON.stringify({ seq, type, v, subject, at, payload })}\n\n`;
}

/** A message that is not stored: no `id`, so that a client's cursor stays where it was. */
export function transientBlock(type: string, payload: unknown, at: string): string {
  return `data: ${JSON.stringify({ seq: null, type, v: 1, subject: type, at, payload })}\n\n`;
}

/** First part of an event type: what `?topics=` selects by. */
export function topicOf(type: string): string {
  return type.split('.')[0] ?? type;
}

/** Reads `?topics=ticket,queue`; null means all. */
export function parseTopics(text: string): ReadonlySet<string> | null {
  const topics = text
    .split(',')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '');
  return topics.length === 0 ? null : new Set(topics);
}

/** Whether this listener asked for the event and may see it; a type nobody declared is shown to nobody. */
export function isFor(
  event: Pick<EventRow, 'type' | 'subject'>,
  topics: ReadonlySet<string> | null,
  listener: Listener,
): boolean {
  if (topics !== null && !topics.has(topicOf(event.type))) return false;
  const audience: Audience | undefined = eventCatalogue[event.type]?.audience;
  return audience !== undefined && mayHear(audience, event.subject, listener);
}
