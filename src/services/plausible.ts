import {word} from './keys.js';
import {callsIn} from './queue.js';
import type {CatalogueService} from './service.js';

/** Plausible Analytics, which keeps nothing on the device. */
export const plausible: CatalogueService = {
  name: 'plausible',
  label: 'Plausible',
  provider: 'Plausible Insights',
  privacyHref: 'https://plausible.io/privacy',
  purpose: 'Counts visits and shows which pages are used.',
  hosts: ['plausible.io'],
  key: word('pa-abc1234567'),
  bases: ['consent', 'statistics'],
  cookies: [],
  load(key, {window, script}) {
    const plausible = callsIn(window, 'plausible') as unknown as Record<string, unknown>;
    plausible.o ??= {};
    script(`https://plausible.io/js/${key}.js`);
  },
  sources: ['https://plausible.io/docs/plausible-script', 'https://plausible.io/data-policy'],
};
