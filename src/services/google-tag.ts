import {listIn, type Calls} from './queue.js';
import type {ServicePage} from './service.js';

/** Starts Google's tag for this account, as its snippet does; several accounts share the queue and the function. */
export function loadGoogleTag(key: string, {window, script}: ServicePage): void {
  const layer = listIn(window, 'dataLayer');
  // Google's tag reads `arguments` objects, not arrays.
  const gtag = (window.gtag ??= function (): void {
    // eslint-disable-next-line prefer-rest-params
    layer.push(arguments);
  }) as Calls;
  gtag('js', new Date());
  gtag('config', key);
  script(`https://www.googletagmanager.com/gtag/js?id=${key}`);
}
