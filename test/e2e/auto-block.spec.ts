/** `auto-block` holds unparked elements of catalogue services by their addresses. */
import type {Page} from '@playwright/test';
import {
  accept,
  answerInSettings,
  asked,
  button,
  confirmed,
  expect,
  filled,
  html,
  loadedAgain,
  ran,
  settled,
  startOver,
  test,
  withdraw,
  type Site,
} from './helpers.js';

const TAG = 'https://www.googletagmanager.com/gtag/js?id=G-QRS7654321';
const PIXEL = 'https://connect.facebook.net/en_US/fbevents.js';
const PICTURE = 'https://www.facebook.com/tr?id=1';
const VIDEO = 'https://www.youtube.com/embed/abc';
const PLAIN = 'https://cdn.vendor.test/t/plain.js';

const services =
  'data-policy-href="/cookies.html" data-analytics="google-analytics:G-QRS7654321" ' +
  'data-functional="youtube" data-marketing="meta-pixel:9081726354"';
const blocking = `<script src="/consent/consent.js" ${services} data-auto-block></script>`;
const without = `<script src="/consent/consent.js" ${services}></script>`;

/** Unparked snippets, as vendors give them. */
const inHtml = `
  <script src="${TAG}"></script>
  <script>(window.ran ??= []).push('inline')</script>
  <iframe src="${VIDEO}" title="A film" width="400" height="300"></iframe>
  <img src="${PICTURE}" alt="" width="1" height="1" />
  <script src="${PLAIN}"></script>`;
const byScript = `
  <script>
    const script = document.createElement('script');
    script.async = true;
    script.src = '${PIXEL}';
    script.onload = () => window.ran.push('heard');
    document.head.append(script);
    const frame = document.createElement('iframe');
    frame.title = 'Another film';
    frame.setAttribute('src', '${VIDEO}?by=script');
    document.currentScript.after(frame);
    new Image().src = '${PICTURE}&by=script';
    const picture = document.createElement('img');
    picture.src = '${PICTURE}&in=page';
    document.currentScript.after(picture);
  </script>`;

/** Vendors that note that they ran, and store something. */
async function vendors(page: Page): Promise<void> {
  const answer = async (url: string, name: string): Promise<void> => {
    const body = `(window.ran ??= []).push('${name}'); document.cookie = '_${name}=1;path=/'; localStorage.${name} = 1;`;
    await page.context().route(url, (route) => route.fulfill({contentType: 'text/javascript', body}));
  };
  await answer(TAG, 'ga');
  await answer(PIXEL, 'fbp');
}

const toVendors = (site: Site): string[] => site.elsewhere.filter((url) => url !== PLAIN);
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.cookie.split('; ').filter(Boolean), ...Object.keys(localStorage)]);

test.beforeEach(({page}) => vendors(page));

test('L1 without auto-block, unparked scripts run and store before the choice', async ({page, site}) => {
  await site.open(page, html({head: without, body: byScript + inHtml}));
  await asked(page);
  await expect.poll(() => ran(page)).toEqual(expect.arrayContaining(['ga', 'fbp', 'inline', 'plain']));
  await expect.poll(() => stored(page)).toEqual(expect.arrayContaining(['_ga=1', '_fbp=1']));
});

test('L1 L18 with auto-block, a script that its author has parked runs once, after Accept', async ({page, site}) => {
  const parkedTag = `<script type="text/plain" data-consent="google-analytics" src="${TAG}"></script>`;
  await site.open(page, html({head: blocking, body: parkedTag}));
  await asked(page);
  expect(await ran(page)).toEqual([]);
  await button(page, 'accept').click();
  const runs = async (): Promise<number> => (await ran(page)).filter((name) => name === 'ga').length;
  await expect.poll(runs).toBe(1);
  await settled(page);
  expect(await runs()).toBe(1);
});

