import {isExempt, type Category, type Policy, type Service, type Use} from '../../core/policy.js';
import type {BannerWords} from '../../i18n/en-banner.js';
import {labelOf} from '../shared/label.js';
import {joinList} from '../shared/list.js';

/**
 * Says for what and for whom, in one list: "counting visits (Google Analytics) and playing videos (YouTube)". A service of
 * the site's own has its category's label for a purpose, and so has each service where the site has written that label.
 *
 * @param isNamed - True for the categories and services to name.
 */
export function listPurposes(
  policy: Policy,
  isNamed: (name: string, category: Category) => boolean,
  words: BannerWords,
  lang: string,
): string {
  const services = new Map<string, string[]>();
  for (const category of policy.categories) {
    const named = category.services.filter(({name}) => isNamed(name, category));
    for (const service of named) {
      const phrase = (!category.label && phraseFor(service, words)) || labelOf(category, words);
      services.set(phrase, [...(services.get(phrase) ?? []), nameOf(service, category)]);
    }
    const label = labelOf(category, words);
    if (!named.length && isNamed(category.name, category) && !services.has(label)) services.set(label, []);
  }
  const purposes = [...services].map(([phrase, names]) =>
    names.length ? `${phrase} (${joinList(names, words, lang)})` : phrase,
  );
  return joinList(purposes, words, lang);
}

function phraseFor({use}: Service, words: BannerWords): string | undefined {
  return use && words[`for${use[0]!.toUpperCase()}${use.slice(1)}` as `for${Capitalize<Use>}`];
}

/** The service's name; with its provider, unless the name says it, where it may run first (PECR 2003 Schedule A1). */
function nameOf({name, label, provider}: Service, category: Category): string {
  const text = label || name;
  return isExempt(category) && provider && !text.includes(provider) ? `${text} – ${provider}` : text;
}
