import { ContextConsumer } from '@lit/context';
import { property } from 'lit/decorators.js';
import { createApi, type Api } from '../api/client.ts';
import { densities, themes, type Density, type Theme } from '../theme/values.ts';
import { apiContext } from './context.ts';
import { McElement } from './element.ts';

/**
 * The base of the public elements that talk to the API: by their `api` attribute, else by the client the page provides,
 * else by the server the script came from.
 */
export abstract class ApiElement extends McElement {
  /** Server or base address of the API, e.g. `https://mc.example`. */
  @property() api: string | null = null;

  /** `light`, `contrast` or `dark`; the page's own where it is not given. */
  @property({ reflect: true }) theme: Theme | null = null;

  /** `comfortable` or `kiosk` (large, for touch). */
  @property({ reflect: true }) density: Density | null = null;

  readonly #provided = new ContextConsumer(this, {
    context: apiContext,
    subscribe: true,
    callback: () => this.#clientMayChange(),
  });
  #made: Api | undefined;
  #used: Api | undefined;

  protected get client(): Api {
    if (this.api === null && this.#provided.value) return this.#provided.value;
    return (this.#made ??= createApi({ base: this.api }));
  }

  /** Called before the first rendering and whenever another API is to be asked. */
  protected abstract clientChanged(): void;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('api')) this.#made = undefined;
    if (this.theme) this.oneOf('theme', this.theme, themes);
    if (this.density) this.oneOf('density', this.density, densities);
    if (this.#used !== this.client) {
      this.#used = this.client;
      this.clientChanged();
    }
  }

  #clientMayChange(): void {
    if (this.#used && this.#used !== this.client) this.requestUpdate();
  }
}
