/** What the screen is told about a person who may have left. */
export interface IdleEvents {
  /** Nobody has touched the screen; `seconds` are left to extend by one touch. Called each second. */
  warn(seconds: number): void;
  /** The person is back. */
  resume(): void;
  /** Time is up: wipe everything and go home. */
  end(): void;
}

export interface IdleTimes {
  /** Milliseconds without a touch before the warning. */
  warnAfter: number;
  /** Milliseconds the warning stays; EN 301 549 and WCAG 2.2.1 ask for at least 20 s. */
  extend: number;
}

const defaultTimes: IdleTimes = { warnAfter: 40_000, extend: 20_000 };
const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Notices that nobody is at the kiosk: warns, counts down, ends the session (ND-6.4k: nothing of a person stays).
 * Works on elapsed time and not on a count of ticks, so a sleeping tab ends at once when it wakes.
 */
export class IdleWatch {
  private lastSign = 0;
  private warned = false;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly alive = () => this.touch();

  constructor(
    private readonly events: IdleEvents,
    private readonly times: IdleTimes = defaultTimes,
    private readonly now: () => number = () => performance.now(),
  ) {}

  start(): void {
    this.lastSign = this.now();
    for (const sign of signsOfLife) addEventListener(sign, this.alive, { passive: true, capture: true });
    this.timer ??= setInterval(() => this.check(), 1000);
  }

  stop(): void {
    for (const sign of signsOfLife) removeEventListener(sign, this.alive, { capture: true });
    clearInterval(this.timer);
    this.timer = undefined;
    this.warned = false;
  }

  /** Somebody is there: begins to count anew. */
  touch(): void {
    this.lastSign = this.now();
    if (!this.warned) return;
    this.warned = false;
    this.events.resume();
  }

  /** Looks at the time passed; the timer does this each second. */
  check(): void {
    const idle = this.now() - this.lastSign;
    if (idle >= this.times.warnAfter + this.times.extend) {
      this.warned = false;
      this.lastSign = this.now();
      this.events.end();
    } else if (idle >= this.times.warnAfter) {
      this.warned = true;
      this.events.warn(Math.ceil((this.times.warnAfter + this.times.extend - idle) / 1000));
    }
  }
}
