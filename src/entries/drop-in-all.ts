import * as autoBlock from './auto-block.js';
import * as banner from './banner.js';
import * as choices from './choices.js';
import * as facts from './facts.js';
import * as loaders from './loaders.js';
import * as mistakes from './mistakes.js';
import {startDropIn} from './start-drop-in.js';

// The languages are files of their own here, too.
startDropIn({banner, choices, loaders, facts, mistakes, 'auto-block': autoBlock});
