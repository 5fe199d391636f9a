import type { IconNode } from 'lucide';
import type { Lang } from '@motcua/domain/text/localized';

/** What the frame asks of a journey's element. */
export interface JourneyElement extends HTMLElement {
  /** One step back inside the journey; false: there is none, leave it. */
  back?(): boolean;
  /** True while leaving the person alone would lose something, e.g. a ticket on its way. */
  busy?: boolean;
}

/** A journey on the kiosk: one file, one line in the list, one tile on the home screen. */
export interface Journey {
  id: string;
  tag: string;
  icon: IconNode;
  title: Record<Lang, string>;
  hint: Record<Lang, string>;
  /** The one journey the hall needs most. */
  first?: boolean;
}

/** What one journey hands to the next, e.g. the group a found procedure is handled in. */
export interface Handover {
  serviceGroupId?: string;
  /** Text of a code the scanner has read. */
  scan?: string;
}

/** Asks the frame to open a journey. */
export class JourneyEvent extends Event {
  static readonly type = 'kiosk-go';
  constructor(
    readonly journey: string,
    readonly handover: Handover = {},
  ) {
    super(JourneyEvent.type, { bubbles: true, composed: true });
  }
}

/** Asks the frame to end the session: everything is wiped, the home screen comes back. */
export class FinishEvent extends Event {
  static readonly type = 'kiosk-finish';
  constructor() {
    super(FinishEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kiosk-go': JourneyEvent;
    'kiosk-finish': FinishEvent;
  }
}
