import type {Consent} from './core/consent.js';
import type {PartName} from './core/host.js';
import {start} from './start.js';

/**
 * Reads the page's `<consent-banner>`, restores the stored choice and watches the page from now on. Call it once, early:
 * the second call returns the first one's consent. On a server it returns undefined and does nothing.
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
export function createConsent(): Consent | undefined {
  return typeof document === 'undefined' ? undefined : start({load: importPart});
}

/** The bundler splits these off; the elements come with `define`. */
async function importPart(part: PartName): Promise<unknown> {
  switch (part) {
    case 'catalogue':
      return import('./parts/catalogue.js').then(({part: catalogue}) => catalogue);
    case 'keeper':
      return import('./parts/keeper.js').then(({keeper}) => keeper);
    case 'mistakes':
      return import('./gate/mistakes.js').then(({sayMistake}) => sayMistake);
    case 'cy':
      return import('./i18n/cy.js').then(({cy}) => cy);
    default:
      return part === 'banner' || part === 'panel' ? {} : undefined;
  }
}
