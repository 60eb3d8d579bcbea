import {findWayBack} from '../config/vocabulary.js';
import {optionalCategories} from '../core/policy.js';
import {ownDocument} from '../platform/document.js';
import type {ConsentStore} from '../core/store.js';
import type {PartSource} from './parts.js';

/** The part of the page that says whether visitors find back to their choices. */
interface WayBackPage {
  readonly store: ConsentStore;
  readonly isFramed: boolean | undefined;
  readonly isQuestionClosed: boolean;
}

/** The longest name of a link that a sentence can quote, in characters. */
const LONGEST_NAME = 60;

/**
 * True if the page needs the library's own button: it asks for that, or visitors of this page could not change their mind as
 * easily as they chose (UK GDPR Art 7(3)).
 */
export function needsSettingsButton({store: {policy, status}, isFramed, isQuestionClosed}: WayBackPage): boolean {
  if (!policy || isFramed !== false || !optionalCategories(policy).length) return false;
  if (status === 'undecided' && !isQuestionClosed) return false;
  return policy.settingsButton === 'auto' ? !findWayBack() : policy.settingsButton !== 'none';
}

/**
 * The name of the page's own link or button that leads back to the choices; empty if it has none that can be quoted.
 * Undefined if the page leaves that to the library's button.
 */
export function nameOfWayBack({store: {policy}}: WayBackPage): string | undefined {
  const {settingsButton} = policy!;
  if (settingsButton === 'start' || settingsButton === 'end') return undefined;
  const found = findWayBack();
  if (!found && settingsButton === 'auto') return undefined;
  const name = (found?.getAttribute('aria-label') ?? found?.textContent ?? '').trim().replace(/\s+/g, ' ');
  return found?.matches('[data-consent-open]') && name.length <= LONGEST_NAME ? name : '';
}

/** Adds the library's own button to a loaded page that needs it. Outside `<body>`, it is no item of the page's layout. */
export function offerWayBack(page: WayBackPage & {readonly parts: PartSource; canDraw(): boolean}): void {
  // The element looks for itself.
  if (ownDocument.readyState !== 'complete' || ownDocument.querySelector('consent-settings:defined')) return;
  if (!needsSettingsButton(page) || !page.canDraw()) return;
  void page.parts.load('settings').then((part) => {
    part?.define();
    if (!part || ownDocument.querySelector('consent-settings')) return;
    ownDocument.documentElement.append(ownDocument.createElement('consent-settings'));
  });
}
