import { ContextConsumer } from '@lit/context';
import { sharedStream, type LiveStream } from '../api/stream.ts';
import { ApiElement } from './api-element.ts';
import { streamContext } from './context.ts';

/** The base of the public elements that show what happens as it happens: they share the page's one stream. */
export abstract class LiveElement extends ApiElement {
  readonly #provided = new ContextConsumer(this, { context: streamContext, subscribe: true });

  protected get stream(): LiveStream {
    if (this.api === null && this.#provided.value) return this.#provided.value;
    return sharedStream(this.api);
  }
}
