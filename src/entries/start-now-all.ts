import type {Parts} from '../page/parts.js';
import * as autoBlock from './auto-block.js';
import {startDropIn} from './start-drop-in.js';

// Must run before Lit is evaluated: see start-now.ts.
export const inside: {-readonly [Name in keyof Parts]?: Parts[Name]} = {'auto-block': autoBlock};

startDropIn(inside);
