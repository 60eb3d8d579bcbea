import {cookie, ofDomain} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Sounds of SoundCloud. */
export const soundcloud: CatalogueService = {
  name: 'soundcloud',
  label: 'SoundCloud',
  provider: 'SoundCloud',
  privacyHref: 'https://soundcloud.com/pages/privacy',
  purpose: 'Plays sound.',
  hosts: ['w.soundcloud.com'],
  bases: ['consent'],
  cookies: ofDomain('soundcloud.com', cookie('sc_anonymous_id', purposes.VISITOR)),
  sources: ['https://developers.soundcloud.com/docs/api/html5-widget', 'https://www.npmjs.com/package/tarteaucitronjs'],
};
