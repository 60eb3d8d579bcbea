import type {Page} from './page.js';

/** The page's own links and buttons that open the preferences. */
const OPENER = '[data-consent-open]';
const AHEAD = `${OPENER},[data-action=customise]`;

/** Opens the preferences from the page's own links and buttons, and fetches them ahead while the pointer or focus is there. */
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
      if (find(event, AHEAD)) void page.loadChoices();
    });
  }
}
