/** The pages on which the banner is measured, and the states in which a visitor sees the library. */
import {newVisitor} from './browser.js';

const address = 'https://access.council.test/page';
/** The longest wait for anything, in milliseconds. */
const PATIENCE = 10_000;

const service = (name, label) => `
  <consent-service name="${name}" label="${label}" provider="${label} Ltd" privacy-href="https://example.org/privacy">
    <consent-cookie name="${name}" duration="1 day" purpose="Counts visits"></consent-cookie>
  </consent-service>`;
const asks = `
  <consent-category name="functional">${service('maps', 'Maps')}</consent-category>
  <consent-category name="analytics">${service('stats', 'Statistics')}</consent-category>`;
const exempt = `
  <consent-category name="visits" label="Counting visits" basis="statistics">${service('counter', 'Counter')}</consent-category>`;
const categories = {asks, exemptToo: asks + exempt, exemptOnly: exempt};

/** Shows its placeholder until the visitor agrees. */
export const embed =
  '<consent-embed service="maps" src="https://example.org/map" title="A map"><a href="/map">The map</a></consent-embed>';

/**
 * A plain page with the banner first in its body.
 *
 * @param {object} page
 * @param {string} [page.layout]
 * @param {string} [page.lang]
 * @param {string} [page.theme] - One of `src/themes/`.
 * @param {'asks' | 'exemptToo' | 'exemptOnly'} [page.has] - The question or notice.
 * @param {boolean} [page.inTag] - True puts the configuration into the script tag.
 * @param {string} [page.body] - The beginning of the page's own text.
 * @param {string} [page.scheme] - The page's `color-scheme`.
 */
export function accessPage({
  layout = 'bottom',
  lang = 'en',
  theme,
  has = 'asks',
  inTag = false,
  body = '',
  scheme = 'light',
}) {
  const name = 'Aberwen Borough Council';
  const tag = `data-layout="${layout}" data-site-name="${name}" data-functional="" data-analytics=""`;
  const banner = `
    <consent-banner layout="${layout}" site-name="${name}" policy-href="/cookies.html">${categories[has]}</consent-banner>`;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page</title>
    <link rel="icon" href="data:," />
    <style>html {color-scheme: ${scheme}}</style>
    ${theme ? `<link rel="stylesheet" href="/consent/themes/${theme}.css" />` : ''}
    <script src="/consent/consent.js" ${inTag ? tag : ''}></script>
  </head>
  <body>
    ${inTag ? '' : banner}
    <main>
      <h1>A page</h1>
      ${body}
      <p><a href="/cookies.html" data-consent-open>Cookie settings</a></p>
      ${'<p>A paragraph of the page, with <a href="#main">a link</a> in it.</p>\n'.repeat(24)}
    </main>
  </body>
</html>
`;
}

/** Opens the page for a new visitor; the caller closes it. */
export async function open(browser, html, {prepare, ...options} = {}) {
  const context = await newVisitor(browser, options);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.route(address, (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body: html}));
  await prepare?.(page);
  await page.goto(address);
  return page;
}

export const close = (page) => page.context().close();

export const action = (page, name, inside = 'consent-banner') => page.locator(`${inside} [data-action=${name}]`);
/** Waits until the banner asks. */
export const asked = (page) => action(page, 'customise').waitFor();

async function openDetails(page) {
  for (const summary of await page.locator('consent-preferences summary').all()) await summary.press('Enter');
}

/** The three states that every visitor sees: the element, and the step that leads there from the state before. */
export const way = {
  asking: {element: 'consent-banner', act: asked},
  'the dialog': {
    element: 'consent-preferences',
    async act(page) {
      await action(page, 'customise').click();
      await action(page, 'save', 'consent-preferences').waitFor();
      await openDetails(page);
    },
  },
  confirming: {
    element: 'consent-banner',
    async act(page) {
      await action(page, 'reject', 'consent-preferences').click();
      await action(page, 'hide').waitFor();
    },
  },
};

/** The other places where a visitor sees the library: page, element, and what to wait for. */
export const places = {
  'the preferences in the page': {
    what: {body: '<consent-preferences></consent-preferences>'},
    element: 'consent-preferences',
    async act(page) {
      await action(page, 'save', 'consent-preferences').waitFor();
      await openDetails(page);
    },
  },
  'the table of cookies': {
    what: {body: '<consent-cookie-table></consent-cookie-table>'},
    element: 'consent-cookie-table',
    act: (page) => page.locator('consent-cookie-table table').first().waitFor(),
  },
  'the placeholder of an embed': {
    what: {body: embed},
    element: 'consent-embed',
    act: (page) => action(page, 'load', 'consent-embed').waitFor(),
  },
  'asking, with exempt cookies, too': {
    what: {has: 'exemptToo'},
    element: 'consent-banner',
    act: (page) => action(page, 'object').waitFor(),
  },
  'the notice of exempt cookies alone': {
    what: {has: 'exemptOnly'},
    element: 'consent-banner',
    act: (page) => action(page, 'object').waitFor(),
  },
};
