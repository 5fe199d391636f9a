import { Temporal } from 'temporal-polyfill';
import type { Lang, Localized } from '../text/localized.ts';
import { ticketSlipMessages } from './ticket-slip-messages.ts';
import { ticketCode } from './ticket.ts';

/** What a ticket on paper says. */
export interface TicketSlipContent {
  /** The ticket's id (a UUID). */
  readonly id: string;
  readonly number: string;
  readonly serviceGroup: Localized;
  /** People who will be called before. */
  readonly peopleAhead: number;
  /** ISO 8601 with offset. */
  readonly issuedAt: string;
  /** A second print of the same number: it is marked. */
  readonly reprint: boolean;
}

/** Where a ticket is printed. */
export interface TicketSlipPlace {
  /** Official name of the one-stop desk by the province's profile. */
  readonly oneStopName: string;
  /** Base of printed links; null where the centre has no internet address. */
  readonly publicUrl: string | null;
}

/** The named fields of {@link ticketSlipTemplate}; an absent one leaves its line out. A type, so that it is a record. */
export type TicketSlipFields = {
  readonly reprint: string | undefined;
  readonly centre: string;
  readonly label: string;
  readonly number: string;
  readonly group: string;
  readonly ahead: string;
  readonly time: string;
  readonly code: string;
  readonly missed: string;
};

/**
 * The ticket: 80 mm paper, about 100 mm long, figures 18 mm high (144 dots at 8 dots a mm). Children stand one
 * under the other; `data-field` is replaced, `data-gap` is the space above, in dots.
 */
export const ticketSlipTemplate = {
  name: 'ticket',
  svg: `<svg xmlns="http://www.w3.org/2000/svg" data-margin="16" data-top="8" data-bottom="8">
  <text data-field="centre" font-size="31" font-weight="600" text-anchor="middle" data-lines="3"/>
  <text data-field="reprint" data-gap="14" font-size="34" font-weight="700" text-anchor="middle" data-inverse="true"/>
  <text data-field="label" data-gap="20" font-size="30" text-anchor="middle"/>
  <text data-field="number" data-gap="16" data-cap="144" data-margin="0" font-weight="700" text-anchor="middle" data-lines="1"/>
  <text data-field="group" data-gap="26" font-size="40" font-weight="700" text-anchor="middle" data-lines="2"/>
  <text data-field="ahead" data-gap="10" font-size="36" font-weight="600" text-anchor="middle" data-lines="1"/>
  <text data-field="time" data-gap="2" font-size="30" text-anchor="middle" data-lines="1"/>
  <g data-qr="code" data-gap="2" data-module="6"/>
  <text data-field="missed" font-size="30" text-anchor="middle"/>
</svg>`,
} as const;

const zone = 'Asia/Ho_Chi_Minh';

/** Fills the ticket's fields. The QR is the `/t/` link where the centre can be reached, else the bare ticket code. */
export function ticketSlipFields(
  ticket: TicketSlipContent,
  place: TicketSlipPlace,
  lang: Lang,
): TicketSlipFields {
  const messages = ticketSlipMessages[lang];
  return {
    reprint: ticket.reprint ? messages.reprint : undefined,
    centre: keepTogether(place.oneStopName),
    label: messages.yourNumber,
    number: ticket.number,
    group: ticket.serviceGroup[lang] ?? ticket.serviceGroup.vi,
    ahead: ticket.peopleAhead === 0 ? messages.next : messages.ahead(ticket.peopleAhead),
    time: slipTime(ticket.issuedAt, messages.weekdays),
    code: ticketLink(ticket.id, place.publicUrl),
    missed: messages.missed,
  };
}

/** What a ticket's QR carries. */
export function ticketLink(id: string, publicUrl: string | null): string {
  return publicUrl === null ? ticketCode(id) : `${publicUrl.replace(/\/+$/, '')}/t/${id}`;
}

/** The words of "public administration" belong on one line, wherever the name wraps. */
function keepTogether(name: string): string {
  return name.replace(/hành chính công/giu, (words) => words.replaceAll(' ', '\u00a0'));
}

/** `15:00, thứ Ba 24/11/2026`, in the centre's time. */
function slipTime(iso: string, weekdays: readonly string[]): string {
  const time = Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${two(time.day)}/${two(time.month)}/${time.year}`;
  return `${two(time.hour)}:${two(time.minute)}, ${weekdays[time.dayOfWeek - 1] ?? ''} ${date}`;
}
