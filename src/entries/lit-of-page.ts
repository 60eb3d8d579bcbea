/** The Lit inside consent.js. In the files beside it, the build imports this module instead of `lit`. */
import type * as Lit from 'lit';
import {registered} from '../core/registry.js';

/** The parts of Lit that the elements use. */
export type SharedLit = Pick<typeof Lit, 'LitElement' | 'html' | 'css' | 'nothing'>;

export const {LitElement, html, css, nothing} = (registered() as unknown as {readonly lit: SharedLit}).lit;
