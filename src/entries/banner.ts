import {ConsentBanner} from '../elements/consent-banner/consent-banner.js';
import {defineOnce} from './define-once.js';

/** Registers `<consent-banner>`. */
export function define(): void {
  defineOnce('consent-banner', ConsentBanner);
}
