import {hasConfig, isListWanted} from '../config/read.js';
import {ATTRIBUTES, MISPLACED, findWayBack, isOnlyForTag, isUnread} from '../config/vocabulary.js';
import {needsConsent, optionalCategories} from '../core/policy.js';
import type {Page} from './page.js';
import {ownDocument} from '../platform/document.js';

/**
 * True if something on the loaded page may be a mistake, or if the author asks for the list. Only then is the file loaded
 * that knows what is wrong and says so: visitors of a page without a sign of a mistake load nothing for it.
 */
export function hasSigns({store: {policy, choices}, tag, isFramed}: Page): boolean {
  if (isListWanted(tag)) return true;
  // The page around a frame is the one that asks.
  if (isFramed) return false;
  if (!policy) return !!tag;
  const find = (selector: string): Element[] => [...ownDocument.querySelectorAll(selector)];
  const optional = optionalCategories(policy);
  const hostOf = (address = ''): string | undefined => /^https?:\/\/([^/]+)/.exec(address)?.[1];
  const ownHosts = [undefined, location.host, hostOf(tag?.src)];
  // After an answer, most of what runs is what the visitor has allowed.
  const isForeign = (element: Element): boolean =>
    !optional.some((category) => needsConsent(category) && choices[category.name]) &&
    !ownHosts.includes(hostOf((element as HTMLScriptElement).src));
  return (
    (optional.length > 0 && (!policy.siteName || (policy.settingsButton === 'none' && !findWayBack()))) ||
    find(MISPLACED).length > 0 ||
    (tag && !hasConfig(tag) && tag.getAttributeNames().some(isOnlyForTag)) ||
    find(':is(script,iframe)[src*="//"]:not([data-consent])').some(isForeign) ||
    find('template[data-consent]').some((template) =>
      (template as HTMLTemplateElement).content.querySelector('script[src]'),
    ) ||
    [
      tag,
      ...find(':not(:defined),consent-banner,consent-preferences,consent-cookie-table,consent-embed,consent-statement'),
    ].some(
      (element) =>
        element && (isMisspelt(element) || element.getAttributeNames().some((name) => isUnread(element, name))),
    )
  );
}

/** True for an element whose name looks like one of ours. */
function isMisspelt({localName}: Element): boolean {
  return localName.startsWith('consent-') && !(localName in ATTRIBUTES);
}
