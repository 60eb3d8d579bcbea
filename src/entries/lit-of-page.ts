/** Lit, as it stands in consent.js: the build puts this in the place of `lit` in the files beside it. */
import type * as Lit from 'lit';
import {registered} from '../core/registry.js';

/** What the elements use of Lit. */
export type SharedLit = Pick<typeof Lit, 'LitElement' | 'html' | 'css' | 'nothing'>;

export const {LitElement, html, css, nothing} = (registered() as unknown as {readonly lit: SharedLit}).lit;
