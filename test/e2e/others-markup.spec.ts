/**
 * Markup as others leave it: editors and sanitisers that drop elements they do not know, tags that are not closed, pages that
 * are XML, a file or without an origin.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {
  atRelease,
  accept,
  answers,
  asked,
  banner,
  button,
  dialog,
  expect,
  html,
  kept,
  ownBanner,
  parked,
  ran,
  serveLibraries,
  settingsLink,
  settled,
  startOver,
  test,
} from './helpers.js';

/** What an editor without rights can place. */
const placed = `
  <p>Before</p>
  <div data-consent-preferences>Your choices are shown here.</div>
  <div data-consent-cookie-table="analytics">Our cookies are listed here.</div>
  <p><a href="/cookies.html" data-consent-open>Cookie settings</a></p>`;
const elements = '<consent-preferences></consent-preferences><consent-cookie-table></consent-cookie-table>';

/** A function in the page that puts content through TinyMCE with these settings. */
const tinymceWith = (settings: string): string => `async (content) => {
  const target = document.createElement('textarea');
  document.body.append(target);
  const own = {target, license_key: 'gpl', skin: false, content_css: false};
  const [editor] = await tinymce.init({...own, ...${settings}});
  editor.setContent(content);
  return editor.getContent();
}`;

/** Each with the function that returns what it leaves of some content. */
const cleaners: Record<string, {file: string; clean: string}> = {
  'TinyMCE with its own settings': {
    file: 'tinymce/tinymce.min.js',
    clean: tinymceWith('{}'),
  },
  DOMPurify: {file: 'dompurify/dist/purify.min.js', clean: `async (content) => DOMPurify.sanitize(content)`},
  // WordPress's kses for those without the right unfiltered_html, as far as these elements go: wp-includes/kses.php keeps
  // div, p and a, and of attributes href and data-*.
  'an allow-list like that of WordPress': {
    file: 'dompurify/dist/purify.min.js',
    clean: `async (content) => DOMPurify.sanitize(content, {ALLOWED_TAGS: ['div', 'p', 'a'], ALLOWED_ATTR: ['href']})`,
  },
};

test('R12 the choices, the table and the link survive editors and sanitisers in another form', async ({page, site}) => {
  await serveLibraries(page.context());
  await test.step('TinyMCE with the settings of the manual keeps the elements themselves', async () => {
    await site.open(page, html({head: '<script src="/lib/tinymce/tinymce.min.js"></script>'}), '/edit');
    const settings = /tinymce\.init\((\{.*?\n\})\);/s.exec(readFileSync('docs/frameworks.md', 'utf8'))![1]!;
    const embed =
      '<consent-embed service="stats" src="https://film.example/1" title="Film"><a href="https://film.example/">The film</a></consent-embed>';
    const content = `<p>Before</p>${elements}${embed}`;
    const cleaned = (await page.evaluate(`(${tinymceWith(settings)})(${JSON.stringify(content)})`)) as string;
    expect(cleaned.replace(/\s*\n\s*/g, '')).toBe(content);
  });
  for (const [who, {file, clean}] of Object.entries(cleaners)) {
    await test.step(who, async () => {
      await startOver(page);
      await site.open(page, html({head: `<script src="/lib/${file}"></script>`}), '/edit');
      const [content, dropped] = (await page.evaluate(
        `(async (clean) => [await clean(${JSON.stringify(placed)}), await clean(${JSON.stringify(elements)})])(${clean})`,
      )) as [string, string];
      expect(dropped, 'the elements themselves are dropped').not.toContain('consent-preferences');
      await site.open(page, html({body: ownBanner() + content}));
      const choices = page.locator('main, body').locator('consent-preferences');
      await expect(page.getByRole('heading', {name: 'Cookie choices'})).toBeVisible();
      await expect(page.getByRole('row', {name: /^_ga/}).last()).toBeVisible();
      await expect(page.getByText('shown here')).toHaveCount(0);
      await expect(banner(page), 'the visitor is asked in the page').toHaveCount(0);
      await page.locator('a[data-consent-open]').first().click();
      await expect(choices).toHaveCount(1);
      await expect(page.getByRole('heading', {name: 'Cookie choices'})).toBeFocused();
      await button(page, 'accept', 'consent-preferences').click();
      await expect.poll(() => answers(page)).toBe('yes=analytics.stats no=');
      // A page that is stored with what was placed, and brought back.
      await page.evaluate(() => {
        const stored = document.body.innerHTML;
        document.body.innerHTML = stored;
      });
      await settled(page);
      await expect(choices).toHaveCount(1);
      await expect(page.locator('consent-cookie-table[category=analytics]')).toHaveCount(1);
      expect(site.said).toEqual([]);
    });
  }
});

const rest = '<p id="rest">The rest of the page</p><iframe title="A map" srcdoc="<p>The map</p>"></iframe>';
const unclosed: Record<string, {body: string; said: string[]}> = {
  'the choices': {body: '<consent-preferences />' + rest, said: ['consent-preferences']},
  'the table': {body: '<consent-cookie-table>' + rest, said: ['consent-cookie-table']},
  'both, one after the other': {
    body: '<consent-preferences />\n<consent-cookie-table />\n' + rest,
    said: ['consent-preferences', 'consent-cookie-table'],
  },
  'an embed': {
    body: '<consent-embed service="stats" src="/frame" title="Film" />' + rest,
    said: ['consent-embed'],
  },
  'an embed with its link': {
    body: '<consent-embed service="stats" src="/frame" title="Film"><a href="/film">The film</a>' + rest,
    said: ['consent-embed'],
  },
};

