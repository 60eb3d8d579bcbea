import {cookie, ofDomain} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Sounds of Spotify. */
export const spotify: CatalogueService = {
  name: 'spotify',
  label: 'Spotify',
  provider: 'Spotify',
  privacyHref: 'https://www.spotify.com/legal/privacy-policy',
  purpose: 'Plays sound.',
  hosts: ['open.spotify.com'],
  bases: ['consent'],
  cookies: ofDomain('spotify.com', cookie('sp_t', purposes.VISITOR)),
  sources: ['https://developer.spotify.com/documentation/embeds', 'https://www.npmjs.com/package/tarteaucitronjs'],
};
