import {commandsIn, functionIn} from './queue.js';
import type {ServicePage} from './service.js';

/** Starts Google's tag for this account, as Google's snippet does. Several accounts share one queue and one `gtag`. */
export function loadGoogleTag(key: string, {window, script}: ServicePage): void {
  const gtag = functionIn(window, 'gtag', commandsIn(window, 'dataLayer'));
  gtag('js', new Date());
  gtag('config', key);
  script(`https://www.googletagmanager.com/gtag/js?id=${key}`);
}
