import type {FactsOf, MistakenPage} from '../config/mistaken-page.js';
import {isListWanted} from '../config/read.js';
import type {ElementMistake, Mistake} from '../core/mistake.js';
import {findAll} from './audit.js';
import {quote, quoteService, type Finding} from './finding.js';
import {showPanel} from './panel.js';
import {sitePolicies} from './policy.js';
import {isConfigInTag, sentenceFor, type Written} from './sentences.js';
import {ownDocument} from '../platform/document.js';

/** A mistake of the site's author: its message names the element, the attribute, the value and the fix. */
export class ConsentError extends Error {
  override readonly name = 'ConsentError';

  constructor(mistake: Mistake, written: Written, factsOf: FactsOf = () => undefined) {
    super(messageOf({subject: subjectOf(mistake, written), sentence: sentenceFor(mistake, written, factsOf)}));
  }
}

/** The messages so far, for the list over the page. */
const said = new Set<string>();
let onSaid = (): void => undefined;

/** Reports a mistake in the console, once. */
export async function sayMistake(mistake: Mistake, page: MistakenPage): Promise<void> {
  if ('about' in mistake && mistake.about === 'doubt') return audit(page);
  const {parts} = page;
  const facts = 'service' in mistake && mistake.bases ? await parts.load('facts') : undefined;
  // If the build has this language, its file could not be loaded, and that has already been reported.
  if ('element' in mistake && isAboutLanguage(mistake) && parts.hasLanguage(mistake.word!)) return;
  const {message} = new ConsentError(mistake, page, facts?.factsOf);
  say(message, 'element' in mistake ? mistake.element : undefined);
}

let audited: Promise<void> | undefined;

/** Looks for mistakes in the whole page, once. Draws the list over it if its address or tag asks for that. */
export function audit(page: MistakenPage): Promise<void> {
  return (audited ??= auditWhenIdle(page));
}

async function auditWhenIdle(page: MistakenPage): Promise<void> {
  if (ownDocument.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
  await idle();
  for (const finding of await findAll(page)) say(messageOf(finding), finding.element, finding.isWarning);
  if (!isListWanted(page.tag)) return;
  onSaid = showPanel(() => [...said, ...(page.parts.faults ?? [])], sitePolicies(page));
}

function say(message: string, element?: object, isWarning = false): void {
  if (said.has(message)) return;
  said.add(message);
  console[isWarning ? 'warn' : 'error'](message, ...(element ? [element] : []));
  onSaid();
}

/**
 * Resolves when the browser has nothing else to do for the visitor; after two seconds all the same, because a page that
 * animates something, or a busy machine, may never be idle. Safari cannot tell.
 */
function idle(): Promise<unknown> {
  return new Promise((resolve) =>
    typeof requestIdleCallback === 'function' ? requestIdleCallback(resolve, {timeout: 2000}) : setTimeout(resolve),
  );
}

function messageOf({subject, sentence}: Finding): string {
  return `consent-elements: ${subject}: ${sentence}`;
}

function isAboutLanguage({attribute, element}: ElementMistake): boolean {
  return attribute === 'lang' || element.localName === 'consent-words';
}

/** Names the place of the mistake, as the author wrote it. */
function subjectOf(mistake: Mistake, {tag}: Written): string {
  if ('about' in mistake) return mistake.detail;
  if ('service' in mistake) return quoteService(mistake.service, mistake.category.name, tag);
  const {element, attribute, word} = mistake;
  if (attribute !== 'lang') return quote(element, attribute);
  // By now, the element's `lang` attribute has the language that it fell back to.
  if (isConfigInTag(tag)) return tag!.hasAttribute('data-lang') ? quote(tag!, 'data-lang') : `<html lang="${word}">`;
  return `<${element.localName} lang="${word}">`;
}
