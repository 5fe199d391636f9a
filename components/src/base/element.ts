import type { Lang } from '@motcua/domain/text/localized';
import { LitElement } from 'lit';
import { nearestLang, spoken, watchLang } from './lang.ts';
import { warnOnce } from './warn.ts';

/** The base of every element of ours: it knows its language, live, and speaks to developers at most once a matter. */
export abstract class McElement extends LitElement {
  #unwatchLang: (() => void) | undefined;
  #lang: Lang = 'vi';

  /** The language to speak: the nearest `lang`, across shadow hosts. */
  protected get language(): Lang {
    return this.#lang;
  }

  override connectedCallback(): void {
    this.#readLang();
    this.#unwatchLang = watchLang(this, () => this.#readLang());
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatchLang?.();
    this.#unwatchLang = undefined;
  }

  /** The value if it is one of those allowed, else the first of them and one warning. */
  protected oneOf<T extends string>(name: string, value: string, allowed: readonly [T, ...T[]]): T {
    const found = allowed.find((each) => each === value);
    if (found !== undefined) return found;
    if (value !== '')
      this.warn(`${name}="${value}" is not one of ${allowed.join(', ')}; "${allowed[0]}" is used.`);
    return allowed[0];
  }

  protected warn(text: string): void {
    warnOnce(`<${this.localName}> ${text}`);
  }

  #readLang(): void {
    const lang = spoken(nearestLang(this));
    if (lang === this.#lang) return;
    const before = this.#lang;
    this.#lang = lang;
    this.requestUpdate('language', before);
  }
}
