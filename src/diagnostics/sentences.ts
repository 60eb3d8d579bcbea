import type {FactsOf, MistakenPage} from '../config/mistaken-page.js';
import {hasConfig} from '../config/read.js';
import {LARGEST_COOKIE, cookieSize} from '../core/record.js';
import {namesIn} from '../core/names.js';
import type {ElementMistake, Mistake, PageMistake} from '../core/mistake.js';
import {NAME_FORM, STANDARD_CATEGORIES, servicesOf} from '../core/policy.js';
import {EMBED, parkedAddresses} from '../gate/embeds.js';
import {addressOf, isJavaScript} from '../gate/scripts.js';
import {
  SERVER_PREFIX,
  cookieNames,
  isForOneHost,
  isNameKept,
  placeOf,
  removeCookie,
  setCookie,
} from '../storage/cookies.js';
import {mendOfList, serviceSentence} from './services.js';
import {findBanner} from '../platform/owner.js';
import {own} from '../platform/own.js';

const HREF = 'write a web address, such as /cookies.';

/** Sentences for attributes that mean the same on every element. */
const ATTRIBUTE_SENTENCES: ReadonlyMap<string, string> = new Map([
  ['layout', 'write bottom, top, corner or modal. It is bottom for now.'],
  ['settings-button', 'write auto, start, end or none. It is auto for now.'],
  ['consent-mode', 'write basic, advanced or off. It is basic for now.'],
  [
    'auto-block',
    'leave out the value, or write all to hold every other website that nobody has named. It holds known third parties for now.',
  ],
  ['basis', 'write consent, necessary, statistics or appearance. It is consent for now.'],
  ['title', 'add a title that tells people who cannot see the content what it is. It stays blocked.'],
  ['storage', 'write cookie, local, session or indexeddb. It is cookie for now.'],
  ['lang', 'is not a language of this library; write its words in <consent-words>. It is English for now.'],
  [
    'poster',
    'write the address of a picture on this site: another website would learn of visitors before they agree. It is left out.',
  ],
  ['policy-href', HREF],
  ['privacy-href', HREF],
  [
    'complaints-href',
    'write the address of your page or form for complaints about personal data, such as /complaints (Data Protection Act 2018, section 164A).',
  ],
  ['cookie-days', 'write whole days from 1 to 400, the longest that browsers allow. It is 365 for now.'],
  ['allow', 'write web addresses, such as https://cdn.example.org/js/, or hashes such as sha384-….'],
  [
    'revision',
    'is longer than 100 characters; write a shorter one, such as 2026-11. For now the record has a checksum of it, which servers do not know.',
  ],
]);

/** The part of the page that tells what its author has written, and where. */
export type Written = Pick<MistakenPage, 'store' | 'tag'>;

/** Says what is wrong and how to fix it. */
export function sentenceFor(mistake: Mistake, written: Written, factsOf: FactsOf): string {
  if ('service' in mistake) return serviceSentence(mistake, isConfigInTag(written.tag), factsOf);
  return 'about' in mistake ? pageSentence(mistake, written) : elementSentence(mistake, written);
}

/** The element that has the settings, as authors call it. */
export const settingsIn = ({tag}: Pick<Written, 'tag'>): string =>
  isConfigInTag(tag) ? 'the consent.js tag' : '<consent-banner>';

function elementSentence(mistake: ElementMistake, written: Written): string {
  const {attribute, word} = mistake;
  const element = mistake.element as HTMLElement;
  const setting = attribute.replace(/^data-(?!consent)/, '');
  if (element.localName === 'consent-words')
    return `add it; "${word}" is not a language of this library, so <consent-words> needs every word. It is English for now.`;
  const sentence = ATTRIBUTE_SENTENCES.get(setting);
  if (sentence) return sentence;
  if (setting === 'data-consent') return word ? filledSentence(element, word) : parkedSentence(element, written);
  if (setting === 'service' && element.localName === 'consent-cookie-table') return serviceListedSentence(written);
  if (setting === 'service')
    return `is not a service of this site; add it to ${settingsIn(written)}. It stays blocked.`;
  if (setting === 'category') {
    const names = written.store.policy?.categories.map(({name}) => name).join(', ');
    return `is not a category of this site; write one of ${names}.`;
  }
  if (setting === 'src' || setting === 'href') {
    return element.localName === 'consent-embed'
      ? 'write a web address, such as https://www.youtube.com/embed/ID. It stays blocked.'
      : 'was fetched before it could be parked; park it yourself, or move it below the consent.js tag.';
  }
  if (setting === 'cookie-name') return `${cookieNameMend(word!)} It is "consent" for now.`;
  if (setting === 'cookie-domain') {
    if (isForOneHost(element.getAttribute(attribute.replace('domain', 'name')) ?? ''))
      return 'a cookie whose name starts with __Host- has no domain; leave this out, or write another cookie-name. For now, the choice is kept for this host alone.';
    return `is not a domain of this site; write ${location.hostname} or a parent domain. For now, the choice is kept for this host alone.`;
  }
  if (element.localName === 'consent-cookie') return 'write the name of one cookie, such as PollTimeout-*.';
  return word === undefined ? straySentence(element, written) : nameSentence(element, attribute, word);
}

/** The sentence for a table of a service that is not there. */
function serviceListedSentence({store: {policy}}: Written): string {
  const names = servicesOf(policy!).map(({name}) => name);
  return names.length
    ? `is not a service of this site, or not of the category; write one of ${names.join(', ')}.`
    : 'is not a service of this site, which has none; leave it out.';
}

