import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import cloudOff from 'lucide/dist/esm/icons/cloud-off.mjs';
import { html as staticHtml, literal, unsafeStatic } from 'lit/static-html.js';
import { keyed } from 'lit/directives/keyed.js';
import { define } from '@motcua/components/base/define.js';
import { icon } from '@motcua/components/parts/icon.js';
import type { LineState } from '@motcua/components/api/stream.js';
import { timeText } from '../page/dates.ts';
import { Screen } from '../page/screen.ts';
import { screenStyles } from '../page/styles.ts';
import './frame/footer.ts';
import './frame/header.ts';
import './frame/home.ts';
import './frame/idle-dialog.ts';
import type { PreferenceEvent } from './frame/header.ts';
import { focusTitle } from './frame/focus-title.ts';
import { applyPreferences, nextTextSize, usual, type Preferences } from './frame/preferences.ts';
import { IdleWatch } from './idle/idle-watch.ts';
import type { Handover, Journey, JourneyElement, JourneyEvent } from './journeys/journey.ts';
import { journeys } from './journeys/list.ts';
import './keyboard/keyboard.ts';
import { focusedField, type TextField } from './keyboard/type-into.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { kioskMessages } from './messages.ts';
import { deskContext, TicketDesk } from '../queue/ticket-desk.ts';
import { Outbox } from '../queue/outbox.ts';
import '../session/pairing.ts';

interface Place {
  journey: Journey | null;
  handover: Handover;
}

const home: Place = { journey: null, handover: {} };

/** The kiosk: header, one journey at a time, keyboard, footer; and the end of every session. */
export class Kiosk extends Screen {
  static override styles = [screenStyles, kioskStyles];

  @state() private place: Place = home;
  @state() private preferences: Preferences = usual;
  @state() private idleSeconds: number | null = null;
  @state() private field: TextField | null = null;
  @state() private line: LineState = { open: true, since: Date.now() };
  @state() private unpaired = false;
  /** Counts sessions: a new one is a new tree, so nothing of the last person can stay in it. */
  @state() private visit = 0;
  @query('#journey') private readonly journeyElement!: JourneyElement | null;
  @query('main') private readonly main!: HTMLElement;

  private readonly desk = new TicketDesk(this.api, new Outbox());
  private readonly idle = new IdleWatch({
    warn: (seconds) => this.warnIdle(seconds),
    resume: () => (this.idleSeconds = null),
    end: () => this.finish(),
  });
  private endStream: (() => void) | undefined;

