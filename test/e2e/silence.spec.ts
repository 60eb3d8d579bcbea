/**
 * What does nothing where its author expects something is said, once, with the mend, in the author's own words. Pages
 * without a mistake load nothing for it.
 */
import type {Page} from '@playwright/test';
import {audit, narrow, wide} from './audit.js';
import {
  accept,
  asked,
  demoPages,
  expect,
  html,
  none,
  ownBanner,
  quietDemoPages,
  settled,
  shifts,
  test,
  watchShifts,
  type Site,
} from './helpers.js';

const tag = (attributes: string): string =>
  `<script src="/consent/consent.js" data-site-name="Aberwen" ${attributes}></script>`;

/** Opens the page, and expects each sentence exactly once, and no other. */
async function says(page: Page, site: Site, body: string, sentences: readonly (RegExp | string)[]): Promise<void> {
  site.said.length = 0;
  await site.open(page, body);
  const about = (sentence: RegExp | string): string[] =>
    site.said.filter((line) => (typeof sentence === 'string' ? line.includes(sentence) : sentence.test(line)));
  for (const sentence of sentences) {
    const times = async (): Promise<number> => about(sentence).length;
    await expect.poll(times, `${String(sentence)} in\n${site.said.join('\n')}`).toBe(1);
  }
  await settled(page);
  expect(site.said, site.said.join('\n')).toHaveLength(sentences.length);
}

test('R40 a name that nothing reads is said, with the nearest that is read', async ({page, site}) => {
  await test.step('on a tag that configures nothing else', () =>
    says(page, site, html({head: tag('data-analytic="hotjar:9876501"')}), [
      '<script data-analytic="hotjar:9876501">: is not read; did you mean data-analytics?',
      /<script src=".*consent.js">: nobody is asked/,
    ]));

  await test.step('on a tag, without its prefix, and where it belongs elsewhere', () =>
    says(
      page,
      site,
      html({
        head: tag(
          'data-analytics="hotjar:9876501" policy-href="/cookies" data-policy="/c" data-revison="2" data-basis="statistics" ' +
            'data-cfasync="false" data-turbo-track="reload"',
        ),
      }),
      [
        '<script policy-href="/cookies">: is not read; write data-policy-href on the tag.',
        '<script data-policy="/c">: is not read; did you mean data-policy-href?',
        '<script data-revison="2">: is not read; did you mean data-revision?',
        '<script data-basis="statistics">: is not read; it belongs on <consent-category>.',
      ],
    ));

  await test.step('on the elements, and in their names', () =>
    says(
      page,
      site,
      html({
        body: `${ownBanner(
          'data-layout="top" revision="2" class="x" data-testid="y" _ng-x v-on:z="1"',
          `<consent-category name="marketing" services="" lable="Adverts">
            <consent-service name="ads" label="Ads" services="hotjar:1"></consent-service>
          </consent-category>`,
        )}<consent-preference></consent-preference><consent-cookie-table catgory="analytics"></consent-cookie-table>`,
      }),
      [
        '<consent-banner data-layout="top">: is not read; write layout here: data- is for the script tag.',
        '<consent-category lable="Adverts">: is not read; did you mean label?',
        '<consent-service services="hotjar:1">: is not read; it belongs on <consent-category>.',
        '<consent-preference>: is no element of this library; did you mean <consent-preferences>?',
        '<consent-cookie-table catgory="analytics">: is not read; did you mean category?',
      ],
    ));

  await test.step('in the place that is not read', () =>
    says(page, site, html({head: tag('data-layout="top" data-auto-block'), body: ownBanner()}), [
      '<script data-site-name="Aberwen">: is not read, because <consent-banner> has the settings; write site-name there.',
      '<script data-layout="top">: is not read, because <consent-banner> has the settings; write layout there.',
    ]));
});

test('R41 an account number from the manual is said', async ({page, site}) => {
  await says(
    page,
    site,
    html({head: tag('data-analytics="google-analytics:G-ABC123 hotjar:3456789 matomo:stats.real.gov.uk/3"')}),
    [
      '<script data-analytics="google-analytics:G-ABC123">: G-ABC123 is only an example; write the number of your own account at Google Analytics.',
      '<script data-analytics="hotjar:3456789">: 3456789 is only an example',
    ],
  );
  await says(
    page,
    site,
    html({
      body: '<consent-banner site-name="Aberwen"><consent-category name="marketing" services="google-tag-manager:GTM-ABC1234"></consent-category></consent-banner>',
    }),
    [/<consent-category name="marketing"> services="google-tag-manager:GTM-ABC1234": GTM-ABC1234 is only an example/],
  );
});

