import type {MistakenPage} from '../config/mistaken-page.js';
import {ATTRIBUTES, isOnlyForTag, isUnread} from '../config/vocabulary.js';
import {en} from '../i18n/en.js';
import {quote, type Finding} from './finding.js';
import {nearestOf} from './nearest.js';
import {isConfigInTag} from './sentences.js';
import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';
import {findBanner} from '../platform/owner.js';

/** Attributes and elements of ours that nothing reads. */
export function findUnread({tag, store}: MistakenPage): Finding[] {
  const elements = [...ownDocument.querySelectorAll('*')].filter((element) =>
    own(element, 'localName').startsWith('consent-'),
  );
  return [
    ...(tag ? inElement(tag) : []),
    ...(tag ? inWrongPlace(tag, store.policy?.layout) : []),
    ...elements.flatMap((element) => (element.localName in ATTRIBUTES ? inElement(element) : misspelt(element))),
  ];
}

function inElement(element: Element): Finding[] {
  return element
    .getAttributeNames()
    .filter((name) => (element.localName === 'consent-words' ? isNoWord(name) : isUnread(element, name)))
    .map((name) => ({element, subject: quote(element, name), sentence: `is not read; ${mendOf(element, name)}`}));
}

const words = Object.keys(en).map((word) => word.toLowerCase());
const isNoWord = (name: string): boolean =>
  !/^(id|class|lang|dir|hidden|slot)$|^data-|[^a-z]/.test(name) && !words.includes(name);

function mendOf({localName}: Element, attribute: string): string {
  const isTag = localName === 'script';
  const prefix = isTag ? 'data-' : '';
  const name = attribute.replace(/^data-/, '');
  const known = ATTRIBUTES[localName]?.split(' ') ?? words;
  if (known.includes(name))
    return isTag ? `write ${prefix}${name} on the tag.` : `write ${name} here: data- is for the script tag.`;
  const owners = Object.keys(ATTRIBUTES).filter((other) => ATTRIBUTES[other]?.split(' ').includes(name));
  const [owner] = owners.filter((other) => other !== 'script');
  if (owner) return `it belongs on <${owner}>.`;
  if (owners.length) return `it belongs on the script tag, as data-${name}.`;
  const best = nearestOf(name, known);
  return best ? `did you mean ${prefix}${best}?` : `write one of ${known.map((each) => prefix + each).join(', ')}.`;
}

/** Settings on the tag, where a `<consent-banner>` is what is read; or on a banner, where the tag is. */
function inWrongPlace(tag: Element, layout: string | undefined): Finding[] {
  const banner = findBanner();
  if (!banner) return [];
  const isInTag = isConfigInTag(tag);
  const element = isInTag ? banner : tag;
  return (
    element
      .getAttributeNames()
      .filter((name) => !isUnread(element, name) && (isInTag || isOnlyForTag(name)))
      .filter((name) =>
        ATTRIBUTES.script!.split(' ').some((setting) => name === (isInTag ? setting : `data-${setting}`)),
      )
      // The element itself sets its language, and the layout of the policy.
      .filter((name) => name !== 'lang' && !(isInTag && name === 'layout' && element.getAttribute(name) === layout))
      .map((name) => ({
        element,
        subject: quote(element, name),
        sentence: isInTag
          ? `is not read, because the consent.js tag has the settings; write data-${name} there.`
          : `is not read, because <consent-banner> has the settings; write ${name.slice(5)} there.`,
      }))
  );
}

function misspelt(element: Element): Finding[] {
  const {localName} = element;
  // The site may have such an element of its own.
  if (customElements.get(localName)) return [];
  if (localName === 'consent-settings') {
    const sentence =
      'is added by the library where a page needs it; leave it out. settings-button="start" or "end" shows it on every page.';
    return [{element, subject: quote(element), sentence}];
  }
  const names = Object.keys(ATTRIBUTES).slice(1);
  const best = nearestOf(localName, names);
  const mend = best ? `did you mean <${best}>?` : `it has ${names.map((name) => `<${name}>`).join(', ')}.`;
  return [{element, subject: quote(element), sentence: `is no element of this library; ${mend}`}];
}
