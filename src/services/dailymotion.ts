import {cookie, ofDomain} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Videos of Dailymotion. */
export const dailymotion: CatalogueService = {
  name: 'dailymotion',
  label: 'Dailymotion',
  provider: 'Dailymotion',
  privacyHref: 'https://legal.dailymotion.com/en/privacy-policy',
  purpose: 'Plays videos.',
  hosts: ['*.dailymotion.com', 'dai.ly'],
  bases: ['consent'],
  cookies: ofDomain('dailymotion.com', cookie('ts', purposes.VISITOR), cookie('v1st', purposes.VISITOR)),
  sources: [
    'https://developers.dailymotion.com/guides/getting-started-with-web-sdk/',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
