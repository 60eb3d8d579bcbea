import type {Basis} from '../../core/policy.js';
import {commandsIn, functionIn} from './queue.js';
import type {ServicePage} from './service.js';

/** Turns off the uses beyond statistics, which need consent (PECR 2003 Schedule A1). */
const ONLY_COUNTS = {allow_google_signals: false, allow_ad_personalization_signals: false};

/**
 * Starts Google's tag for this account, as Google's snippet does. Several accounts share one queue and one `gtag`. For
 * statistics it also asks for addresses without the ids of adverts, for as long as `ad_storage` is denied.
 */
export function loadGoogleTag(key: string, {window, script}: ServicePage, basis?: Basis): void {
  const gtag = functionIn(window, 'gtag', commandsIn(window, 'dataLayer'));
  const onlyCounts = basis === 'statistics';
  gtag('js', new Date());
  if (onlyCounts) gtag('set', 'ads_data_redaction', true);
  gtag('config', key, ...(onlyCounts ? [ONLY_COUNTS] : []));
  script(`https://www.googletagmanager.com/gtag/js?id=${key}`);
}
