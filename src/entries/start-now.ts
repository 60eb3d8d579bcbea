import type {Parts} from '../page/parts.js';
import type {SharedLit} from './lit-of-page.js';
import {startDropIn} from './start-drop-in.js';

// Before Lit is evaluated, which a page's Trusted Types may forbid: what is optional is held by then, and stays so.
export const inside: {-readonly [Name in keyof Parts]?: Parts[Name]} = {};
export const lit: Partial<SharedLit> = {};

startDropIn(inside, lit);