function cookieNameMend(name: string): string {
  if (SERVER_PREFIX.test(name))
    return 'browsers let only servers set a cookie whose name starts like this; write __Host-consent.';
  return isNameKept(name)
    ? 'write at most 100 letters, digits, hyphens and underscores.'
    : 'browsers keep a cookie whose name starts like this only on https; send this page over https, or write another name.';
}

const isInFirstBanner = (element: Element): boolean => element.closest('consent-banner') === findBanner();

/** True if the script tag has the configuration, and not a banner. */
export function isConfigInTag(tag: Element | undefined): boolean {
  return !!tag && hasConfig(tag);
}

/** The sentence for a category outside the configuration. */
function straySentence(element: Element, {tag}: Written): string {
  if (isConfigInTag(tag))
    return 'is not read, because the script tag has data-* settings; keep either those or <consent-banner>.';
  return isInFirstBanner(element)
    ? 'is not read, because it was added too late; write it in <consent-banner> from the start.'
    : 'is not read, because it is not in the first <consent-banner>; keep one banner.';
}

/** The sentence for a category's or a service's name, or one in a list of services. */
function nameSentence(element: Element, attribute: string, word: string): string {
  const mend = attribute !== 'name' && mendOfList(element.getAttribute(attribute) ?? '');
  if (!NAME_FORM.test(word) && mend) return `"${word}" is not a valid name; ${mend} It stays blocked.`;
  if (!NAME_FORM.test(word))
    return `"${word}" is not a valid name; write small letters, digits and hyphens. It stays blocked.`;
  const isUnknown = element.localName === 'consent-category' && !STANDARD_CATEGORIES.includes(word);
  return isUnknown && !element.hasAttribute('label')
    ? `is not one of ${STANDARD_CATEGORIES.join(', ')}; add a label to a category of your own: visitors read it. It stays blocked.`
    : `"${word}" is used twice; keep one. The first counts.`;
}

/** The sentence for the page or the browser as a whole. */
function pageSentence({about, detail}: PageMistake, written: Written): string {
  if (about === 'unclosed')
    return `is not closed, so what follows it was inside it; that has been moved out. Write ${detail}${detail.replace('<', '</')}.`;
  if (about === 'xml')
    return 'nobody is asked, because the elements work only in pages of the type text/html; send this page as that.';
  if (about === 'data-layer') {
    return (
      'a script below the consent.js tag has replaced it and lost the consent signal, which has been sent again. ' +
      'In that script, write window.dataLayer = window.dataLayer || [].'
    );
  }
  return `the choice is not kept and holds for this page alone, because ${causeOf(written)}`;
}

/** Finds the reason why the browser has not kept the record. */
function causeOf({store: {policy, decision}, tag}: Written): string {
  const {cookieName, cookieDomain} = policy!;
  const probe = `${cookieName}-probe`;
  setCookie(`${probe}=1${placeOf('/')}`);
  const isKept = cookieNames().includes(probe);
  removeCookie(probe);
  if (!isKept) return 'the browser keeps no cookies here.';
  const size = decision ? cookieSize(policy!, decision) : 0;
  if (size > LARGEST_COOKIE)
    return `it is ${size} characters long and browsers keep at most ${LARGEST_COOKIE}; name fewer services.`;
  if (cookieDomain)
    return `the browser keeps no cookie for "${cookieDomain}"; write the site's own domain in ${isConfigInTag(tag) ? 'data-' : ''}cookie-domain.`;
  return 'the browser has no room for it; the site keeps too many cookies.';
}

/** The sentence for an element that is not parked correctly. */
function parkedSentence(element: HTMLElement, written: Written): string {
  const names = namesIn(own(element, 'getAttribute')('data-consent'));
  const unknown = names.find((name) => !Object.hasOwn(written.store.choices, name));
  if (!names.length) return 'name a category or a service. It stays blocked.';
  if (unknown)
    return `"${unknown}" is not a category or service of this site; add it to ${settingsIn(written)}. It stays blocked.`;
  if (element instanceof HTMLScriptElement) {
    if (isJavaScript(element.type)) return 'ran before the visitor was asked; park it with type="text/plain".';
    if (element.type !== 'text/plain')
      return 'is not parked; write type="text/plain", and its own type in data-type. It stays blocked.';
    const allow = isConfigInTag(written.tag) ? 'data-allow' : 'allow';
    const address = addressOf(element) === null ? '' : `, or its address in ${allow} of ${settingsIn(written)}`;
    return `needs the same nonce as the consent.js tag${address}. It stays blocked.`;
  }
  const name = own(element, 'localName');
  if (name === 'script') return 'a script inside <svg> cannot wait; move it out of that.';
  const template = `put it into <template data-consent="${names.join(' ')}">.`;
  if (name === 'consent-embed') return `is not read; write service="${names.join(' ')}".`;
  if (!own(element, 'matches')(EMBED)) return `an element of this kind cannot wait; ${template}`;
  if (!parkedAddresses(element).length)
    return 'has no data-src; write its address there and leave out src, so that it can wait.';
  return 'has an address that is not a web address; start it with https:. It stays blocked.';
}

/** The sentence for an embed that was filled while it had to wait. */
function filledSentence(element: HTMLElement, attribute: string): string {
  return attribute === 'srcdoc'
    ? `its srcdoc was shown before the visitor was asked, and has been removed; put it into <template data-consent="${element.getAttribute('data-consent')}">.`
    : `another script has set its ${attribute} before the visitor was asked, and may have had it fetched; move that script below the consent.js tag.`;
}
