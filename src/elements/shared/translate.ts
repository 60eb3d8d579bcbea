import {nothing, type LitElement} from 'lit';
import {currentHost} from '../../core/host.js';
import type {Service} from '../../core/policy.js';
import type {Translation} from '../../i18n/en.js';

/**
 * What is said of a service, and its language where that is not the element's. The catalogue's English is translated; until
 * its translation has come, after which the element is drawn anew, and where there is none, it stays as it is.
 */
export function translate(
  element: LitElement,
  service: Service | undefined,
  text = '',
): readonly [string, 'en' | typeof nothing] {
  const {parts, load} = currentHost()!;
  const part = `catalogue-${element.lang}`;
  const texts = service?.catalogued && element.lang !== 'en' ? (parts.get(part) as Translation | undefined) : {};
  if (!texts) void load(part).then((found) => found && element.requestUpdate());
  return [texts?.[text] ?? text, texts ? nothing : 'en'];
}
