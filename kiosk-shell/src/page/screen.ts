import { ContextProvider } from '@lit/context';
import { state } from 'lit/decorators.js';
import type { Centre } from '@motcua/domain/centre/contract';
import type { Lang } from '@motcua/domain/text/localized';
import {
  apiContext,
  attachContextRoot,
  centreContext,
  streamContext,
} from '@motcua/components/base/context.js';
import { McElement } from '@motcua/components/base/element.js';
import { ApiFailure } from '@motcua/components/api/failure.js';
import { sharedStream, type LiveStream } from '@motcua/components/api/stream.js';
import { sessionContext, SessionStore } from '../session/session-store.ts';

attachContextRoot();

const RETRY_MS = 3000;

/**
 * The root element of one of our pages. It hands its elements the API client, the live stream, the session and the
 * centre, and keeps asking until the server answers.
 */
export abstract class Screen extends McElement {
  protected readonly session = new SessionStore();
  protected readonly api = this.session.api;
  protected readonly stream: LiveStream = sharedStream(this.api.base);
  /** The centre; null until the server has answered. */
  @state() protected centre: Centre | null = null;
  /** The server could not be reached when the page began. */
  @state() protected unreachable = false;
  private readonly centreProvider = new ContextProvider(this, { context: centreContext });
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new ContextProvider(this, { context: apiContext, initialValue: this.api });
    new ContextProvider(this, { context: streamContext, initialValue: this.stream });
    new ContextProvider(this, { context: sessionContext, initialValue: this.session });
    this.session.addEventListener('change', () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.retry);
  }

  /** Called once, when the server has said who this browser is. */
  protected ready(): void {
    // A screen that needs nothing more says nothing here.
  }

  private async begin(): Promise<void> {
    try {
      if (!this.session.current) {
        await this.session.load();
        this.ready();
      }
      const centre = await this.api.centre.get();
      this.centreProvider.setValue(centre);
      this.centre = centre;
      this.unreachable = false;
    } catch (error) {
      // A server whose centre is not set up yet answers; staff may already sign in there.
      this.unreachable = !(error instanceof ApiFailure && error.kind === 'not-found');
      this.retry = setTimeout(() => void this.begin(), RETRY_MS);
    }
  }
}

/** The page speaks this language from now on: every element follows the nearest `lang`. */
export function speak(lang: Lang): void {
  document.documentElement.lang = lang;
}
