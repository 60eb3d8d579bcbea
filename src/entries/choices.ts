import {ConsentCookieTable} from '../elements/consent-cookie-table/consent-cookie-table.js';
import {ConsentEmbed} from '../elements/consent-embed/consent-embed.js';
import {ConsentPreferences} from '../elements/consent-preferences/consent-preferences.js';
import {defineOnce} from './define-once.js';

/** Registers the preferences, the table and the embed. */
export function define(): void {
  defineOnce('consent-cookie-table', ConsentCookieTable);
  defineOnce('consent-preferences', ConsentPreferences);
  defineOnce('consent-embed', ConsentEmbed);
}

/** Opens the preferences, in the page where they stand there, else in a dialog. */
export function open(opener: Element | null): void {
  ConsentPreferences.open(opener);
}

/** Puts a placeholder in the place of a frame that has to wait. */
export function hold(frame: HTMLElement): void {
  ConsentEmbed.hold(frame);
}
