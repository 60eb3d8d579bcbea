/** Pages that another script makes anew where they are: Turbo's morph refresh, and `innerHTML +=`. */
import type {Page} from '@playwright/test';
import {
  atRelease,
  asked,
  button,
  dialog,
  expect,
  filled,
  html,
  oneTag,
  parked,
  ran,
  serveLibraries,
  settingsLink,
  settled,
  test,
} from './helpers.js';

test.beforeEach(({context}) => serveLibraries(context));

const video = 'https://vendor.test/t/video.html';
/** Without white space between the frame and the embed: Turbo must not take one's placeholder for the other. */
const embeds = `<iframe data-consent="analytics" data-src="${video}?plain" title="A video"></iframe>\
<consent-embed service="analytics" src="${video}?element" title="A tour"></consent-embed>`;
const contents = `
  ${parked('inline')}
  <script type="text/plain" data-consent="analytics" data-src="https://vendor.test/t/external.js"></script>
  ${embeds}`;

const template =
  '<template data-consent="analytics"><b>once</b><script>(window.ran ??= []).push("template")</script></template>';

test(
  'R2 P17 Turbo morphs the page into itself: the banner, the dialog, embeds and scripts stay as they are',
  atRelease,
  async ({page, site}) => {
    const head = `${oneTag}<meta name="turbo-refresh-method" content="morph">
      <script src="/lib/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>`;
    const permanent = `<div id="kept" data-turbo-permanent>${template}</div>`;
    const place = '<div data-consent-cookie-table>Our cookies</div>';
    const pageOf = (text: string, query = ''): string => {
      const body = `<p id="text">${text}</p>${contents.replaceAll(video, `${video}${query}`)}${place}${permanent}`;
      return html({head, body});
    };
    const fetched = async (): Promise<string[]> =>
      (await site.hits()).flatMap(({host, path}) => (host === 'vendor.test' ? path : []));
    let count = 0;
    /** Refreshes the page, and checks that it has been morphed. */
    const refresh = async (query?: string): Promise<void> => {
      const text = `Fetched ${(count += 1)}`;
      await site.write('/page', pageOf(text, query));
      const paragraph = await page.locator('#text').elementHandle();
      await page.evaluate(() => {
        const {Turbo} = window as unknown as {Turbo: {visit(address: string, options: object): void}};
        Turbo.visit(location.href, {action: 'replace'});
      });
      await expect(page.locator('#text')).toHaveText(text);
      expect(await paragraph!.textContent(), 'it has been morphed').toBe(text);
      await settled(page);
      await expect(page.locator('[data-consent-cookie-table] > consent-cookie-table')).toBeVisible();
    };
    await site.open(page, pageOf('Fetched first'));
    await asked(page);
    await expect(button(page, 'load', 'consent-embed')).toHaveCount(2);

    await test.step('while it asks', async () => {
      const first = await page.locator('consent-banner').elementHandle();
      await refresh();
      await asked(page);
      await expect(page.locator('consent-banner')).toHaveCount(1);
      expect(await page.locator('consent-banner').evaluate((now, then) => now === then, first)).toBe(true);
      for (const title of ['A video', 'A tour'])
        await expect(page.getByRole('button', {name: `Show this content ${title}`})).toBeVisible();
      await expect(page.getByTitle('A video').and(page.locator('iframe'))).toBeHidden();
      expect([await ran(page), await fetched()]).toEqual([[], []]);
    });

    await test.step('with the dialog open, and a change in it', async () => {
      await settingsLink(page).click();
      await expect(dialog(page)).toBeVisible();
      await dialog(page).getByRole('checkbox').check();
      await refresh();
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page).getByRole('checkbox')).toBeChecked();
      expect(await ran(page)).toEqual([]);
      await button(page, 'close', 'consent-preferences').click();
    });

    await test.step('with an embed that is shown once', async () => {
      await button(page, 'load', 'consent-embed').first().click();
      await filled(page, 'iframe[title="A video"]');
      const shown = ['/t/video.html?plain'];
      await expect.poll(fetched).toEqual(shown);
      await refresh();
      await filled(page, 'iframe[title="A video"]');
      expect([await ran(page), await fetched()]).toEqual([[], shown]);
      await expect(button(page, 'load', 'consent-embed')).toHaveCount(1);
    });

    await test.step('with everything released', async () => {
      await button(page, 'accept').click();
      const all = ['inline', 'external', 'template'];
      await expect.poll(() => ran(page)).toEqual(all);
      for (const title of ['A video', 'A tour']) await filled(page, `iframe[title="${title}"]`);
      await expect.poll(async () => (await fetched()).length).toBe(3);
      const released = await fetched();
      await refresh();
      expect([await ran(page), await fetched()]).toEqual([all, released]);
      await expect(page.getByText('once', {exact: true})).toHaveCount(1);
      for (const title of ['A video', 'A tour']) await filled(page, `iframe[title="${title}"]`);
    });

    await test.step('with embeds of other addresses', async () => {
      await refresh('?new&');
      for (const title of ['A video', 'A tour'])
        await expect(page.locator(`iframe[title="${title}"]`)).toHaveAttribute('src', /\?new&/);
      await expect.poll(async () => (await fetched()).filter((path) => path.includes('new')).length).toBe(2);
      await expect(page.locator('iframe')).toHaveCount(2);
    });
    expect(site.errors).toEqual([]);
  },
);

test(
  'R2 P17 innerHTML += makes elements anew: no script runs twice, and nothing unparked appears',
  atRelease,
  async ({page, site}) => {
    await site.open(page, html({head: oneTag, body: `<div id="box">${contents}${template}</div>`}));
    await asked(page);
    const add = async (at: Page): Promise<void> => {
      await at.evaluate(() => {
        document.querySelector('#box')!.innerHTML += '<p>Added</p>';
      });
      await settled(at);
    };
    await expect(button(page, 'load', 'consent-embed')).toHaveCount(2);
    await test.step('while it asks', async () => {
      await add(page);
      await expect(button(page, 'load', 'consent-embed')).toHaveCount(2);
      expect(await ran(page)).toEqual([]);
    });
    await test.step('with an embed that is shown once: it asks again', async () => {
      await button(page, 'load', 'consent-embed').first().click();
      await filled(page, 'iframe[title="A video"]');
      await add(page);
      await expect(button(page, 'load', 'consent-embed')).toHaveCount(2);
      await expect(page.locator('iframe[src]')).toHaveCount(0);
    });
    await test.step('with everything released, twice', async () => {
      await button(page, 'accept').click();
      await expect.poll(() => ran(page)).toEqual(['inline', 'external', 'template']);
      for (let i = 0; i < 2; i += 1) {
        await add(page);
        for (const title of ['A video', 'A tour']) await filled(page, `iframe[title="${title}"]`);
        expect(await ran(page)).toEqual(['inline', 'external', 'template']);
        await expect(page.getByText('once', {exact: true})).toHaveCount(1);
        await expect(page.locator('iframe')).toHaveCount(2);
      }
    });
    expect(site.errors).toEqual([]);
  },
);