  constructor() {
    super();
    new ContextProvider(this, { context: deskContext, initialValue: this.desk });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    applyPreferences(this.preferences);
    document.documentElement.dataset['density'] = 'kiosk';
    this.idle.start();
    this.addEventListener('click', this.touched);
    this.endStream = this.stream.subscribe({
      topics: ['scan'],
      onMessage: ({ payload }) => this.scanned(payload['text']),
      onLine: (line) => this.lineChanged(line),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.idle.stop();
    this.removeEventListener('click', this.touched);
    this.endStream?.();
  }

  protected override ready(): void {
    this.unpaired = !this.session.mayActAs('kiosk');
    void this.desk.resume();
  }

  protected override render() {
    if (this.unpaired) {
      return html`<mc-pairing kind="kiosk" @mc-paired=${() => (this.unpaired = false)}></mc-pairing>`;
    }
    const { textSize, contrast } = this.preferences;
    return html`<div
        class="frame"
        data-text=${textSize * 100}
        @kiosk-go=${(event: JourneyEvent) => this.go(event.journey, event.handover)}
        @kiosk-finish=${() => this.finish()}
        @kiosk-pairing-needed=${() => (this.unpaired = true)}
      >
        <mc-kiosk-header
          .centre=${this.centre}
          .textSize=${textSize}
          .contrast=${contrast}
          @kiosk-preference=${(event: PreferenceEvent) => this.prefer(event.preference)}
        ></mc-kiosk-header>
        ${this.renderLine()}
        <main>${keyed(this.visit, this.renderPlace())}</main>
        ${
          this.field
            ? html`<mc-on-screen-keyboard
                .field=${this.field}
                @mc-keyboard-enter=${() => this.closeKeyboard()}
              ></mc-on-screen-keyboard>`
            : nothing
        }
        <mc-kiosk-footer
          .home=${this.place.journey === null}
          .hotline=${this.centre?.profile.hotline ?? null}
          @kiosk-back=${() => this.back()}
          @kiosk-restart=${() => this.finish()}
        ></mc-kiosk-footer>
      </div>
      <mc-idle-dialog .seconds=${this.idleSeconds}></mc-idle-dialog>`;
  }

  private renderPlace() {
    const { journey, handover } = this.place;
    if (!this.centre) {
      const text = kioskMessages(this.language);
      return html`<p class="starting" role="status">
        ${this.unreachable ? text.unreachable : text.starting}
      </p>`;
    }
    if (!journey) return html`<mc-kiosk-home id="journey"></mc-kiosk-home>`;
    const tag = tags.get(journey.id) ?? literal`div`;
    return staticHtml`<${tag} id="journey" .handover=${handover}></${tag}>`;
  }

  private renderLine() {
    if (this.line.open) return nothing;
    return html`<p class="line" role="status">
      ${icon(cloudOff)}${kioskMessages(this.language).lineCut(timeText(new Date(this.line.since)))}
    </p>`;
  }

  private go(id: string, handover: Handover): void {
    const journey = journeys.find((each) => each.id === id);
    if (!journey) return;
    if (this.place.journey?.id !== id) this.visit += 1;
    this.show({ journey, handover });
  }

  private back(): void {
    if (this.journeyElement?.back?.()) return;
    this.visit += 1;
    this.show(home);
  }

  /** ND-6.4k: nothing of a person stays. Every element that held something is thrown away. */
  private finish(): void {
    this.idleSeconds = null;
    this.preferences = usual;
    applyPreferences(usual);
    getSelection()?.removeAllRanges();
    history.replaceState(null, '', location.pathname);
    this.visit += 1;
    this.show(home);
  }

  private show(place: Place): void {
    this.place = place;
    this.field = null;
    void this.updateComplete.then(() => this.toTheTop());
  }

  /** A new screen is read from its title on. */
  private async toTheTop(): Promise<void> {
    this.main.scrollTop = 0;
    const element: unknown = this.journeyElement;
    if (element instanceof LitElement) await focusTitle(element);
  }

  private prefer(preference: PreferenceEvent['preference']): void {
    const { lang, textSize, contrast } = this.preferences;
    if (preference === 'language')
      this.preferences = { ...this.preferences, lang: lang === 'vi' ? 'en' : 'vi' };
    if (preference === 'text-size')
      this.preferences = { ...this.preferences, textSize: nextTextSize(textSize) };
    if (preference === 'contrast') this.preferences = { ...this.preferences, contrast: !contrast };
    applyPreferences(this.preferences);
  }

  private warnIdle(seconds: number): void {
    if (this.journeyElement?.busy) this.idle.touch();
    // An untouched home screen has nothing to lose: it returns to the usual settings without a word.
    else if (this.place.journey !== null) this.idleSeconds = seconds;
  }

  private scanned(text: unknown): void {
    if (typeof text !== 'string' || this.journeyElement?.busy) return;
    this.idle.touch();
    this.go('my-ticket', { scan: text });
  }

  private lineChanged(line: LineState): void {
    const returned = line.open && !this.line.open;
    this.line = line;
    if (returned) void this.desk.resume();
  }

  /**
   * The keyboard is there while a text field has the focus. Asked after each touch: focus events stop at the shadow
   * root that holds both the old and the new place.
   */
  private readonly touched = () => {
    setTimeout(() => {
      const field = focusedField();
      if (field === this.field) return;
      this.field = field;
      if (!field) return;
      // The kiosk has its own keyboard; the system's would cover the screen.
      field.inputMode = 'none';
      void this.updateComplete.then(() => field.scrollIntoView({ block: 'center' }));
    });
  };

  private closeKeyboard(): void {
    this.field?.blur();
    this.field = null;
  }
}

/** Tags come from our own list, never from data. */
const tags = new Map(journeys.map((journey) => [journey.id, unsafeStatic(journey.tag)]));

define('mc-kiosk', Kiosk);

declare global {
  interface HTMLElementTagNameMap {
    'mc-kiosk': Kiosk;
  }
}
