import {googleAnalytics} from './google-analytics.js';
import {hotjar} from './hotjar.js';
import type {CatalogueService} from './service.js';

/** Every third party that can be named without describing it. */
export const catalogue: readonly CatalogueService[] = [googleAnalytics, hotjar];
