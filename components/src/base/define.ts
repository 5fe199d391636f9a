import { attachContextRoot } from './context.ts';
import { version } from './version.ts';
import { warnOnce } from './warn.ts';

/** Where the version of a definition is written, so that another copy of the library on the page can read it. */
const stamp = Symbol.for('motcua:version');

/**
 * Defines an element once. A second copy of the library leaves the first one's definition in place and says so once
 * when their versions differ; it never throws, so a page that loads two versions keeps working. Does nothing where
 * there is no registry (Node).
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  attachContextRoot();
  const known = customElements.get(tag);
  if (known) {
    const other: unknown = Reflect.get(known, stamp);
    if (known !== element && other !== version) {
      warnOnce(`<${tag}> is already defined (version ${String(other)}); version ${version} is not used.`);
    }
    return;
  }
  try {
    Object.defineProperty(element, stamp, { value: version, configurable: true });
    customElements.define(tag, element);
  } catch (error) {
    warnOnce(`<${tag}> could not be defined: ${String(error)}`);
  }
}
