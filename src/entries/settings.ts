import {ConsentSettings} from '../elements/consent-settings/consent-settings.js';
import {defineOnce} from './define-once.js';

/** Registers the button that leads back to the choices. */
export function define(): void {
  defineOnce('consent-settings', ConsentSettings);
}
