import type { Lang } from '@motcua/domain/text/localized';

type Listener = () => void;

/** One observer a root, however many elements listen; dropped with its last listener. */
const watched = new Map<Node, { observer: MutationObserver; listeners: Set<Listener> }>();

function watch(root: Node, listener: Listener): void {
  let entry = watched.get(root);
  if (!entry) {
    const listeners = new Set<Listener>();
    const observer = new MutationObserver(() => {
      for (const each of [...listeners]) each();
    });
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    entry = { observer, listeners };
    watched.set(root, entry);
  }
  entry.listeners.add(listener);
}

function unwatch(root: Node, listener: Listener): void {
  const entry = watched.get(root);
  entry?.listeners.delete(listener);
  if (entry?.listeners.size !== 0) return;
  entry.observer.disconnect();
  watched.delete(root);
}

function rootsOf(element: Element): Node[] {
  const roots: Node[] = [];
  for (let at: Element | undefined = element; at;) {
    const root: Node = at.getRootNode();
    roots.push(root);
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return roots;
}

/** The `lang` nearest to an element, across shadow hosts; empty where nobody says one. */
export function nearestLang(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const found = at.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** The language we can speak for a BCP 47 tag: English for `en` and its variants, otherwise Vietnamese. */
export function spoken(tag: string): Lang {
  return /^en(-|$)/i.test(tag) ? 'en' : 'vi';
}

/** Calls back whenever the nearest `lang` may have changed. Returns what ends it. */
export function watchLang(element: Element, listener: Listener): () => void {
  const roots = rootsOf(element);
  for (const root of roots) watch(root, listener);
  return () => {
    for (const root of roots) unwatch(root, listener);
  };
}

/** How many roots are being watched; for leak tests. */
export function watchedRoots(): number {
  return watched.size;
}
