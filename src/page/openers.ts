import type {Page} from './page.js';

/** The page's own links and buttons that open the preferences. */
const OPENER = '[data-consent-open]';
/** Everything that opens the preferences, to load them ahead. */
const PRELOADING = `${OPENER},[data-action=customise]`;

/** Opens the preferences from the page's own links and buttons; loads them early, on hover or focus. */
export function watchOpeners(page: Page): void {
  const find = (event: Event, selector: string): Element | undefined =>
    event.composedPath().find((node): node is Element => node instanceof Element && node.matches(selector));

  document.addEventListener('click', (event) => {
    const opener = find(event, OPENER);
    if (!opener) return;
    event.preventDefault();
    void page.openPreferences(opener);
  });
  for (const type of ['pointerover', 'focusin']) {
    document.addEventListener(type, (event) => {
      if (find(event, PRELOADING)) void page.loadChoices();
    });
  }
}
