import {ConsentCookieTable} from '../elements/consent-cookie-table/consent-cookie-table.js';
import {ConsentEmbed} from '../elements/consent-embed/consent-embed.js';
import {ConsentPreferences} from '../elements/consent-preferences/consent-preferences.js';
import {defineOnce} from './define-once.js';
import {fillPlace as fill} from './fill-place.js';

/** Registers the preferences, the table and the embed. */
export function define(): void {
  defineOnce('consent-cookie-table', ConsentCookieTable);
  defineOnce('consent-preferences', ConsentPreferences);
  defineOnce('consent-embed', ConsentEmbed);
}

/** Opens the preferences: those in the page, else a dialog. */
export function open(opener: Element | null): void {
  ConsentPreferences.open(opener);
}

/** Puts the preferences or the table into a place that asks for them by a `data-consent-…` attribute. */
export function fillPlace(place: HTMLElement): void {
  fill(place, {'consent-preferences': 'category', 'consent-cookie-table': 'category'});
}

/** Shows a placeholder for a frame, or at an element that has to wait for a service. */
export function hold(element: HTMLElement, service: string): void {
  ConsentEmbed.hold(element, service);
}
