import type {Parts} from '../page/parts.js';
import type {SharedLit} from './lit-of-page.js';
import {startDropIn} from './start-drop-in.js';
import {bare} from '../core/bare.js';

// Must run before Lit, which may throw on a page with Trusted Types: the gate works by then, and keeps blocking.
export const inside: {-readonly [Name in keyof Parts]?: Parts[Name]} = bare({});
export const lit: Partial<SharedLit> = {};

startDropIn(inside, lit);
