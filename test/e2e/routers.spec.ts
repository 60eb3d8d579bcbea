/**
 * Routers that fetch a page's content, keep the layout, swap the rest, and bring scroll and focus back. SvelteKit's is not
 * among them: its build alone takes longer than five seconds.
 */
import {build} from 'esbuild';
import {
  atRelease,
  accept,
  asked,
  banner,
  button,
  confirmed,
  expect,
  filled,
  html,
  loadedAgain,
  oneTag,
  ran,
  settled,
  test,
  withdraw,
} from './helpers.js';

const vendor = 'https://vendor.test/t';
const contents = {
  one: '<p>The first</p><div class="long"></div><p><a href="#" id="low">Below</a></p>',
  two: `<p>The second</p>
    <script type="text/plain" data-consent="analytics">(window.ran ??= []).push('inline')</script>
    <script type="text/plain" data-consent="analytics" data-src="${vendor}/external.js"></script>
    <iframe data-consent="analytics" data-src="${vendor}/video.html?content" title="A video"></iframe>
    <template data-consent="analytics"><b>once</b><script>(window.ran ??= []).push('template')</script></template>`,
};

for (const router of ['vue-router', 'tanstack-router']) {
  test(
    `R3 P17 with ${router}: asks once on every page, runs what a page brings once, and nothing after a withdrawal`,
    atRelease,
    async ({page, site}) => {
      const built = await build({
        entryPoints: [`test/fixtures/routers/${router}.js`],
        bundle: true,
        format: 'esm',
        write: false,
        define: {'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false'},
      });
      await page.route('**/app.js', (route) =>
        route.fulfill({contentType: 'text/javascript', body: built.outputFiles[0]!.text}),
      );
      const shell = html({
        head: `${oneTag}<style>.long{height:3000px}</style><script type="module" src="/app.js"></script>`,
      }).replace(/<body>.*<\/body>/s, '<body><div id="app"></div></body>');
      for (const [name, content] of Object.entries(contents)) {
        await site.write(`/${name}`, shell);
        await site.write(`/content/${name}.html`, content);
      }
      /** Waits for the page, with what the layout, the router and the banner owe to its visitor. */
      const isAt = async (name: 'one' | 'two'): Promise<void> => {
        await expect(page.getByRole('heading', {level: 1})).toHaveText(`Page ${name}`);
        await expect(page).toHaveTitle(`Page ${name}`);
        await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
        await settled(page);
      };
      const go = async (name: 'one' | 'two'): Promise<void> => {
        await page.locator(`nav a[href="/${name}"]`).click();
        await isAt(name);
        await expect(page.getByRole('heading', {level: 1})).toBeFocused();
      };
      const live = async (): Promise<string[]> =>
        (await site.hits()).flatMap(({host, path}) => (host === 'vendor.test' ? path : [])).sort();

      await page.goto(`${site.origin}/one`);
      await asked(page);
      await isAt('one');

      await test.step('a link while the banner asks', async () => {
        const first = await page.locator('consent-banner').elementHandle();
        await go('two');
        await asked(page);
        await expect(page.locator('consent-banner')).toHaveCount(1);
        expect(await page.locator('consent-banner').evaluate((now, then) => now === then, first)).toBe(true);
        await expect(button(page, 'load', 'consent-embed')).toHaveCount(2);
        expect([await ran(page), await live()]).toEqual([[], []]);
        await go('one');
        await expect(page.locator('consent-embed')).toHaveCount(0);
      });

      await test.step('Accept, then a page with parked scripts and embeds', async () => {
        await accept(page);
        await confirmed(page);
        await expect(banner(page).locator('p').first()).toBeFocused();
        await go('two');
        await expect.poll(() => ran(page)).toEqual(['inline', 'external', 'template']);
        for (const title of ['A video', 'A tour']) await filled(page, `iframe[title="${title}"]`);
        await expect(page.getByText('once')).toHaveCount(1);
        expect(await live()).toEqual(['/t/external.js', '/t/video.html?content', '/t/video.html?element']);
      });

      await test.step('back to where it was, and forward', async () => {
        await go('one');
        await page.locator('#low').scrollIntoViewIfNeeded();
        const at = await page.evaluate(() => scrollY);
        expect(at).toBeGreaterThan(1000);
        await settled(page);
        await page.evaluate(() => document.querySelector<HTMLElement>('nav a[href="/two"]')!.click());
        await isAt('two');
        await page.goBack();
        await isAt('one');
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(at);
        await expect(page.locator('consent-embed,iframe')).toHaveCount(0);
        await page.goForward();
        await isAt('two');
        await expect(page.getByText('once')).toHaveCount(1);
        await expect(page.locator('iframe')).toHaveCount(2);
        await expect.poll(async () => (await ran(page)).length).toBe(9);
      });

      await test.step('withdrawn, then links, back and forward: nothing runs', async () => {
        await loadedAgain(page, () => withdraw(page));
        await isAt('two');
        const before = await live();
        for (const name of ['one', 'two'] as const) await go(name);
        await page.goBack();
        await isAt('one');
        await page.goForward();
        await isAt('two');
        expect([await ran(page), await live()]).toEqual([[], before]);
        await expect(button(page, 'load', 'consent-embed')).toHaveCount(2);
        await expect(page.locator('consent-banner[state=asking]')).toHaveCount(0);
      });

      expect([site.errors, await page.locator('consent-banner').count()]).toEqual([[], 1]);
    },
  );
}
