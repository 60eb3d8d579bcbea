import {USAGE} from './shared/purposes.js';
import {callsIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/**
 * Plausible Analytics, which stores nothing on the device. Its key is the name of its script; in front of that, the site's
 * own host, if it runs there.
 */
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

/** The host is in the key, if it is the site's own. */
export function hostsOf(key: string): readonly string[] {
  return key.includes('/') ? [`${key.split('/')[0]!}/js`] : [];
}

export const loader: ServiceLoader = {
  name: 'plausible',
  bases: ['consent', 'statistics'],
  keyPattern: /^([\w-]+(\.[\w-]+)+\/)?[\w-]{4,36}$/,
  load(key, {window, script}) {
    const plausible = callsIn(window, 'plausible') as unknown as Record<string, unknown>;
    plausible.o ??= {};
    const [host, name] = key.includes('/') ? key.split('/') : ['plausible.io', key];
    script(`https://${host}/js/${name}.js`);
  },
};