test("R42 a message has the author's own words", async ({page, site}) => {
  await says(
    page,
    site,
    html({
      head: tag(
        'data-analytics="googel-analytics:G-R42 matomo" data-necessary="hotjar:9876501" data-lang="kw" data-cookie-domain="x.example"',
      ),
      body: `<script type="text/plain" data-consent="statz"></script>
        <consent-cookie-table category="advertising"></consent-cookie-table>`,
    }),
    [
      '<script data-analytics="googel-analytics:G-R42">: no such service; did you mean google-analytics?',
      '<script data-analytics="matomo">: Matomo needs its key; write matomo:stats.aberwen.gov.uk/3.',
      '<script data-necessary="hotjar:9876501">: Hotjar always needs consent; move it to data-functional, data-analytics or data-marketing.',
      '<script data-lang="kw">: is not a language of this library',
      '<script data-cookie-domain="x.example">: is not a domain of this site',
      '<script data-consent="statz">: "statz" is not a category or service of this site; add it to the consent.js tag. It stays blocked.',
      '<consent-cookie-table category="advertising">: is not a category of this site; write one of necessary, analytics.',
    ],
  );
  await says(page, site, html({lang: 'kw', head: tag('data-analytics=""')}), [
    '<html lang="kw">: is not a language of this library',
  ]);
});

test('R43 L25 statistics with Google Analytics: a warning, and its signals stay off', async ({page, site}) => {
  const body = (services: string): string =>
    html({
      body: `<consent-banner site-name="Aberwen"><consent-category name="visits" label="Visits" basis="statistics" services="${services}">
        </consent-category></consent-banner>`,
    });
  await says(page, site, body('google-analytics:G-R43TEST'), [
    /^warning: .*<consent-category name="visits"> services="google-analytics:G-R43TEST": basis="statistics" is for .*Google.*data protection officer.*counting stays off/,
  ]);
  const config = await page.evaluate(() =>
    (window as unknown as {dataLayer: IArguments[]}).dataLayer
      .map((entry) => Array.from(entry))
      .find(([name]) => name === 'config'),
  );
  expect(config).toEqual([
    'config',
    'G-R43TEST',
    {allow_google_signals: false, allow_ad_personalization_signals: false},
  ]);
  // The exception that the law has in mind.
  await says(page, site, body('matomo:stats.real.gov.uk/3'), []);
});

test('R17 code of vendors that nobody parked is said, with its address and the mend', async ({page, site}) => {
  const google = `
    <script async src="https://www.googletagmanager.com/gtag/js?id=G-R17TEST"></script>
    <script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('js', new Date()); gtag('config', 'G-R17TEST');</script>`;
  const hotjar = `<script>(function(h,o){h._hjSettings={hjid:9876501,hjsv:6};var r=o.createElement('script');r.async=1;
    r.src='https://static.hotjar.com/c/hotjar-9876501.js?sv=6';o.head.appendChild(r)})(window,document)</script>`;
  const video = '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="How to pay"></iframe>';

  await test.step('beside the tag that names them', () =>
    says(
      page,
      site,
      html({head: tag('data-analytics="google-analytics:G-R17TEST hotjar:9876501"') + google + hotjar}),
      [
        /^error: .*<script src="https:\/\/www\.googletagmanager\.com\/gtag\/js\?id=G-R17TEST">: runs before the visitor has agreed; take it out: the library starts Google Analytics itself, once the visitor agrees\./,
        /^error: .*<script> "window\.dataLayer.*": runs before the visitor has agreed; take it out/,
        /^error: .*<script src="https:\/\/static\.hotjar\.com\/c\/hotjar-9876501\.js\?sv=6">: runs before the visitor has agreed; take it out/,
        /^error: .*<script> "\(function.*": runs before the visitor has agreed; take it out/,
      ],
    ));

  await test.step('services that the site has not named', () =>
    says(page, site, html({body: ownBanner() + google + video}), [
      /<script src="https:\/\/www\.googletagmanager.*">: runs before the visitor has agreed; take it out, and write google-analytics:G-ABC1234567, with your own account, in services of a <consent-category>\./,
      /<script> ".*gtag.*": runs before/,
      '<iframe src="https://www.youtube.com/embed/abcdefghijk">: was fetched before the visitor has agreed; move its address to data-src, and add data-consent="youtube", and name youtube in services of a <consent-category>.',
    ]));

  await test.step('nothing about what the visitor has allowed, or the library has started', async () => {
    site.said.length = 0;
    await site.open(page, html({head: tag('data-analytics="google-analytics:G-R17TEST hotjar:9876501"')}));
    await accept(page);
    await page.goto(`${site.origin}/page?consent-debug`);
    await expect(page.getByRole('region', {name: 'consent-elements'})).toBeVisible();
    await settled(page);
    expect(site.said).toEqual([]);
  });
});

