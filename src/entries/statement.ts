import {ConsentStatement} from '../elements/consent-statement/consent-statement.js';
import {defineOnce} from './define-once.js';
import {fillPlace as fill} from './fill-place.js';

/** Registers the statement. */
export function define(): void {
  defineOnce('consent-statement', ConsentStatement);
}

/** Puts the statement into a place that asks for it by a `data-consent-statement` attribute. */
export function fillPlace(place: HTMLElement): void {
  fill(place, {'consent-statement': 'complaints-href'});
}
