import {resolvePolicy} from '../config/resolve.js';
import {currentHost} from '../core/host.js';
import {catalogue} from '../services/index.js';
import {ServiceRunner} from '../services/runner.js';
import type {CataloguePart} from '../start.js';

/** The catalogue, with what only it needs. */
export const part: CataloguePart = {
  resolve: (policy) => resolvePolicy(policy, catalogue),
  run: (consent, page, ran) => new ServiceRunner(consent, catalogue, page, ran),
};

currentHost()?.parts.set('catalogue', part);