test('elements in a place where they do nothing, or that were never closed, are said', async ({page, site}) => {
  await test.step('data-consent where nothing can be held', () =>
    says(
      page,
      site,
      html({
        body: `${ownBanner()}<div data-consent="analytics">Text</div>
          <consent-embed data-consent="analytics" service="stats" title="x" src="https://a.example/"></consent-embed>
          <template data-consent="analytics"><script src="https://a.example/a.js"></script></template>`,
      }),
      [
        '<div data-consent="analytics">: an element of this kind cannot wait; put it into <template data-consent="analytics">.',
        '<consent-embed data-consent="analytics">: is not read; write service="analytics".',
        '<template data-consent="analytics">: Firefox fetches the scripts in it ahead; write <script data-src="https://a.example/a.js">.',
      ],
    ));

  await test.step('our elements outside the one that reads them', () =>
    says(
      page,
      site,
      html({
        body: `<consent-banner site-name="Aberwen">
            <p>Our own words</p>
            <consent-service name="loose" label="Loose"></consent-service>
            <consent-category name="analytics"><consent-cookie name="_x"></consent-cookie></consent-category>
          </consent-banner>
          <consent-banner layout="top"></consent-banner>`,
      }),
      [
        '<p>: is not shown in <consent-banner>; add slot="description".',
        '<consent-service name="loose">: is not read here; move it into a <consent-category>.',
        '<consent-cookie name="_x">: is not read here; move it into a <consent-service>.',
        '<consent-banner>: is not read, because another counts: the first that is a child of <body>. Keep one.',
      ],
    ));

  await test.step('R13 unclosed elements', () =>
    says(
      page,
      site,
      html({body: `${ownBanner()}<section><consent-cookie-table/><h2>Ours</h2></section><div><consent-preferences/>`}),
      [
        '<consent-cookie-table>: is not closed, so what follows it was inside it; that has been moved out. Write <consent-cookie-table></consent-cookie-table>.',
        '<consent-preferences>: is not closed, so what follows it was inside it; that has been moved out. Write <consent-preferences></consent-preferences>.',
      ],
    ));

  await test.step('no way back', () =>
    says(
      page,
      site,
      `<!doctype html><title>A page</title>${tag('data-analytics="" data-policy-href="/cookies" data-settings-button="none"')}`,
      [/^error: .*visitors cannot change their mind.*<a href="\/cookies" data-consent-open>Cookie settings<\/a>/],
    ));

  await test.step('L21 nobody who asks', () =>
    says(page, site, html({head: '<script src="/consent/consent.js" data-analytics=""></script>'}), [
      'the page: visitors are not told who asks; add data-site-name="Aberwen Borough Council" to the consent.js tag.',
    ]));
});

test('consent-debug draws the list over the page: closable, by keys, in strict pages, without a shift', async ({
  page,
  site,
}) => {
  const body = html({
    head: tag('data-analytics="" data-revison="2"').replace('src', 'nonce="abc" src'),
    body: '',
  });
  const policy =
    "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types consent-elements lit-html; report-uri /__csp";
  await watchShifts(page);
  await site.write('/page', body, {'content-security-policy': policy});
  await page.goto(`${site.origin}/page?consent-debug`);
  const panel = page.getByRole('region', {name: 'consent-elements'});
  await expect(panel).toContainText('did you mean data-revision?');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await asked(page);
  expect(await shifts(page)).toEqual(none);
  await audit(page, 'the list of mistakes', [wide, narrow]);

  // A later mistake joins the list.
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement('iframe'), {title: 'x'});
    frame.dataset.consent = 'statz';
    document.body.append(frame);
  });
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  await panel.getByRole('button', {name: 'Close'}).focus();
  await page.keyboard.press('Enter');
  await expect(panel).toBeHidden();
  expect(await site.violations()).toEqual([]);

  await test.step('and says so where there is nothing to say', async () => {
    await site.open(page, html({head: tag('data-analytics="" data-debug')}), '/fine');
    await expect(panel).toContainText('No mistake found');
  });

  await test.step('and on a page that is never idle', async () => {
    const animation =
      'const draw = () => { const end = performance.now() + 50; while (performance.now() < end); requestAnimationFrame(draw); }; draw();';
    await site.open(
      page,
      html({head: tag('data-analytics="" data-debug'), body: `<script>${animation}</script>`}),
      '/busy',
    );
    await expect(panel).toContainText('No mistake found');
  });

  await test.step('nobody else sees it', async () => {
    await page.goto(`${site.origin}/page`);
    await expect.poll(() => site.errors.length).toBeGreaterThan(0);
    await settled(page);
    await expect(panel).toHaveCount(0);
  });
});

test('the demo shows the sentences on one page, and has no mistake on the others', async ({page, site}) => {
  test.slow();
  for (const path of [...demoPages, ...quietDemoPages]) {
    await page.goto(`${site.origin}${path}?consent-debug`);
    await expect(page.getByRole('region', {name: 'consent-elements'}), path).toContainText('No mistake found');
  }
  expect(site.said).toEqual([]);
  await page.goto(`${site.origin}/`);
  await page.getByRole('link', {name: 'A page with mistakes'}).click();
  await expect(page.getByRole('region', {name: 'consent-elements'}).getByRole('listitem')).not.toHaveCount(0);
});
