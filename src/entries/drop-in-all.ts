import {inside} from './start-now-all.js';
import * as banner from './banner.js';
import * as choices from './choices.js';
import * as facts from './facts.js';
import * as frames from './frames.js';
import * as loaders from './loaders.js';
import * as mistakes from './mistakes.js';
import * as reload from './reload.js';
import * as settings from './settings.js';
import * as statement from './statement.js';

// The languages stay separate files.
Object.assign(inside, {banner, choices, loaders, facts, mistakes, reload, settings, frames, statement});
