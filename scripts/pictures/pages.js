/** The pages that are photographed, one for each state of the library, and the ways into those states. */
import {createServer} from 'node:http';
import {readdirSync} from 'node:fs';
import {findFile} from '../../demo/files.js';
import {results} from '../../test/bench/install.js';
import {root} from '../root.js';

export const themes = readdirSync(`${root}/src/themes`).map((file) => file.replace('.css', ''));

const embed = `<consent-embed service="youtube" src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE" title="How to pay your council tax">
  <a href="https://www.youtube.com/watch?v=M7lc1UVf-VE">Watch “How to pay your council tax” on YouTube</a>
</consent-embed>`;

/** The page's own content in this state. */
const contents = {
  placeholder: `<h1>How to pay</h1>${embed}`,
  table: '<h1>The cookies we use</h1><consent-cookie-table></consent-cookie-table>',
};

const words = '<p>Pay by Direct Debit or by card, apply for a reduction, or tell us that you are moving.</p>';

/** A council's page; `state` is a name in `actions`. */
function pageOf({state = 'question', layout = 'bottom', theme, content = state}) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Council tax</title>
    <link rel="stylesheet" href="/base.css" />
    <link rel="stylesheet" href="/site.css" />
    <link rel="stylesheet" href="/one-tag/theme.css" />
    <link rel="stylesheet" href="/picture.css" />
    ${theme ? `<link rel="stylesheet" href="/consent/themes/${theme}.css" />` : ''}
    <script
      src="/consent/consent.js"
      data-layout="${layout}"
      data-policy-href="/cookies"
      data-site-name="Aberwen Borough Council"
      data-analytics="google-analytics:G-ABERWEN01 hotjar:9876501"
      data-functional="youtube"
    ></script>
  </head>
  <body>
    <header class="site-header"><div class="site-bar"><b>Aberwen Borough Council</b></div></header>
    <main>${contents[content] ?? `<h1>Council tax</h1>${words.repeat(2)}`}</main>
    ${state === 'settings' ? '' : '<footer class="site-footer"><a href="/cookies" data-consent-open>Cookie settings</a></footer>'}
  </body>
</html>`;
}

/** The library's own colour, unless a theme has another; and the video as sites lay it out. */
const pictureCss = `:root {--consent-accent: initial}
main {padding-block: 1.5rem}
consent-embed {display: block; aspect-ratio: 16 / 9; max-inline-size: 42rem}`;

const press = (page, action, element = 'consent-banner') =>
  page.locator(`${element} [data-action=${action}]`).first().click();
async function rejectAndHide(page) {
  await press(page, 'reject');
  await press(page, 'hide');
}

/** Brings a page into the state, and resolves once it shows it. */
export const actions = {
  question: (page) => page.locator('consent-banner [data-action=accept]').waitFor(),
  confirmation: async (page) => {
    await press(page, 'reject');
    await page.locator('consent-banner [data-action=hide]').waitFor();
  },
  choices: async (page) => {
    await press(page, 'customise');
    await page.locator('consent-preferences dialog [data-action=save]').waitFor();
  },
  placeholder: async (page) => {
    await rejectAndHide(page);
    await page.locator('consent-embed [part=placeholder]').waitFor();
  },
  table: async (page) => {
    await rejectAndHide(page);
    await page.locator('consent-cookie-table table').last().waitFor();
  },
  settings: async (page) => {
    await rejectAndHide(page);
    await page.locator('consent-settings [data-action=settings]').waitFor();
  },
};

/**
 * Serves these pages at `/page`, the demo, the build, what the benchmark has installed at `/bench/`, and the pages that
 * `pages` gets, by their path.
 */
export async function servePages() {
  const pages = new Map();
  const server = createServer(async ({url}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://localhost');
    const html = pages.get(pathname) ?? (pathname === '/page' && pageOf(Object.fromEntries(searchParams)));
    if (html) return response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    if (pathname === '/picture.css') return response.setHeader('content-type', 'text/css').end(pictureCss);
    const isBench = pathname.startsWith('/bench/');
    const found = await (isBench ? findFile(pathname.slice(6), [`${results}/`]) : findFile(pathname));
    if (!found?.body) return response.writeHead(404).end();
    return response.setHeader('content-type', found.type).end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, pages, close: () => server.close()};
}
