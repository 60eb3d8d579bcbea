import {nothing, type LitElement} from 'lit';
import type {Service} from '../../core/policy.js';
import type {Translation} from '../../i18n/en.js';
import {currentPage} from './page.js';

/** Loaded translations, by language. */
const translations = new Map<string, Translation>();
/** Requests for translations, by language. */
const requests = new Map<string, Promise<Translation | undefined>>();

/**
 * Translates a catalogue text about a service. Returns it with its language if that differs from the element's: the text
 * stays English if there is no translation, or until it has loaded, which draws the element again.
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
      // Tried again when the element is drawn next.
      if (!found) return void requests.delete(lang);
      translations.set(lang, found);
      element.requestUpdate();
    });
  }
  return [texts?.[text] ?? text, texts ? nothing : 'en'];
}
