import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly cookies: readonly string[];
  /** The body as JSON; null without one. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads whatever came back
  readonly body: any;
}

/** A browser as far as the server sees it: keeps cookies and sends any header, also those `fetch` would not. */
export class Caller {
  readonly cookies = new Map<string, string>();
  readonly #url: URL;
  readonly #headers: Record<string, string>;
  /** Sent with changes, as our pages do. */
  csrfToken: string | null = null;

  constructor(url: string, headers: Record<string, string> = {}) {
    this.#url = new URL(url);
    this.#headers = headers;
  }

  get origin(): string {
    return this.#url.origin;
  }

  async send(
    method: string,
    path: string,
    options: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const body = options.body === undefined ? undefined : JSON.stringify(options.body);
    const headers: Record<string, string> = {
      host: this.#url.host,
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
      ...(this.cookies.size === 0
        ? {}
        : { cookie: [...this.cookies].map(([k, v]) => `${k}=${v}`).join('; ') }),
      ...(this.csrfToken === null ? {} : { 'x-csrf-token': this.csrfToken }),
      ...this.#headers,
      ...options.headers,
    };
    const answer = await new Promise<Answer>((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port: this.#url.port, method, path: `/api/v1${path}`, headers, agent: false },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(parts).toString('utf8');
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              cookies: response.headers['set-cookie'] ?? [],
              body: text === '' ? null : JSON.parse(text),
            });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
    this.#keep(answer);
    return answer;
  }

  signIn(username: string, password: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', '/session', { body: { username, password }, headers });
  }

  #keep({ cookies, body }: Answer): void {
    for (const cookie of cookies) {
      const [pair = ''] = cookie.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (/max-age=0/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    if (body !== null && typeof body === 'object' && 'csrfToken' in body) this.csrfToken = body.csrfToken;
  }
}
