import type {Page} from './page.js';
import {own} from '../platform/own.js';

/** The page's own links and buttons that open the preferences. */
const OPENER = '[data-consent-open]';
/** Everything that opens the preferences, to load them ahead. */
const PRELOADING = `${OPENER},[data-action=customise],[data-action=settings]`;

/**
 * Opens the preferences from the page's own links and buttons; loads them early, on hover or focus. Hears of a click before
 * the page does, and alone: a menu may stop its events, and a router would also follow the link.
 */
export function watchOpeners(page: Page): void {
  const find = (event: Event, selector: string): Element | undefined =>
    event.composedPath().find((node): node is Element => node instanceof Element && own(node, 'matches')(selector));

  const onClick = (event: MouseEvent): void => {
    const opener = find(event, OPENER);
    // With such a key, browsers open a link in a new tab or window, or save it.
    const isModified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!opener || (isModified && own(opener, 'matches')('[href]'))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void page.openPreferences(opener);
  };
  addEventListener('click', onClick, true);
  for (const type of ['pointerover', 'focusin']) {
    const onApproach = (event: Event): void => {
      if (find(event, PRELOADING)) void page.loadChoices();
    };
    addEventListener(type, onApproach, true);
  }
}
