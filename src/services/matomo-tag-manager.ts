import {VISITOR} from './shared/purposes.js';
import {listIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Matomo Tag Manager. Its key is the address of its container, without https:// and .js. */
export const brief: ServiceBrief = {
  name: 'matomo-tag-manager',
  label: 'Matomo Tag Manager',
  provider: 'Matomo',
  use: 'tags',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://matomo.org/privacy-policy',
  purpose: 'Starts other services.',
  keyExample: 'cdn.matomo.cloud/aberwen.matomo.cloud/container_AbC123XY',
  brings: ['mtm_*', 'MATOMO_SESSID'],
  cookies: [{name: '_pk_*', storage: 'cookie', purpose: VISITOR, duration: '13 months'}],
};

export const sources: readonly string[] = [
  'https://developer.matomo.org/guides/tagmanager/embedding',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['*.matomo.cloud'];

/** The key is the address of the container. */
export function hostsOf(key: string): readonly string[] {
  return [`${key}.js`];
}

export const loader: ServiceLoader = {
  name: 'matomo-tag-manager',
  bases: ['consent'],
  keyPattern: /^[\w.-]+(\/[\w.-]+)*\/container_\w+$/,
  load(key, {window, script}) {
    listIn(window, '_mtm').push({'mtm.startTime': Date.now(), event: 'mtm.Start'});
    script(`https://${key}.js`);
  },
};
