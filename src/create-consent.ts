import type {Consent, ConsentChange} from './core/consent.js';
import type {Answers} from './core/decision.js';
import {currentHost, type PartName} from './core/host.js';
import {languages, translations} from './i18n/languages.js';
import {start} from './start.js';

/**
 * Reads the page's `<consent-banner>`, restores the stored choice and watches the page from now on. Call it once, early:
 * the second call returns the first one's consent. On a server it returns undefined and does nothing.
 *
 * @param options - `nonce`, where the page's Content-Security-Policy asks scripts for one.
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
  if (typeof document === 'undefined') return undefined;
  return currentHost()?.consent ?? start({...options, load: importPart});
}

/** The bundler splits these off. */
async function importPart(part: PartName): Promise<unknown> {
  switch (part) {
    case 'banner':
      return import('./parts/banner.js');
    case 'panel':
      return import('./parts/panel.js').then(({panel}) => panel);
    case 'catalogue':
      return import('./parts/catalogue.js').then(({lookUp}) => lookUp);
    case 'auto-block':
      return import('./parts/auto-block.js');
    case 'keeper':
      return import('./parts/keeper.js').then(({keeper}) => keeper);
    case 'mistakes':
      return import('./gate/mistakes.js').then(({sayMistake}) => sayMistake);
    default:
      return languages[part]?.() ?? importTranslation(part);
  }
}

/** Puts it into the host's parts, as the file beside the drop-in does by itself. */
async function importTranslation(part: PartName): Promise<unknown> {
  const translation = await translations[part]?.();
  if (translation) currentHost()!.parts.set(part, translation);
  return translation;
}

declare global {
  interface DocumentEventMap {
    'consent-ready': CustomEvent<{readonly choices: Answers}>;
    'consent-change': CustomEvent<ConsentChange>;
  }
}
