import {isSignalled, optionalCategories} from '../../core/policy.js';
import type {ConsentStore} from '../../core/store.js';
import type {BannerWords} from '../../i18n/en-banner.js';
import {fill} from './fill.js';
import {labelOf} from './label.js';
import {joinList} from './list.js';

/** The names of the categories that stay off because the browser asks for that (Global Privacy Control), as a list. */
export function listSignalled(store: ConsentStore, words: BannerWords, lang: string): string {
  const policy = store.policy!;
  const signalled = optionalCategories(policy)
    .filter((category) => isSignalled(policy, category) && !store.isOn(category.name, category))
    .map((category) => labelOf(category, words));
  return joinList(signalled, words, lang);
}

/** The words of the Accept button, which turns on none of the categories in the list `off`. */
export function acceptLabel(off: string, words: BannerWords): string {
  return off ? fill(words.acceptExcept, {names: off}) : words.accept;
}
