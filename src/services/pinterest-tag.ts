import {cookie} from './cookies.js';
import {NUMBER} from './keys.js';
import * as purposes from './purposes.js';
import {callsIn} from './queue.js';
import type {CatalogueService} from './service.js';

/** The Pinterest tag. */
export const pinterestTag: CatalogueService = {
  name: 'pinterest-tag',
  label: 'Pinterest tag',
  provider: 'Pinterest',
  privacyHref: 'https://policy.pinterest.com/en-gb/privacy-policy',
  purpose: 'Measures adverts and chooses who sees them.',
  hosts: ['s.pinimg.com/ct/'],
  key: NUMBER,
  bases: ['consent'],
  cookies: [
    cookie('_pin_unauth', purposes.VISITOR, '1 year'),
    cookie('_pinterest_ct*', purposes.VISITOR, '1 year'),
    cookie('*_epik', purposes.ORIGIN, '1 year'),
  ],
  load(key, {window, script}) {
    const pintrk = Object.assign(callsIn(window, 'pintrk', 'queue'), {version: '3.0'});
    pintrk('load', key);
    pintrk('page');
    script('https://s.pinimg.com/ct/core.js');
  },
  sources: [
    'https://help.pinterest.com/en-gb/business/article/pinterest-tag-parameters-and-cookies',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
