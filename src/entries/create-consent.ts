import type {Consent, ConsentChange} from '../core/consent.js';
import type {Answers} from '../core/decision.js';
import {languages, translations} from '../i18n/languages.js';
import type {PartName, PartSource, Parts} from '../page/parts.js';
import {start} from '../page/start.js';
import {bare} from '../core/bare.js';

/** Bundlers make a separate file of each, which is loaded when it is needed. */
const imports: {readonly [Name in PartName]: () => Promise<Parts[Name]>} = {
  banner: () => import('./banner.js'),
  choices: () => import('./choices.js'),
  settings: () => import('./settings.js'),
  statement: () => import('./statement.js'),
  loaders: () => import('./loaders.js'),
  facts: () => import('./facts.js'),
  'auto-block': () => import('./auto-block.js'),
  mistakes: () => import('./mistakes.js'),
  reload: () => import('./reload.js'),
  frames: () => import('./frames.js'),
};

/** The files that could not be loaded, by the functions that import them. */
const failed = new Set<unknown>();

/**
 * Resolves with undefined if the import fails, and reports that in the console, once for each file. The next call imports the
 * file again; some browsers remember the failure for the life of the page.
 */
async function loadOrReport<T>(load: (() => Promise<T>) | undefined): Promise<T | undefined> {
  try {
    return await load?.();
  } catch (error) {
    if (!failed.has(load)) console.error('consent-elements: cannot load a file of the bundle.', error);
    failed.add(load);
    return undefined;
  }
}

const parts: PartSource = {
  load: (name) => loadOrReport(imports[name]),
  words: (language) => loadOrReport(languages.get(language)),
  translation: (language) => loadOrReport(translations.get(language)),
  hasLanguage: (language) => languages.has(language),
};

/**
 * Reads the page's `<consent-banner>`, restores the stored choice and watches the page from now on. Call it once, early: a
 * second call returns the same consent. On a server it returns undefined and does nothing.
 *
 * @param options - `nonce`, if the page's Content-Security-Policy asks scripts for one.
 *
 * @example
 * ```ts
 * import {createConsent} from 'consent-elements';
 * import 'consent-elements/define';
 *
 * const consent = createConsent();
 * consent?.when('analytics').then(startMyAnalytics);
 * ```
 */
export function createConsent(options: {readonly nonce?: string} = {}): Consent | undefined {
  return typeof document === 'undefined' ? undefined : start(bare({...options, parts}));
}

declare global {
  interface DocumentEventMap {
    'consent-ready': CustomEvent<{readonly choices: Answers}>;
    'consent-change': CustomEvent<ConsentChange>;
  }
}
