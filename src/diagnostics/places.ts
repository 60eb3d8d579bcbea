import {MISPLACED} from '../config/vocabulary.js';
import {quote, type Finding} from './finding.js';

/** The element that reads another. */
const PARENTS: Readonly<Record<string, string>> = {
  'consent-service': 'consent-category',
  'consent-cookie': 'consent-service',
};

/** Elements of ours that do nothing where they are, or that were never closed. */
export function findMisplaced(): Finding[] {
  const found = [...document.querySelectorAll(MISPLACED)].map((element) => {
    const {localName, parentElement} = element;
    const sentence = parentElement!.closest(localName)
      ? `is inside another one; close that with </${localName}>.`
      : `is not read here; move it into a <${PARENTS[localName]}>.`;
    return {element, subject: quote(element, 'name'), sentence};
  });
  return [...found, ...findBanners(), ...findFetchedAhead()];
}

/** A second banner without categories; those of one with categories are reported one by one. */
function findBanners(): Finding[] {
  const [first, ...others] = document.querySelectorAll('consent-banner');
  const second = others
    .filter((element) => !element.querySelector('consent-category'))
    .map((element) => ({
      element,
      subject: quote(element),
      sentence: 'is not read, because it is not the first; keep one.',
    }));
  const unshown = [...(first?.children ?? [])]
    .filter(
      (child) => !child.matches('[slot],template,script,style,noscript') && !child.localName.startsWith('consent-'),
    )
    // Data may be inside any other element.
    .filter((child) => !child.querySelector('consent-category'))
    .map((element) => ({
      element,
      subject: quote(element),
      sentence: 'is not shown in <consent-banner>; add slot="description".',
    }));
  return [...second, ...unshown];
}

/** Scripts in a template whose address Firefox fetches while it looks ahead in the page, before it knows of the template. */
function findFetchedAhead(): Finding[] {
  return [...document.querySelectorAll<HTMLTemplateElement>('template[data-consent]')].flatMap((element) =>
    [...element.content.querySelectorAll('script[src]')].map((script) => ({
      element,
      subject: quote(element, 'data-consent'),
      sentence: `Firefox fetches the scripts in it ahead; write <script data-src="${script.getAttribute('src')}">.`,
    })),
  );
}
