import { unsafeCSS } from 'lit';
import { elementDeclarations } from './declarations.ts';

/** The tokens' declarations as a style sheet; made from our own list of values. */
export const declared = unsafeCSS(elementDeclarations());
