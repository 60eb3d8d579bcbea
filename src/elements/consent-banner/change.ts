import type {BannerWords} from '../../i18n/en-banner.js';
import {ownDocument} from '../../platform/document.js';
import {fill} from '../shared/fill.js';
import type {ElementsPage} from '../shared/page.js';

/** Says how, and where, the visitor can change their mind later (UK GDPR Art 7(3)). */
export function sayChange(page: ElementsPage, words: BannerWords): string {
  // While the page is being parsed, its own link may still come.
  const name = ownDocument.readyState === 'loading' ? undefined : page.nameOfWayBack;
  if (name === undefined) return fill(words.changeAtFoot, {name: words.settings});
  return name ? fill(words.changeHere, {name}) : words.change;
}
