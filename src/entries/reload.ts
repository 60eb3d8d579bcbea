import {ConsentReload} from '../elements/consent-reload/consent-reload.js';
import {defineOnce} from './define-once.js';

export {mayReload, reload, stopSendingOnLeave} from '../page/reload.js';

/** Registers the note that offers a reload. */
export function define(): void {
  defineOnce('consent-reload', ConsentReload);
}
