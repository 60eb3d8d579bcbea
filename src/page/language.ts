import {languageOf} from '../core/policy.js';
import type {ConsentStore} from '../core/store.js';
import {ownDocument} from '../platform/document.js';
import {findBanner} from '../platform/owner.js';
import {bare} from '../core/bare.js';

/** Switches the words to the page's new language, if they were in its old one. */
export function watchLanguage(store: ConsentStore): void {
  const onLang = ({target, oldValue}: MutationRecord): void => {
    const policy = store.policy!;
    const bannerOrPage = findBanner() ?? ownDocument.documentElement;
    const lang = languageOf((target as Element).getAttribute('lang') || 'en');
    if (lang !== policy.lang && languageOf(oldValue || 'en') === policy.lang && target.contains(bannerOrPage))
      store.update({...policy, lang});
  };
  const options = bare({subtree: true, attributeFilter: ['lang'], attributeOldValue: true});
  new MutationObserver((records) => records.forEach(onLang)).observe(document, options);
}
