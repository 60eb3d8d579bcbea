import {VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Mapbox maps. Sites park their own snippet, because it holds their settings. */
export const brief: ServiceBrief = {name: 'mapbox', label: 'Mapbox', provider: 'Mapbox', use: 'maps'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.mapbox.com/legal/privacy',
  purpose: 'Shows maps.',
  cookies: [{name: 'mapbox.eventData*', storage: 'local', purpose: VISITOR}],
};

export const sources: readonly string[] = [
  'https://github.com/ghostery/trackerdb',
  'https://github.com/mapbox/mapbox-gl-js',
];

export const hosts: readonly string[] = ['api.mapbox.com', 'events.mapbox.com', '*.tiles.mapbox.com'];

export const loader: ServiceLoader = {
  name: 'mapbox',
  bases: ['consent'],
};
