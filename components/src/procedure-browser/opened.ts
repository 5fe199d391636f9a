import type { Agency } from '@motcua/domain/agencies/agency';
import type { PublishedProcedure } from '@motcua/domain/procedures/procedure';
import type { ReactiveControllerHost } from 'lit';
import type { Api } from '../api/client.ts';
import { Remote } from '../api/remote.ts';

/** The procedure that is open: its code at once, its content when it comes, then the agency that keeps it. */
export class Opened {
  readonly content: Remote<PublishedProcedure>;
  readonly owner: Remote<Agency>;
  readonly #client: () => Api;
  #code: string | null = null;

  constructor(host: ReactiveControllerHost, client: () => Api) {
    this.#client = client;
    this.content = new Remote<PublishedProcedure>(host);
    this.owner = new Remote<Agency>(host);
  }

  get code(): string | null {
    return this.#code;
  }

  /** Resolves to the procedure, or undefined when it did not come or another was opened meanwhile. */
  async open(code: string): Promise<PublishedProcedure | undefined> {
    this.close();
    this.#code = code;
    await this.content.load(async (signal) => {
      // What draws the page comes together with what it shows.
      const drawing = import('../procedure-page/procedure-page.ts');
      const procedure = await this.#client().procedures.get({ params: { code } }, { signal });
      (await drawing).defineProcedurePage();
      return procedure;
    });
    const procedure = this.content.value;
    if (this.#code !== code || !procedure) return undefined;
    const owner = procedure.ownerAgencyId;
    if (owner)
      void this.owner.load((signal) => this.#client().agencies.get({ params: { id: owner } }, { signal }));
    return procedure;
  }

  close(): void {
    this.#code = null;
    this.content.clear();
    this.owner.clear();
  }
}
