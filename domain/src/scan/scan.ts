import { ticketIdOf } from '../queue/ticket.ts';
import { normaliseLine } from '../text/normalise.ts';
import { dossierCodeOf } from './dossier-code.ts';
import type { DossierCode } from './dossier-code.ts';
import { idCardOf } from './id-card.ts';
import type { IdCard } from './id-card.ts';

/**
 * What a scanned text means. `link` is a printed link of ours that is neither ticket nor dossier; `foreign-link`
 * leads elsewhere and is never followed; `other` is politely refused.
 */
export type Scan =
  | { readonly kind: 'ticket'; readonly ticketId: string }
  | { readonly kind: 'dossier'; readonly code: DossierCode }
  | { readonly kind: 'link'; readonly to: 'feedback' | 'rating' | 'procedure'; readonly key: string }
  | { readonly kind: 'id-card'; readonly card: IdCard }
  | { readonly kind: 'foreign-link' }
  | { readonly kind: 'other' };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const others = { f: 'feedback', r: 'rating', p: 'procedure' } as const;

/**
 * Tells what a scanned text means.
 * @param publicUrl base of the links we print; null where none are printed
 */
export function scanOf(text: string, publicUrl: string | null): Scan {
  const line = normaliseLine(text);
  const path = pathOfOurs(line, publicUrl);
  if (path !== null) return ofPath(path);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(line)) return { kind: 'foreign-link' };
  const ticketId = ticketIdOf(line);
  if (ticketId !== null) return { kind: 'ticket', ticketId };
  const code = dossierCodeOf(line);
  if (code !== null) return { kind: 'dossier', code };
  const card = idCardOf(line);
  return card === null ? { kind: 'other' } : { kind: 'id-card', card };
}

/** The part of a link of ours behind the base, without fragment; null for anything else. */
function pathOfOurs(line: string, publicUrl: string | null): string | null {
  if (publicUrl === null || !URL.canParse(line) || !URL.canParse(publicUrl)) return null;
  const link = new URL(line);
  const base = new URL(publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`);
  if (link.origin !== base.origin || !link.pathname.startsWith(base.pathname)) return null;
  return link.pathname.slice(base.pathname.length);
}

function ofPath(path: string): Scan {
  const [room = '', raw = '', ...more] = path.split('/');
  const key = decoded(raw);
  if (key === '' || more.length > 0) return { kind: 'foreign-link' };
  if (room === 't') {
    const id = uuid.test(key.toLowerCase()) ? key.toLowerCase() : ticketIdOf(key);
    return id === null ? { kind: 'foreign-link' } : { kind: 'ticket', ticketId: id };
  }
  if (room === 'd') {
    const code = dossierCodeOf(key);
    return code === null ? { kind: 'foreign-link' } : { kind: 'dossier', code };
  }
  if (room === 'f' || room === 'r' || room === 'p') return { kind: 'link', to: others[room], key };
  return { kind: 'foreign-link' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
