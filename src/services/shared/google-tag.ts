import {commandsIn, functionIn} from './queue.js';
import type {ServicePage} from './service.js';

/**
 * Starts Google's tag for this account, as Google's snippet does. Several accounts share one queue and one `gtag`.
 *
 * @param settings - Google's settings for this account.
 */
export function loadGoogleTag(
  key: string,
  {window, script}: ServicePage,
  ...settings: readonly Readonly<Record<string, boolean>>[]
): void {
  const gtag = functionIn(window, 'gtag', commandsIn(window, 'dataLayer'));
  gtag('js', new Date());
  gtag('config', key, ...settings);
  script(`https://www.googletagmanager.com/gtag/js?id=${key}`);
}
