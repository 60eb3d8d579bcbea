/**
 * An author's mistakes: each gives one clear error with element, attribute, value and remedy, and nothing optional
 * runs.
 */
import {asked, banner, button, expect, html, ownBanner, parked, ran, settled, test} from './helpers.js';

interface Mistake {
  what: string;
  /** The element, attribute, value and remedy that its error must contain. */
  names: RegExp[];
}

/** A page with several mistakes that do not affect each other. */
interface MistakenPage {
  head?: string;
  body?: string;
  mistakes: Mistake[];
  /** Services that stay blocked, whatever the visitor answers. */
  blocked?: string[];
}

const service = (name: string): string => `<consent-service name="${name}" label="Ours"></consent-service>`;
const category = (attributes: string, ...services: string[]): string =>
  `<consent-category ${attributes}>${services.map(service).join('')}</consent-category>`;

/** These always need consent. */
const neverStatistics = ['hotjar:3456789', 'clarity:abc1234567', 'meta-pixel:12345678', 'google-ads:AW-12345678'];

const pages: Record<string, MistakenPage> = {
  'in the tag': {
    head: `<script src="/consent/consent.js" data-site-name="Aberwen" data-layout="middle" data-functional="youtube:abc1234567"
      data-analytics="googel-analytics:G-ABC123 google-analytics:UA-12345-1 google-tag-manager"></script>`,
    body: ownBanner(),
    mistakes: [
      {what: 'an unknown layout', names: [/<script data-layout="middle">/, /bottom.*top/]},
      {
        what: 'an unknown service',
        names: [/analytics/, /googel-analytics:G-ABC123/, /did you mean google-analytics/],
      },
      {
        what: 'a key of a closed account',
        names: [/google-analytics:UA-12345-1/, /closed accounts/, /google-analytics:G-/],
      },
      {
        what: 'a missing key',
        names: [/<script data-analytics="google-tag-manager">/, /key/, /google-tag-manager:GTM-/],
      },
      {
        what: 'a key for a service that takes none',
        names: [/functional/, /youtube:abc1234567/, /takes no key; write youtube/],
      },
      {what: 'a banner beside the tag', names: [/<consent-(banner|category)/, /data-/, /keep/]},
    ],
    blocked: ['googel-analytics', 'google-analytics', 'google-tag-manager', 'youtube'],
  },
  'in the banner and its children': {
    body: `
      <consent-banner site-name="Aberwen" cookie-days="soon" cookie-domain="example.org" policy-href="javascript:alert(1)">
        ${category('name="analytics" services="statistix"', 'ours')}
        ${category('name="analytics"', 'other')}
        ${category('name="marketing"', 'ours')}
        ${category('name="perfomance"', 'fast')}
        ${category('label="Ours"', 'nameless')}
        ${category('name="functional" basis="legitimate"')}
        ${category(`name="visits" label="Visits" basis="statistics" services="${neverStatistics.join(' ')}"`)}
      </consent-banner>`,
    mistakes: [
      {what: 'cookie-days', names: [/<consent-banner/, /cookie-days="soon"/, /1 to 400/]},
      {
        what: "a cookie-domain that is another site's",
        names: [/<consent-banner/, /cookie-domain="example\.org"/, /council\.test/],
      },
      {what: 'a policy-href that is a script', names: [/<consent-banner policy-href="javascript:alert\(1\)">/]},
      {what: 'an unknown service', names: [/<consent-category/, /services="statistix"/]},
      {what: 'a category twice', names: [/<consent-category name="analytics">/, /twice/]},
      {what: 'a service in two categories', names: [/<consent-service name="ours">/, /twice/]},
      {what: 'an unknown category without a label', names: [/<consent-category name="perfomance">/, /label/]},
      {what: 'a category without a name', names: [/<consent-category.*without name/]},
      {
        what: 'an unknown basis',
        names: [/<consent-category .*basis="legitimate">/, /consent, necessary, statistics or appearance/],
      },
      ...neverStatistics.map((written) => ({
        what: `statistics as the basis of ${written}`,
        names: [
          /<consent-category/,
          new RegExp(`services="${written}"`),
          /always needs consent; its basis cannot be statistics/,
        ],
      })),
    ],
    blocked: ['statistix', 'other', 'fast', 'nameless', ...neverStatistics.map((each) => each.split(':')[0]!)],
  },
  'in what is parked, and elsewhere on the page': {
    body: `
      ${ownBanner()}
      ${parked('probe', '')}
      ${parked('probe', 'analytics statz')}
      ${parked('probe', 'constructor')}
      <script data-consent="analytics">window.notParked = true</script>
      <iframe data-consent="analytics" src="about:blank" title="x"></iframe>
      ${ownBanner('layout="top"')}
      <consent-cookie-table category="advertising"></consent-cookie-table>`,
    mistakes: [
      {what: 'an empty data-consent', names: [/<script data-consent="">/, /blocked/]},
      {
        what: 'a data-consent that names nothing known',
        names: [/<script data-consent="analytics statz">/, /"statz"/],
      },
      {
        what: 'a data-consent that every object knows, and this site does not',
        names: [/<script data-consent="constructor">/, /"constructor"/],
      },
      {what: 'a script that is not parked', names: [/<script data-consent="analytics">/, /text\/plain/]},
      {what: 'a frame that is not parked', names: [/<iframe data-consent="analytics">/, /data-src/]},
      {what: 'two banners', names: [/<consent-(banner|category)/, /first/, /keep one/]},
      {what: 'a table of a category that is not there', names: [/<consent-cookie-table category="advertising">/]},
    ],
  },
};

for (const [where, {head, body = '', mistakes, blocked = []}] of Object.entries(pages)) {
  test(`mistakes ${where}: one error names each, and nothing optional runs`, async ({page, site}) => {
    const probes = blocked.map((name) => parked('probe', name)).join('');
    await site.open(page, html({head, body: body + probes}));
    await asked(page);
    // The probe's unknown name is a mistake of its own.
    const errors = (): string[] =>
      site.errors.filter((error) => !blocked.some((name) => error.includes(`<script data-consent="${name}">`)));
    await expect.poll(() => errors().length).toBeGreaterThanOrEqual(mistakes.length);
    await settled(page);
    expect(site.elsewhere).toEqual([]);
    expect(await ran(page)).toEqual([]);
    await expect(banner(page)).toHaveCount(1);

    await page.evaluate(() => window.consent.acceptAll());
    await settled(page);
    expect(await ran(page)).toEqual([]);
    expect(site.elsewhere).toEqual([]);
    for (const {what, names} of mistakes) {
      const saying = errors().filter((error) => names.every((name) => name.test(error)));
      expect(saying, `${what}, among ${errors().join('\n')}`).toHaveLength(1);
    }
    expect(errors()).toHaveLength(mistakes.length);
  });
}

test('HTML in any displayed attribute is shown as text', async ({page, site}) => {
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
