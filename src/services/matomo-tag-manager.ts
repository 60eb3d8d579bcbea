import {cookie} from './cookies.js';
import * as purposes from './purposes.js';
import {listIn} from './queue.js';
import type {CatalogueService} from './service.js';

/** Matomo Tag Manager. Its key is the address of its container, without https:// and .js. */
export const matomoTagManager: CatalogueService = {
  name: 'matomo-tag-manager',
  label: 'Matomo Tag Manager',
  provider: 'Matomo',
  privacyHref: 'https://matomo.org/privacy-policy',
  purpose: 'Starts other services.',
  hosts: ['*.matomo.cloud'],
  key: {
    pattern: /^[\w.-]+(\/[\w.-]+)*\/container_\w+$/,
    example: 'cdn.matomo.cloud/aberwen.matomo.cloud/container_AbC123XY',
  },
  bases: ['consent'],
  cookies: [cookie('_pk_*', purposes.VISITOR)],
  load(key, {window, script}) {
    listIn(window, '_mtm').push({'mtm.startTime': Date.now(), event: 'mtm.Start'});
    script(`https://${key}.js`);
  },
  sources: [
    'https://developer.matomo.org/guides/tagmanager/embedding',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
