/** L28: Google's default is first in the data layer on every page, directly followed by what the visitor agreed to. */
import type {Page} from '@playwright/test';
import {accept, answers, expect, html, settled, test} from './helpers.js';

const SERVICES =
  'data-site-name="Aberwen" data-policy-href="/cookies.html" data-analytics="google-analytics:G-XYZ7654321" data-marketing=""';

/** The snippets below the tag: Tag Manager's, and gtag's. Both run before any module. */
const below = `<script>
    (function (w, d, l) {
      w[l] = w[l] || [];
      w[l].push({'gtm.start': new Date().getTime(), event: 'gtm.js'});
    })(window, document, 'dataLayer');
  </script>
  <script>
    window.dataLayer = window.dataLayer || [];
    function gtag() { dataLayer.push(arguments); }
    gtag('js', new Date());
    gtag('config', 'G-XYZ7654321');
  </script>`;
const replaced = `<script>window.dataLayer = [{page: 'home'}];</script>`;

/** The data layer, with the first words of each entry. */
const layer = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...((window as {dataLayer?: ArrayLike<unknown>[]}).dataLayer ?? [])].map((entry) => {
      const words = Array.from(entry).slice(0, 2).map(String);
      return words.length ? words.join(' ') : String((entry as {event?: string; page?: string}).event ?? 'page');
    }),
  );

/** Notes the data layer as the parser reaches the end of the snippets. */
const noted = `<script>window.early = JSON.stringify([...dataLayer].map((entry) => [...Array.from(entry).slice(0, 2)]));</script>`;
const early = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (JSON.parse((window as unknown as {early: string}).early) as string[][]).map((words) => words.join(' ')),
  );

for (const file of ['consent.js', 'consent.all.js']) {
  const tag = `<script src="/consent/${file}" ${SERVICES}></script>`;
  test(`L28 P9 ${file} above Google’s snippets: default first; update second for a visitor who has answered`, async ({
    page,
    site,
  }) => {
    await site.open(page, html({head: tag + below + noted}));
    expect((await early(page))[0]).toBe('consent default');
    expect(await layer(page)).not.toContain('consent update');
    await accept(page);
    await expect.poll(() => layer(page)).toContain('consent update');
    await expect.poll(() => answers(page)).toMatch(/^yes=analytics/);
    await page.reload();
    expect((await early(page)).slice(0, 2)).toEqual(['consent default', 'consent update']);
    await settled(page);
    expect((await layer(page)).filter((entry) => entry === 'consent update')).toHaveLength(1);
    expect(site.errors).toEqual([]);

    await test.step('above a replaced data layer: sent again, and reported', async () => {
      await site.open(page, html({head: tag + replaced}));
      await expect.poll(() => layer(page)).toContain('consent update');
      const entries = await layer(page);
      expect(entries.indexOf('consent default')).toBeLessThan(entries.indexOf('consent update'));
      expect(entries.indexOf('consent default')).toBeGreaterThan(-1);
      await expect.poll(() => site.errors).toEqual([expect.stringMatching(/dataLayer: .*window\.dataLayer \|\| \[\]/)]);
    });
  });
}

test('L28 configured by the element: default at the tag, update before the body’s own scripts', async ({
  page,
  site,
}) => {
  const element =
    '<consent-banner site-name="Aberwen"><consent-category name="analytics"></consent-category></consent-banner>';
  await site.open(page, html({body: element + noted}));
  await accept(page);
  await expect.poll(() => answers(page)).toMatch(/^yes=analytics/);
  await page.reload();
  expect((await early(page)).slice(0, 2)).toEqual(['consent default', 'consent update']);
});
