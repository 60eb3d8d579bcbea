import {ADDRESS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Maps of OpenStreetMap, in frames. */
export const brief: ServiceBrief = {
  name: 'openstreetmap',
  label: 'OpenStreetMap',
  provider: 'OpenStreetMap Foundation',
  use: 'maps',
};

export const facts: ServiceFacts = {
  privacyHref: 'https://osmfoundation.org/wiki/Privacy_Policy',
  purpose: 'Shows maps.',
  device: ADDRESS,
  cookies: [],
};

export const sources: readonly string[] = [
  'https://osmfoundation.org/wiki/Privacy_Policy',
  'https://www.npmjs.com/package/tarteaucitronjs',
];

export const hosts: readonly string[] = [
  'www.openstreetmap.org/export',
  'tile.openstreetmap.org',
  '*.tile.openstreetmap.org',
];

export const loader: ServiceLoader = {
  name: 'openstreetmap',
  bases: ['consent'],
};
