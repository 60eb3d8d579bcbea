import {encodeRecord} from '../core/record.js';
import {namesIn} from '../core/names.js';
import type {ElementMistake, Mistake, PageMistake, ServiceMistake} from '../core/mistake.js';
import {NAME_FORM, STANDARD_CATEGORIES} from '../core/policy.js';
import type {ConsentStore} from '../core/store.js';
import {parkedAddresses} from '../gate/embeds.js';
import {isJavaScript} from '../gate/scripts.js';
import {cookieNames, removeCookie, setCookie} from '../storage/cookies.js';

/** The name of a service, and a key as it may look; undefined for one that the catalogue does not have. */
export type FactsOf = (service: string) => {readonly label: string; readonly keyExample?: string} | undefined;

/** What browsers keep at most of a cookie's name and value (RFC 6265bis, section 5.6). */
const LARGEST_COOKIE = 4096;

const HREF = 'write an address on the web, such as /cookies.';

/** What is said of an attribute, whichever element has it. */
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

/** What is wrong, and the mend. */
export function sentenceFor(mistake: Mistake, store: ConsentStore, factsOf: FactsOf): string {
  if ('service' in mistake) return serviceSentence(mistake, factsOf);
  return 'about' in mistake ? pageSentence(mistake, store) : elementSentence(mistake, store);
}

function elementSentence(mistake: ElementMistake, store: ConsentStore): string {
  const {attribute, word} = mistake;
  const element = mistake.element as HTMLElement;
  const plain = attribute.replace(/^data-(?!consent)/, '');
  if (element.localName === 'consent-words')
    return `add it; "${word}" is no language that comes with the banner. It is English for now.`;
  const sentence = SENTENCES.get(plain);
  if (sentence) return sentence;
  if (plain === 'data-consent') return parkedSentence(element, store);
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

/** What is said of a category that is not where the configuration is. */
function strayOf(element: Element): string {
  if (isInTag()) return 'is not read: the script tag has data-* settings; keep those, or <consent-banner>.';
  return isInFirst(element)
    ? 'is not read: it came too late; put it there from the start.'
    : 'is not read, because it is not in the first <consent-banner>; keep one.';
}

/** What is said of a category's or a service's name. */
function nameSentence(element: Element, word: string): string {
  if (!NAME_FORM.test(word)) return `"${word}" is no name; write small letters, digits and hyphens. It stays blocked.`;
  const isUnknown = element.localName === 'consent-category' && !STANDARD_CATEGORIES.includes(word);
  return isUnknown && !element.hasAttribute('label')
    ? `is none of ${STANDARD_CATEGORIES.join(', ')}; a category of your own needs a label, which visitors read. It stays blocked.`
    : `"${word}" is there twice; keep one. The first counts.`;
}

/** What is said of a service that the catalogue does not have, or not so. */
function serviceSentence({service, category, bases, names}: ServiceMistake, factsOf: FactsOf): string {
  const {name, pending} = service;
  if (!bases) return `no such service; ${nearest(name, names)}`;
  const {label = name, keyExample} = factsOf(name) ?? {};
  if (!pending) return `${label} is in the catalogue; leave out label for that, or choose another name.`;
  if (!bases.includes(category.basis)) return `${label} is always asked for; it cannot be ${category.basis}.`;
  return keyExample ? `${label} needs its key; write ${name}:${keyExample}.` : `${label} takes no key; write ${name}.`;
}

/** What is said of the page or the browser as a whole. */
function pageSentence({about}: PageMistake, store: ConsentStore): string {
  if (about === 'data-layer') {
    return (
      'a script below the consent.js tag has replaced it, and with it what Google was told; Google has been told again. ' +
      'Write window.dataLayer = window.dataLayer || [] there.'
    );
  }
  return `the choice is not kept and holds for this page alone, because ${causeOf(store)}`;
}

/** Why the browser has not kept the record. */
function causeOf({policy, decision}: ConsentStore): string {
  const {cookieName, cookieDomain} = policy!;
  const probe = `${cookieName}-probe`;
  setCookie(`${probe}=1;path=/`);
  const isKept = cookieNames().includes(probe);
  removeCookie(probe);
  if (!isKept) return 'the browser keeps no cookies here.';
  const size = `${cookieName}=${decision ? encodeRecord(decision) : ''}`.length;
  if (size > LARGEST_COOKIE)
    return `it is ${size} letters long and browsers keep ${LARGEST_COOKIE}; name fewer services.`;
  if (cookieDomain)
    return `the browser keeps no cookie for "${cookieDomain}"; write the site's own domain in cookie-domain.`;
  return 'the browser has no room for it; the site keeps too many cookies.';
}

function nearest(name: string, names: readonly string[]): string {
  const distance = (other: string): number =>
    [...new Set(name + other)].filter((letter) => !name.includes(letter) || !other.includes(letter)).length +
    Math.abs(other.length - name.length);
  const [best] = [...names].sort((a, b) => distance(a) - distance(b));
  return best && distance(best) < 5 ? `did you mean ${best}?` : `the catalogue has ${names.join(', ')}.`;
}

/** What is said of an element that is not parked as it should be. */
function parkedSentence(element: HTMLElement, store: ConsentStore): string {
  const names = namesIn(element.dataset.consent);
  const stranger = names.find((name) => !Object.hasOwn(store.choices, name));
  if (!names.length) return 'name a category or a service. It stays blocked.';
  if (stranger)
    return `"${stranger}" is no category or service of this site; add it to <consent-banner>. It stays blocked.`;
  if (element instanceof HTMLScriptElement) {
    if (isJavaScript(element.type)) return 'has run before the visitor was asked; park it with type="text/plain".';
    return element.type === 'text/plain'
      ? 'needs the same nonce as the consent.js tag. It stays blocked.'
      : 'is not parked; write type="text/plain", and its own type in data-type. It stays blocked.';
  }
  if (!parkedAddresses(element).length) return 'has no data-src; write its address there, so that it can wait.';
  return 'has an address that is not on the web; start it with https:. It stays blocked.';
}
