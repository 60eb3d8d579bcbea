import {nothing, type LitElement} from 'lit';
import type {Service} from '../../core/policy.js';
import type {Translation} from '../../i18n/en.js';
import {currentPage} from './page.js';

/** What has come, by language. */
const translations = new Map<string, Translation>();
/** What has been asked for, by language. */
const requests = new Map<string, Promise<Translation | undefined>>();

/**
 * What is said of a service, and its language where that is not the element's. The catalogue's English is translated; until
 * its translation has come, after which the element is drawn anew, and where there is none, it stays as it is.
 */
export function translate(
  element: LitElement,
  service: Service | undefined,
  text = '',
): readonly [string, 'en' | typeof nothing] {
  const {lang} = element;
  if (!service?.catalogued || lang === 'en') return [text, nothing];
  const texts = translations.get(lang);
  if (!texts) {
    const request = requests.get(lang) ?? currentPage().parts.translation(lang);
    requests.set(lang, request);
    void request.then((found) => {
      if (!found) return;
      translations.set(lang, found);
      element.requestUpdate();
    });
  }
  return [texts?.[text] ?? text, texts ? nothing : 'en'];
}
