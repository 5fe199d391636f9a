/**
 * The one script of a website: `<script type="module" src="https://…/components/v1/motcua.js"></script>`. It looks for
 * elements of ours, now and later, and fetches the chunk of each when it meets the first.
 */
const chunks: Readonly<Record<string, () => Promise<unknown>>> = {
  'mc-procedure-browser': () => import('../define/procedure-browser.ts'),
  'mc-queue-board': () => import('../define/queue-board.ts'),
  'mc-queue-ticket': () => import('../define/queue-ticket.ts'),
};

// Read by `api/base-url.ts`, which is not in this file because of its size.
const apiBase = Symbol.for('motcua:api-base:v1');
if (!Reflect.has(globalThis, apiBase)) Reflect.set(globalThis, apiBase, new URL(import.meta.url).origin);

/** Milliseconds before a chunk that did not come is asked for again. */
const RETRY = 10_000;

const asked = new Set<string>();

function ask(element: Element): void {
  const tag = element.localName;
  const load = chunks[tag];
  if (!load || asked.has(tag)) return;
  asked.add(tag);
  load().catch(() => {
    // The line may come back: asked again when the network says so, and now and then anyway.
    asked.delete(tag);
    addEventListener('online', () => ask(element), { once: true });
    setTimeout(ask, RETRY, element);
  });
}

const selector = Object.keys(chunks).join();

function search(root: Element | Document): void {
  if (root instanceof Element) ask(root);
  root.querySelectorAll(selector).forEach(ask);
}

new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (node instanceof Element) search(node);
}).observe(document, { childList: true, subtree: true });
search(document);
