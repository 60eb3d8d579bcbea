import {currentHost} from '../core/host.js';
import {namesIn} from '../core/names.js';
import type {Mistake, ServiceMistake} from '../core/mistake.js';
import {NAME_FORM, STANDARD_CATEGORIES} from '../core/policy.js';
import {parkedAddresses} from './embeds.js';
import {isJavaScript} from './scripts.js';

/** A mistake of the site's author, as a sentence that names the element, the attribute, the value, and the mend. */
export class ConsentError extends Error {
  override readonly name = 'ConsentError';

  constructor(mistake: Mistake) {
    super(`consent-elements: ${subjectOf(mistake)}${sentenceFor(mistake)}`);
  }
}

const HREF = 'write an address on the web, such as /cookies.';

/** What is said of an attribute, whichever element has it. No object: the build shortens names of properties. */
const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['layout', 'write bottom, top, corner or modal. It is bottom for now.'],
  ['consent-mode', 'write basic, advanced or off. It is basic for now.'],
  ['basis', 'write consent, necessary, statistics or appearance. It is consent for now.'],
  ['service', 'is no service of this site; add it to <consent-banner>. It stays blocked.'],
  ['title', 'say what is shown, for those who cannot see it. It stays blocked.'],
  ['storage', 'write cookie, local or session. It is cookie for now.'],
  ['lang', 'is no language that comes with it; write its words in <consent-words>. It is English for now.'],
  ['category', 'is no category of this site; write one that <consent-banner> has.'],
  ['policy-href', HREF],
  ['privacy-href', HREF],
  ['cookie-days', 'write whole days from 1 to 400, where browsers stop. It is 365 for now.'],
  ['cookie-name', 'write letters, digits, hyphens and underscores. It is "consent" for now.'],
]);

function sentenceFor(mistake: Mistake): string {
  if ('service' in mistake) return serviceSentence(mistake);
  const {element, attribute, word} = mistake;
  const plain = attribute.replace(/^data-(?!consent)/, '');
  if (element.localName === 'consent-words')
    return `add it; "${word}" is no language that comes with the banner. It is English for now.`;
  const sentence = SENTENCES.get(plain);
  if (sentence) return sentence;
  if (plain === 'data-consent') return parkedSentence(element as HTMLElement);
  if (plain === 'src') {
    return element.localName === 'consent-embed'
      ? 'write an address on the web, such as https://www.youtube.com/embed/ID. It stays blocked.'
      : 'has been fetched before it could be held; park it, or put it after the consent.js tag.';
  }
  if (plain === 'cookie-domain') {
    return `is not of this site; write ${location.hostname} or a parent of it. It is this host for now.`;
  }
  if (element.localName === 'consent-cookie') return 'write the name of one cookie, such as PollTimeout-*.';
  return word === undefined ? strayOf(element) : nameSentence(element, word);
}

const isInFirst = (element: Element): boolean =>
  element.closest('consent-banner') === document.querySelector('consent-banner');

/** Whether a script tag has the configuration; else a banner has. */
const isInTag = (): boolean =>
  !!document.querySelector(['policy-href', ...STANDARD_CATEGORIES].map((name) => `script[data-${name}]`).join());

/** Whether this category has been read before: a framework has taken its banner out of the page, and puts it back. */
function isPutBack(mistake: Mistake): boolean {
  if ('service' in mistake || mistake.attribute !== 'name' || mistake.word !== undefined) return false;
  const {element} = mistake;
  return isInFirst(element) && isKnown(element.getAttribute('name')!) && !isInTag();
}

/** Whether there is a category or a service of that name. */
function isKnown(name: string): boolean {
  return Object.hasOwn(currentHost()?.consent.choices ?? {}, name);
}

/** What is said of a category that is not where the configuration is. */
function strayOf(element: Element): string {
  if (!isInFirst(element)) return 'is not read, because it is not in the first <consent-banner>; keep one.';
  return isInTag()
    ? 'is not read: the script tag has data-* settings; keep those, or <consent-banner>.'
    : 'is not read: it came too late; put it there from the start.';
}