test('R13 A25 an element without an end tag: the rest of the page stays in sight, before and after the answer; it is said', async ({
  page,
  site,
}) => {
  const seen = async (): Promise<void> => {
    await expect(page.locator('#rest')).toBeVisible();
    await expect(page.frameLocator('iframe[title="A map"]').getByText('The map')).toBeVisible();
    await expect(page.getByRole('heading', {name: 'A page'})).toBeVisible();
  };
  const saidOf = (names: string[]): unknown[] =>
    names.map((name) => expect.stringMatching(`^error: consent-elements: <${name}>: .*<${name}></${name}>`));
  await site.write('/frame', html({head: '', body: 'The film'}));
  for (const [what, {body, said}] of Object.entries(unclosed)) {
    await test.step(what, async () => {
      await startOver(page);
      site.said.length = 0;
      await site.open(page, html({body: ownBanner() + body}));
      await expect.poll(() => site.said.sort()).toEqual(saidOf(said.sort()));
      await seen();
      await page.evaluate(() => window.consent.acceptAll());
      if (what.startsWith('an embed'))
        await expect(page.frameLocator('consent-embed iframe').getByText('The film')).toBeVisible();
      await settled(page);
      await seen();
      expect(site.said).toHaveLength(said.length);
    });
  }
  await test.step('the banner, and what it contains', async () => {
    await startOver(page);
    site.said.length = 0;
    const own = `<consent-banner site-name="Aberwen" policy-href="/cookies.html">
      <consent-category name="analytics" label="One"><consent-service name="a" label="A"><consent-cookie name="_a" /></consent-service>
      <consent-service name="b" label="B" /><consent-cookie name="_b" /></consent-category>`;
    await site.open(page, html({body: own + rest}));
    await asked(page);
    await seen();
    await expect.poll(() => site.said).toEqual(saidOf(['consent-banner']));
    await page.evaluate(() => {
      document.cookie = '_a=1';
      document.cookie = '_b=1';
      window.consent.choose({analytics: true, a: true, b: false});
    });
    await expect.poll(() => page.evaluate(() => document.cookie)).not.toContain('_b=');
    expect(await page.evaluate(() => document.cookie)).toContain('_a=');
    await page.reload();
    await expect.poll(() => page.evaluate(() => window.consent?.status)).toBe('decided');
    await seen();
  });
});

test(
  'R20 an XHTML page: nobody is asked, the page works, a record counts, and the console says why',
  atRelease,
  async ({page, site}) => {
    const xhtml = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
      <head><title>A page</title><script src="/consent/consent.js" data-site-name="Aberwen" data-analytics="" data-auto-block=""></script></head>
      <body><main><h1>A page</h1>${body}
        <p><a href="/cookies.html" data-consent-open="">Cookie settings</a></p></main></body>
    </html>`;
    const type = {'content-type': 'application/xhtml+xml'};
    await site.write(
      '/page',
      xhtml(`<consent-preferences/>${parked('probe')}`.replace('??= []', '= window.ran || []')),
      type,
    );
    await site.write('/cookies.html', html({head: '', body: '<p>About our cookies</p>'}));
    await page.goto(`${site.origin}/page`);
    await expect
      .poll(() => site.said)
      .toEqual([expect.stringMatching(/^error: .*application\/xhtml\+xml: .*text\/html/)]);
    await expect(page.getByRole('heading', {name: 'A page'})).toBeVisible();
    await settled(page);
    expect(await ran(page)).toEqual([]);
    await page.evaluate(() => window.consent.acceptAll());
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await kept(page);
    await page.reload();
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await settingsLink(page).click();
    await expect(page).toHaveURL(/cookies\.html/);
    expect(site.exceptions).toEqual([]);
  },
);

test('R20 a page that is a file, and one without an origin: asks and releases, and says what does not work', async ({
  page,
  site,
}) => {
  await test.step('a file', async () => {
    const folder = 'test-results/file-page';
    mkdirSync(folder, {recursive: true});
    const head = '<script src="../../dist/consent/consent.js" data-site-name="Aberwen" data-analytics=""></script>';
    writeFileSync(`${folder}/page.html`, html({head, body: parked('probe')}));
    await page.goto(String(pathToFileURL(`${folder}/page.html`)));
    await asked(page);
    expect(await ran(page)).toEqual([]);
    await accept(page);
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await expect.poll(() => site.said).toEqual([expect.stringMatching(/cannot load file:.*to a web server/)]);
    site.said.length = 0;
  });
  await test.step('without an origin, as in a web view', async () => {
    const head = `<script src="${site.origin}/consent/consent.js" data-site-name="Aberwen" data-analytics=""></script>`;
    const body = html({head, body: parked('probe')});
    await site.write('/page', body, {'content-security-policy': 'sandbox allow-scripts'});
    await page.goto(`${site.origin}/page`);
    await accept(page);
    await expect.poll(() => ran(page)).toEqual(['probe']);
    await settingsLink(page).click();
    await expect(dialog(page)).toBeVisible();
    await expect.poll(() => site.said).toEqual([expect.stringMatching(/not kept.*keeps no cookies here/)]);
  });
});
