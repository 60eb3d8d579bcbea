import {WORD} from './shared/keys.js';
import {USAGE} from './shared/purposes.js';
import {callsIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Plausible Analytics, which stores nothing on the device. */
export const brief: ServiceBrief = {
  name: 'plausible',
  label: 'Plausible',
  provider: 'Plausible Insights',
  use: 'count',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://plausible.io/privacy',
  purpose: 'Counts visits and shows which pages are used.',
  keyExample: 'pa-abc1234567',
  device: USAGE,
  cookies: [],
};

export const sources: readonly string[] = [
  'https://plausible.io/docs/plausible-script',
  'https://plausible.io/data-policy',
];

export const hosts: readonly string[] = ['plausible.io'];

export const loader: ServiceLoader = {
  name: 'plausible',
  bases: ['consent', 'statistics'],
  keyPattern: WORD,
  load(key, {window, script}) {
    const plausible = callsIn(window, 'plausible') as unknown as Record<string, unknown>;
    plausible.o ??= {};
    script(`https://plausible.io/js/${key}.js`);
  },
};
