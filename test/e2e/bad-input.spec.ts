/** An author's mistakes: one clear error with the element, the attribute, the value and the mend; nothing optional runs. */
import {asked, banner, button, expect, html, ownBanner, parked, ran, settled, test} from './helpers.js';

const tag = (attributes: string): string => `<script src="/consent/consent.js" ${attributes}></script>`;
const inBanner = (categories: string, attributes = ''): string =>
  html({body: `<consent-banner ${attributes}>${categories}</consent-banner>`});
const category = (attributes: string, children = ''): string =>
  `<consent-category ${attributes}>${children}</consent-category>`;
const service = (name: string): string => `<consent-service name="${name}" label="Ours"></consent-service>`;

interface Mistake {
  what: string;
  page: string;
  /** What the one error must name: element, attribute, value. */
  names: RegExp[];
  /** What stays blocked, whatever the visitor answers. */
  blocked?: string;
}

const mistakes: Mistake[] = [
  {
    what: 'an unknown service in the tag',
    page: html({head: tag('data-analytics="googel-analytics:G-ABC123"')}),
    names: [/analytics/, /googel-analytics:G-ABC123/, /did you mean google-analytics/],
    blocked: 'googel-analytics',
  },
  {
    what: 'an unknown service in a category',
    page: inBanner(category('name="analytics" services="statistix"')),
    names: [/<consent-category/, /services="statistix"/],
    blocked: 'statistix',
  },
  {
    what: 'an unknown category without a label',
    page: inBanner(category('name="perfomance"', service('ours')) + category('name="analytics"')),
    names: [/<consent-category name="perfomance">/, /label/],
    blocked: 'ours',
  },
  {
    what: 'a category without a name',
    page: inBanner(category('label="Ours"', service('ours')) + category('name="analytics"')),
    names: [/<consent-category.*without name/],
    blocked: 'ours',
  },
  {
    what: 'a missing key',
    page: html({head: tag('data-analytics="google-analytics"')}),
    names: [/google-analytics/, /key/, /google-analytics:G-/],
    blocked: 'google-analytics',
  },
  {
    what: 'a malformed key',
    page: html({head: tag('data-analytics="google-analytics:UA-12345-1"')}),
    names: [/google-analytics:UA-12345-1/, /key/, /google-analytics:G-/],
    blocked: 'google-analytics',
  },
  {
    what: 'a key for a service that takes none',
    page: html({head: tag('data-functional="youtube:abc1234567"')}),
    names: [/functional/, /youtube:abc1234567/, /takes no key; write youtube/],
    blocked: 'youtube',
  },
  ...['hotjar:3456789', 'clarity:abc1234567', 'meta-pixel:12345678', 'google-ads:AW-12345678'].map((written) => ({
    what: `statistics as the basis of ${written}`,
    page: inBanner(category(`name="analytics" basis="statistics" services="${written}"`)),
    names: [/<consent-category/, new RegExp(`services="${written}"`), /always asked for; it cannot be statistics/],
    blocked: written.split(':')[0],
  })),
  {
    what: 'a category twice',
    page: inBanner(category('name="analytics"', service('ours')) + category('name="analytics"', service('other'))),
    names: [/<consent-category name="analytics">/, /twice/],
    blocked: 'other',
  },
  {
    what: 'a service in two categories',
    page: inBanner(category('name="analytics"', service('ours')) + category('name="marketing"', service('ours'))),
    names: [/<consent-service name="ours">/, /twice/],
  },
  ...['0', '-1', '9999', 'soon', '1.5'].map((days) => ({
    what: `cookie-days="${days}"`,
    page: inBanner(category('name="analytics"'), `cookie-days="${days}"`),
    names: [/<consent-banner/, new RegExp(`cookie-days="${days}"`), /1 to 400/],
  })),
  {
    what: "a cookie-domain that is another site's",
    page: inBanner(category('name="analytics"'), 'cookie-domain="example.org"'),
    names: [/<consent-banner/, /cookie-domain="example\.org"/, /council\.test/],
  },
  {
    what: 'an unknown layout in the tag',
    page: html({head: tag('data-layout="middle" data-analytics=""')}),
    names: [/<script data-layout="middle">/, /bottom.*top/],
  },
  {
    what: 'an unknown basis',
    page: inBanner(category('name="analytics" basis="legitimate"')),
    names: [/<consent-category .*basis="legitimate">/, /consent, necessary, statistics or appearance/],
  },
  {
    what: 'a policy-href that is a script',
    page: inBanner(category('name="analytics"'), 'policy-href="javascript:alert(1)"'),
    names: [/<consent-banner policy-href="javascript:alert\(1\)">/],
  },
  {
    what: 'an empty data-consent',
    page: html({body: ownBanner() + parked('probe', '')}),
    names: [/<script data-consent="">/, /blocked/],
  },
  {
    what: 'a data-consent that names nothing known',
    page: html({body: ownBanner() + parked('probe', 'analytics statz')}),
    names: [/<script data-consent="analytics statz">/, /"statz"/],
  },
  {
    what: 'a script with data-consent that is not parked',
    page: html({body: `${ownBanner()}<script data-consent="analytics">window.notParked = true</script>`}),
    names: [/<script data-consent="analytics">/, /text\/plain/],
  },
  {
    what: 'a frame with data-consent that is not parked',
    page: html({body: `${ownBanner()}<iframe data-consent="analytics" src="about:blank" title="x"></iframe>`}),
    names: [/<iframe data-consent="analytics">/, /data-src/],
  },
  {
    what: 'a data-consent that every object knows, and this site does not',
    page: html({body: ownBanner() + parked('probe', 'constructor')}),
    names: [/<script data-consent="constructor">/, /"constructor"/],
  },
  {
    what: 'two banners',
    page: html({body: ownBanner() + ownBanner('layout="top"')}),
    names: [/<consent-(banner|category)/, /first|twice/, /keep one/],
  },
  {
    what: 'a banner beside a tag that is configured',
    page: html({head: tag('data-analytics=""'), body: ownBanner()}),
    names: [/<consent-(banner|category)/, /data-/, /keep/],
  },
  {
    what: 'a table of a category that is not there',
    page: html({body: `${ownBanner()}<consent-cookie-table category="advertising"></consent-cookie-table>`}),
    names: [/<consent-cookie-table category="advertising">/],
  },
];

