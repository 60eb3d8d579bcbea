import {MISPLACED} from '../config/vocabulary.js';
import {quote, type Finding} from './finding.js';
import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';
import {findBanner} from '../platform/owner.js';

/** The place to move each element to, so that it is read. */
const PARENTS: Readonly<Record<string, string>> = {
  'consent-service': 'into a <consent-category>',
  'consent-cookie': 'into a <consent-service>',
  'consent-words': 'into <consent-banner>, or directly into <body>',
};

/** Elements of ours that do nothing where they are, or that were never closed. */
export function findMisplaced(): Finding[] {
  const found = [...ownDocument.querySelectorAll(MISPLACED)].map((element) => {
    const {localName, parentElement} = element;
    const sentence = own(parentElement!, 'closest')(localName)
      ? `is inside another one; close that with </${localName}>.`
      : `is not read here; move it ${PARENTS[localName]}.`;
    return {element, subject: localName === 'consent-words' ? quote(element) : quote(element, 'name'), sentence};
  });
  return [...found, ...findBanners(), ...findFetchedAhead()];
}

/** A second banner without categories; those of one with categories are reported one by one. */
function findBanners(): Finding[] {
  const first = findBanner();
  const second = [...ownDocument.querySelectorAll('consent-banner')]
    .filter((element) => element !== first)
    .filter((element) => !element.querySelector('consent-category'))
    .map((element) => ({
      element,
      subject: quote(element),
      sentence: 'is not read, because another counts: the first that is a child of <body>. Keep one.',
    }));
  const unshown = [...(first?.children ?? [])]
    .filter(
      (child) =>
        !own(child, 'matches')('[slot],template,script,style,noscript') &&
        !own(child, 'localName').startsWith('consent-'),
    )
    // Data may be inside any other element.
    .filter((child) => !own(child, 'querySelector')('consent-category'))
    .map((element) => ({
      element,
      subject: quote(element),
      sentence: 'is not shown in <consent-banner>; add slot="description".',
    }));
  return [...second, ...unshown];
}

/** Scripts in a template whose address Firefox fetches while it looks ahead in the page, before it knows of the template. */
function findFetchedAhead(): Finding[] {
  return [...ownDocument.querySelectorAll<HTMLTemplateElement>('template[data-consent]')].flatMap((element) =>
    [...element.content.querySelectorAll('script[src]')].map((script) => ({
      element,
      subject: quote(element, 'data-consent'),
      sentence: `Firefox fetches the scripts in it ahead; write <script data-src="${script.getAttribute('src')}">.`,
    })),
  );
}
