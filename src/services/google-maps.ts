import {cookie, ofDomain} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Maps of Google, in a frame. */
export const googleMaps: CatalogueService = {
  name: 'google-maps',
  label: 'Google Maps',
  provider: 'Google',
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Shows maps.',
  hosts: ['www.google.com/maps', 'maps.google.com', 'maps.googleapis.com'],
  bases: ['consent'],
  cookies: ofDomain(
    'google.com',
    cookie('NID', purposes.ADVERTS, '6 months'),
    cookie('AEC', purposes.ROBOTS, '6 months'),
    cookie('SOCS', purposes.ANSWER, '13 months'),
    cookie('OGP', purposes.SETTINGS, '2 months'),
    cookie('OGPC', purposes.SETTINGS, '1 month'),
  ),
  sources: [
    'https://developers.google.com/maps/documentation/embed/get-started',
    'https://policies.google.com/technologies/cookies',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};