test('L1 L5 L18 with auto-block: nothing before the choice, one service alone, each once, and nothing after withdrawal', async ({
  page,
  site,
}) => {
  const films = (): string[] => page.frames().map((frame) => frame.url());
  const tags = ['ga', 'inline', 'plain'];
  const everything = ['fbp', 'ga', 'heard', 'inline', 'plain'];
  const sorted = async (): Promise<string[]> => (await ran(page)).sort();

  await test.step('before the choice, only elements in the HTML may have been prefetched', async () => {
    await site.open(page, html({head: blocking, body: byScript + inHtml}));
    await asked(page);
    await settled(page);
    expect(await ran(page)).toEqual(['inline', 'plain']);
    expect(await stored(page)).toEqual([]);
    expect([TAG, PICTURE, VIDEO]).toEqual(expect.arrayContaining(toVendors(site)));
    expect(films()).toHaveLength(3);
    for (const film of films().slice(1)) expect(film).toMatch(/^(about:blank)?$/);
    expect(site.said).toEqual([]);
  });

  await test.step('agreeing to one service releases only that one', async () => {
    await page.evaluate(() => window.consent.choose({analytics: true}));
    await expect.poll(sorted).toEqual(tags);
    await settled(page);
    expect(await sorted()).toEqual(tags);
    expect(films()).not.toContain(VIDEO);
  });

  await test.step('after Accept each has run once, and its listeners hear of it', async () => {
    await answerInSettings(page, 'accept');
    await expect.poll(sorted).toEqual(everything);
    await filled(page, 'iframe[title="A film"]');
    await expect.poll(films).toContain(VIDEO);
    await settled(page);
    expect(await sorted()).toEqual(everything);
    await expect(page.locator(`script[src="${TAG}"]`)).toHaveCount(1);
  });

  await test.step('for a returning visitor each runs once', async () => {
    await page.goto(page.url());
    await expect.poll(sorted).toEqual(everything);
    await filled(page, 'iframe[title="A film"]');
  });

  await test.step('withdrawing removes what they stored', async () => {
    await loadedAgain(page, () => withdraw(page));
    await confirmed(page);
    await settled(page);
    await expect.poll(() => page.context().cookies(site.origin)).toHaveLength(1);
    expect(await sorted()).toEqual(['inline', 'plain']);
  });
});

test('elements that come too early or late, or belong to no service of the site', async ({page, site}) => {
  const stranger = `<script>document.head.append(Object.assign(document.createElement('script'), {src: 'https://static.hotjar.com/c/hotjar-1.js'}))</script>`;
  await site.open(page, html({head: `<script src="${TAG}"></script>${blocking}`, body: stranger}));
  await asked(page);

  await test.step('an element before the tag is reported, with the remedy', async () => {
    // The console's message includes the element.
    await expect
      .poll(() => site.errors.map((error) => error.replace(/ JSHandle@node$/, '')))
      .toContain(
        `error: consent-elements: <script src="${TAG}">: was fetched before it could be parked; park it yourself, or move it below the consent.js tag.`,
      );
  });

  await test.step('elements added later are also held, and show a placeholder', async () => {
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.title = 'Late';
      frame.src = address;
      document.querySelector('main')!.append(frame);
      document
        .querySelector('main')!
        .insertAdjacentHTML('beforeend', `<iframe title="Later" src="${address}&late"></iframe>`);
    }, `${VIDEO}?by=script`);
    await expect(page.locator('consent-embed [data-action=load]')).toHaveCount(2);
    await page.locator('consent-embed [data-action=load]').first().click();
    await expect.poll(() => page.frames().map((frame) => frame.url())).toContain(`${VIDEO}?by=script`);
  });

  await test.step('a service that the site does not name stays blocked, and is reported', async () => {
    await accept(page);
    await expect
      .poll(() => site.errors)
      .toContainEqual(expect.stringContaining('"hotjar" is not a category or service of this site'));
    await settled(page);
    expect(toVendors(site).filter((url) => url.includes('hotjar'))).toEqual([]);
  });
  expect(site.errors).toHaveLength(2);
});

test('on the banner, auto-block holds elements once its part has loaded', async ({page, site}) => {
  const body =
    '<consent-banner auto-block policy-href="/cookies.html"><consent-category name="functional" services="youtube"></consent-category></consent-banner>';
  const part = page.waitForResponse(/\/auto-block\.js$/);
  await site.open(page, html({body}));
  await asked(page);
  await part;
  await settled(page);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.querySelector('main')!.append(frame);
  }, VIDEO);
  await expect(button(page, 'load', 'consent-embed')).toBeVisible();
  expect(toVendors(site)).toEqual([]);
});

// `trusted-types` includes `strict-dynamic`.
test('works under a policy with nonces only, and under the strictest', async ({page, site}) => {
  for (const csp of ['nonce', 'trusted-types']) {
    await test.step(csp, async () => {
      await startOver(page);
      await page.goto(`${site.origin}/fixtures/auto-block.html?csp=${csp}`);
      await asked(page);
      await settled(page);
      expect(await ran(page)).toEqual(['inline']);
      await button(page, 'accept').click();
      await expect.poll(() => ran(page)).toEqual(['inline', 'fbp']);
      expect(await site.violations()).toEqual([]);
    });
  }
});
