import { createContext } from '@lit/context';
import { createApi, type Api } from '@motcua/components/api/client.js';
import type { DeviceKind } from '@motcua/domain/devices/kinds';
import type { Session } from '@motcua/domain/staff/schema';
import type { Role } from '@motcua/domain/staff/roles';

/**
 * Who this browser is to the server, and the API client that speaks for it. Fires `change` after every answer that
 * changes it. Nothing of it is kept in the browser: the server's cookie is the session.
 */
export class SessionStore extends EventTarget {
  readonly api: Api = createApi({ csrfToken: () => this.current?.csrfToken ?? undefined });
  /** Null until the server has answered. */
  current: Session | null = null;

  /** Asks the server; throws an `ApiFailure` when it cannot be reached. */
  async load(): Promise<Session> {
    return this.take(await this.api.staff.session());
  }

  async signIn(username: string, password: string): Promise<Session> {
    return this.take(await this.api.staff.signIn({ body: { username, password } }));
  }

  async demoSignIn(role: Role): Promise<Session> {
    return this.take(await this.api.staff.demoSignIn({ body: { role } }));
  }

  async setUp(body: {
    token: string;
    username: string;
    displayName: string;
    password: string;
  }): Promise<Session> {
    return this.take(await this.api.staff.setUp({ body }));
  }

  async pair(code: string): Promise<Session> {
    return this.take(await this.api.staff.pair({ body: { code } }));
  }

  async signOut(): Promise<Session> {
    await this.api.staff.signOut();
    return this.load();
  }

  /** May this browser do what a device of this kind does? The server decides again at every call. */
  mayActAs(kind: DeviceKind): boolean {
    const session = this.current;
    return session !== null && (session.trial || session.staff !== null || session.device?.kind === kind);
  }

  private take(session: Session): Session {
    this.current = session;
    this.dispatchEvent(new Event('change'));
    return session;
  }
}

/** The page's session, for every element in it. */
export const sessionContext = createContext<SessionStore>(Symbol.for('motcua:session:v1'));
