import {SETTINGS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Maps and stories of ArcGIS Online, in frames. */
export const brief: ServiceBrief = {name: 'arcgis', label: 'ArcGIS', provider: 'Esri', use: 'maps'};

export const facts: ServiceFacts = {
  privacyHref: 'https://www.esri.com/en-us/privacy/overview',
  purpose: 'Shows maps.',
  cookies: [
    {name: 'AGS_ROLES', storage: 'cookie', purpose: SETTINGS, duration: '1 day', domain: 'arcgis.com'},
    {name: 'esri_*', storage: 'local', purpose: SETTINGS, domain: 'arcgis.com'},
  ],
};

export const sources: readonly string[] = ['https://www.walthamforest.gov.uk/'];

export const hosts: readonly string[] = ['*.arcgis.com', '*.arcgisonline.com'];

export const loader: ServiceLoader = {
  name: 'arcgis',
  bases: ['consent'],
};
