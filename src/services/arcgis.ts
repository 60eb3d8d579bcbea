import {ADDRESS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Maps and stories of ArcGIS Online, in frames. */
export const brief: ServiceBrief = {name: 'arcgis', label: 'ArcGIS', provider: 'Esri', use: 'maps'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.esri.com/en-us/privacy/overview',
  purpose: 'Shows maps.',
  device: ADDRESS,
  cookies: [],
};

export const sources: readonly string[] = ['https://www.npmjs.com/package/@arcgis/core'];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['*.arcgis.com', '*.arcgisonline.com'];

export const loader: ServiceLoader = {
  name: 'arcgis',
  bases: ['consent'],
};
