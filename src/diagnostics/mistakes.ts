import type {ElementMistake, Mistake} from '../core/mistake.js';
import type {ConsentStore} from '../core/store.js';
import {sentenceFor, type FactsOf} from './sentences.js';

/** The part of the page that the sentences need. */
export interface MistakenPage {
  readonly store: ConsentStore;
  readonly parts: {
    hasLanguage(language: string): boolean;
    load(name: 'facts'): Promise<{readonly factsOf: FactsOf} | undefined>;
  };
}

/** A mistake of the site's author: its message names the element, the attribute, the value and the fix. */
export class ConsentError extends Error {
  override readonly name = 'ConsentError';

  constructor(mistake: Mistake, store: ConsentStore, factsOf: FactsOf = () => undefined) {
    super(`consent-elements: ${subjectOf(mistake)}${sentenceFor(mistake, store, factsOf)}`);
  }
}

const said = new Set<string>();

/** Reports a mistake in the console, once. */
export async function sayMistake(mistake: Mistake, {store, parts}: MistakenPage): Promise<void> {
  const facts = 'service' in mistake && mistake.bases ? await parts.load('facts') : undefined;
  // If the build has this language, its file could not be loaded, and that has already been reported.
  if ('element' in mistake && isAboutLanguage(mistake) && parts.hasLanguage(mistake.word!)) return;
  const {message} = new ConsentError(mistake, store, facts?.factsOf);
  if (said.has(message)) return;
  said.add(message);
  console.error(message, ...('element' in mistake ? [mistake.element] : []));
}

function isAboutLanguage({attribute, element}: ElementMistake): boolean {
  return attribute === 'lang' || element.localName === 'consent-words';
}

/** Names the place of the mistake, as the author wrote it. */
function subjectOf(mistake: Mistake): string {
  if ('about' in mistake) return `${mistake.detail}: `;
  if ('service' in mistake) {
    const {service, category} = mistake;
    const {name, key} = service;
    if (!service.pending) return `<consent-service name="${name}">: `;
    return `<consent-category name="${category.name}"> services="${key ? `${name}:${key}` : name}": `;
  }
  const {element, attribute} = mistake;
  // By now, the element's `lang` attribute has the language that it fell back to.
  const value = attribute === 'lang' ? mistake.word : element.getAttribute(attribute);
  return `<${element.localName}${value == null ? ` without ${attribute}` : ` ${attribute}="${value}"`}>: `;
}