for (const {what, page: body, names, blocked} of mistakes) {
  test(`${what}: one error that says it, and nothing runs`, async ({page, site}) => {
    const probes = blocked ? parked('probe', blocked) : '';
    await site.open(page, body.replace('<main>', `${probes}<main>`));
    await asked(page);
    await expect.poll(() => site.errors.join('\n')).toMatch(names[0]!);
    await settled(page);
    expect(site.elsewhere).toEqual([]);
    expect(await ran(page)).toEqual([]);
    await expect(banner(page)).toHaveCount(1);

    await page.evaluate(() => window.consent.acceptAll());
    await settled(page);
    expect(await ran(page)).not.toContain('probe');
    // The probe of a name that is nobody's is a mistake of its own.
    const errors = site.errors.filter((error) => !blocked || !error.includes(`<script data-consent="${blocked}">`));
    expect(errors).toHaveLength(1);
    for (const name of names) expect(errors[0]).toMatch(name);
  });
}

test('HTML in every attribute that is shown is shown as text', async ({page, site}) => {
  const evil = (name: string): string => `&lt;img src=x onerror=&quot;window.evil=&apos;${name}&apos;&quot;&gt;${name}`;
  const body = `
    <consent-banner site-name="${evil('site')}" policy-href="/cookies.html">
      <consent-category name="analytics" label="${evil('category')}" description="${evil('description')}">
        <consent-service name="one" label="${evil('one')}" provider="${evil('provider')}" purpose="${evil('why')}"
          privacy-href="https://example.org/&lt;img src=x onerror=window.evil='href'&gt;">
          <consent-cookie name="${evil('cookie').replaceAll(/[\s=;,]/g, '')}" purpose="${evil('purpose')}"
            duration="${evil('duration')}" provider="${evil('who')}" domain="${evil('domain')}"></consent-cookie>
        </consent-service>
        <consent-service name="two" label="${evil('two')}"></consent-service>
      </consent-category>
    </consent-banner>
    <consent-cookie-table></consent-cookie-table>`;
  await site.open(page, html({body}));
  await asked(page);
  await expect(banner(page)).toContainText('<img src=x onerror="window.evil=\'site\'">site');
  await expect(page.locator('consent-cookie-table:visible')).toContainText("'purpose'\">purpose");
  await button(page, 'customise').click();
  await expect(page.locator('consent-preferences')).toContainText("'description'\">description");
  await settled(page);
  await expect(page.locator('consent-banner img, consent-preferences img, consent-cookie-table img')).toHaveCount(0);
  expect(await page.evaluate(() => 'evil' in window)).toBe(false);
  expect(site.requests.filter((url) => url.endsWith('/x'))).toEqual([]);
});
