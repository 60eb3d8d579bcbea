import {resolvePolicy} from '../config/resolve.js';
import {currentHost} from '../core/host.js';
import {report} from '../core/report.js';
import {catalogue} from '../services/index.js';
import {ServiceRunner} from '../services/runner.js';
import {createGoogleSignal} from '../signals/google.js';
import type {CataloguePart} from '../start.js';

/** Looks up what the policy only names, and sets the host's `services`. */
export const lookUp: CataloguePart = (host) => {
  const {consent} = host;
  const signal = createGoogleSignal(consent, catalogue, globalThis as unknown as Record<string, unknown>);
  host.services = new ServiceRunner(host, catalogue, signal);
  return resolvePolicy(consent.policy!, catalogue, report);
};

currentHost()?.parts.set('catalogue', lookUp);