/** What is said of a category's or a service's name. */
function nameSentence(element: Element, word: string): string {
  if (!NAME_FORM.test(word)) return `"${word}" is no name; write small letters, digits and hyphens. It stays blocked.`;
  const isUnknown = element.localName === 'consent-category' && !STANDARD_CATEGORIES.includes(word);
  return isUnknown && !element.hasAttribute('label')
    ? `is none of ${STANDARD_CATEGORIES.join(', ')}; a category of your own wants a label. It stays blocked.`
    : `"${word}" is there twice; keep one. The first counts.`;
}

/** What is said of a service that the catalogue does not have, or not so. */
function serviceSentence({service, category, facts, names}: ServiceMistake): string {
  if (!facts) return `no such service; ${nearest(service.name, names)}`;
  const {name, label, bases, key: form} = facts;
  if (!service.pending) return `${label} is in the catalogue; leave out label for that, or choose another name.`;
  if (!bases.includes(category.basis)) return `${label} is always asked for; it cannot be ${category.basis}.`;
  return form ? `${label} wants its key; write ${name}:${form.example}.` : `${label} takes no key; write ${name}.`;
}

function nearest(name: string, names: readonly string[]): string {
  const distance = (other: string): number =>
    [...new Set(name + other)].filter((letter) => !name.includes(letter) || !other.includes(letter)).length +
    Math.abs(other.length - name.length);
  const [best] = [...names].sort((a, b) => distance(a) - distance(b));
  return best && distance(best) < 5 ? `did you mean ${best}?` : `the catalogue has ${names.join(', ')}.`;
}

/** What is said of an element that is not parked as it should be. */
function parkedSentence(element: HTMLElement): string {
  const names = namesIn(element.dataset.consent);
  const stranger = names.find((name) => !isKnown(name));
  if (!names.length) return 'name a category or a service. It stays blocked.';
  if (stranger)
    return `"${stranger}" is no category or service of this site; add it to <consent-banner>. It stays blocked.`;
  if (element instanceof HTMLScriptElement) {
    if (isJavaScript(element.type)) return 'has run before the visitor was asked; park it with type="text/plain".';
    return element.type === 'text/plain'
      ? 'has not the nonce of the consent.js tag; give it the same. It stays blocked.'
      : 'is not parked; write type="text/plain", and its own type in data-type. It stays blocked.';
  }
  if (!parkedAddresses(element).length) return 'has no data-src; write its address there, so that it can wait.';
  return 'has an address that is not on the web; start it with https:. It stays blocked.';
}

/** Where the mistake is, as it is written there. */
function subjectOf(mistake: Mistake): string {
  if ('service' in mistake) {
    const {service, category} = mistake;
    const {name, key} = service;
    if (!service.pending) return `<consent-service name="${name}">: `;
    return `<consent-category name="${category.name}"> services="${key ? `${name}:${key}` : name}": `;
  }
  const {element, attribute} = mistake;
  // What stands on the element by now is the language that it fell back to.
  const value = attribute === 'lang' ? mistake.word : element.getAttribute(attribute);
  return `<${element.localName}${value === null ? ` without ${attribute}` : ` ${attribute}="${value}"`}>: `;
}

/** Whether the language has a file, which could not be had: that has been said. */
function isLost(mistake: Mistake): boolean {
  if ('service' in mistake || (mistake.attribute !== 'lang' && mistake.element.localName !== 'consent-words'))
    return false;
  return Object.hasOwn(currentHost()?.parts.get('index') ?? {}, mistake.word!);
}

const said = new Set<string>();

/** Says a mistake in the console, once. */
export function sayMistake(mistake: Mistake): void {
  if (isPutBack(mistake) || isLost(mistake)) return;
  const {message} = new ConsentError(mistake);
  if (said.has(message)) return;
  said.add(message);
  console.error(message, ...('element' in mistake ? [mistake.element] : []));
}
