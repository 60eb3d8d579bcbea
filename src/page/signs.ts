import {hasConfig} from '../config/read.js';
import {isUnread} from '../config/vocabulary.js';
import {optionalCategories} from '../core/policy.js';
import {PARKED} from '../gate/gate.js';
import type {Page} from './page.js';

/** Elements that do nothing where they are, or that were never closed. */
const MISPLACED = [
  `[data-consent]:not(${PARKED})`,
  'consent-service:not(consent-category *),consent-cookie:not(consent-service *)',
  ':is(consent-preferences,consent-cookie-table)>*',
].join();

/**
 * True if something on the loaded page may be a mistake, or if the author asks for the list. Only then is the file loaded
 * that knows what is wrong and says so: visitors of a page without a sign of a mistake load nothing for it.
 */
export function hasSigns({store: {policy, choices}, tag, isFramed}: Page): boolean {
  if (/[?&]consent-debug\b/.test(location.search) || tag?.hasAttribute('data-debug')) return true;
  // The page around a frame is the one that asks.
  if (isFramed) return false;
  if (!policy) return !!tag;
  const find = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const optional = optionalCategories(policy);
  const hosts = [location.host, tag?.src && new URL(tag.src).host];
  // After an answer, most of what runs is what the visitor has allowed.
  const isForeign = (element: Element): boolean =>
    !optional.some(({name}) => choices[name]) && !hosts.includes(new URL((element as HTMLScriptElement).src).host);
  return (
    (optional.length > 0 && !find('[data-consent-open],consent-preferences').length) ||
    find(MISPLACED).length > 0 ||
    (tag && !hasConfig(tag) && Object.keys(tag.dataset).length > 0) ||
    find(':is(script,iframe)[src*="//"]:not([data-consent])').some(isForeign) ||
    [tag, ...find('consent-banner,consent-banner *')].some((element) =>
      element?.getAttributeNames().some((name) => isUnread(element, name)),
    )
  );
}
