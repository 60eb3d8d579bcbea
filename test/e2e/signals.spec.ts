/** What Google's scripts are told, in which order, and when they load; and the effect of the browser's own signal. */
import {
  answers,
  asked,
  banner,
  button,
  dialog,
  expect,
  html,
  loadedAgain,
  parked,
  ran,
  settingsLink,
  settled,
  status,
  test,
  withdraw,
} from './helpers.js';
import type {Page} from '@playwright/test';

const google = (attributes = ''): string =>
  html({
    head: `<script src="/consent/consent.js" data-site-name="Aberwen" data-analytics="google-analytics:G-ABC1234567" data-marketing="" ${attributes}></script>`,
  });

/** The commands and events in the data layer: `consent default analytics_storage=denied`, `js`, `event …`. */
const layer = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const entries = (window as {dataLayer?: Record<string, unknown>[]}).dataLayer ?? [];
    return entries.map((entry) => {
      if (!('0' in entry)) return `event ${String(entry['event'])}`;
      const [command, verb, value] = [...(entry as unknown as unknown[] & Iterable<unknown>)];
      const states = value as Record<string, string> | undefined;
      return command === 'consent' ? `${command} ${String(verb)} ${states!['analytics_storage']}` : String(command);
    });
  });
const toGoogle = (urls: readonly string[]): string[] => urls.filter((url) => /google/.test(new URL(url).host));

test('P9 basic: denied first, no request to Google, then one update and its tag', async ({page, site}) => {
  await site.open(page, google());
  await asked(page);
  await expect.poll(() => layer(page)).toEqual(['consent default denied']);
  await settled(page);
  expect(await layer(page)).toEqual(['consent default denied']);
  expect(toGoogle(site.requests)).toEqual([]);

  await button(page, 'accept').click();
  await expect.poll(() => toGoogle(site.requests).length).toBeGreaterThan(0);
  const started = ['consent default denied', 'consent update granted', 'event consent_update', 'js', 'config'];
  await expect.poll(() => layer(page)).toEqual(started);

  await page.goto(`${site.origin}/page?later`);
  await expect.poll(() => layer(page)).toEqual(started);

  await loadedAgain(page, () => withdraw(page));
  site.requests.length = 0;
  await expect
    .poll(() => layer(page))
    .toEqual(['consent default denied', 'consent update denied', 'event consent_update']);
  await settled(page);
  expect(toGoogle(site.requests)).toEqual([]);
});

test('P9 advanced: Google loads from the start, after the default; it hears of decisions, and nothing reloads', async ({
  page,
  site,
}) => {
  await site.open(page, google('data-consent-mode="advanced"'));
  await asked(page);
  await expect.poll(() => toGoogle(site.requests).length).toBeGreaterThan(0);
  await expect.poll(() => layer(page)).toEqual(['consent default denied', 'js', 'config']);
  let loads = 0;
  page.on('domcontentloaded', () => (loads += 1));
  await button(page, 'accept').click();
  await expect.poll(() => layer(page)).toContain('consent update granted');
  await withdraw(page);
  await expect.poll(() => layer(page)).toContain('consent update denied');
  await settled(page);
  expect((await layer(page)).filter((entry) => entry === 'consent default denied')).toHaveLength(1);
  expect(loads).toBe(0);
});

test('L28 P9 off: no signal, before or after the answer', async ({page, site}) => {
  await site.open(page, google('data-consent-mode="off"'));
  await asked(page);
  await settled(page);
  expect(await page.evaluate(() => 'dataLayer' in window)).toBe(false);
  await button(page, 'accept').click();
  await expect.poll(() => toGoogle(site.requests).length).toBeGreaterThan(0);
  await settled(page);
  expect(await layer(page), 'the service’s own alone').toEqual(['js', 'config']);
});

test('L23 P8 Global Privacy Control alone stores nothing; marketing is refused without asking, and can be allowed', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {get: () => true}));
  const open = (attributes: string, body = ''): Promise<void> =>
    site.open(
      page,
      html({head: `<script src="/consent/consent.js" data-site-name="Aberwen" ${attributes}></script>`, body}),
    );

  await test.step('when nothing else needs consent, nothing is asked', async () => {
    await open('data-marketing=""', parked('probe', 'marketing'));
    await expect.poll(() => status(page)).toBe('decided');
    await settled(page);
    expect(await page.context().cookies()).toEqual([]);
    expect(await ran(page)).toEqual([]);
    expect(await page.evaluate(() => (window.consent as {record?: object}).record)).toBeUndefined();
    await expect(banner(page)).toHaveCount(0);
  });

  await test.step('a site can ignore it', async () => {
    await open('data-marketing="" data-ignore-gpc');
    await asked(page);
    await expect(banner(page)).toContainText('Marketing');
    expect(await answers(page)).toBeUndefined();
  });

  await test.step('the choices show it, and marketing can be allowed', async () => {
    await open('data-analytics="" data-marketing=""');
    await asked(page);
    await expect(banner(page)).toContainText('Analytics');
    await expect(banner(page)).toContainText('stay off (Global Privacy Control): Marketing.');
    await expect(button(page, 'accept'), 'what it does not accept').toHaveText(
      'Accept additional cookies, but not: Marketing',
    );
    expect(await answers(page), 'L23 the signal alone keeps nothing').toBeUndefined();
    await button(page, 'accept').click();
    await expect.poll(() => answers(page)).toBe('yes=analytics no=marketing');

    await settingsLink(page).click();
    await expect(dialog(page)).toContainText('Global Privacy Control');
    await dialog(page).getByLabel('Allow: Marketing').check();
    await button(page, 'save', 'consent-preferences').click();
    await expect.poll(() => answers(page)).toBe('yes=analytics.marketing no=');
    await page.reload();
    await expect.poll(() => page.evaluate(() => window.consent?.choices['marketing'])).toBe(true);
  });
});
