/**
 * The manual as a site, dist/manual: accessible, whole at 320 pixels, without dead links, and with a working search.
 */
import {audit, narrow, wide} from './audit.js';
import {expect, test} from './helpers.js';

const home = '/manual/index.html';

test('A20 A9 every page passes the audit, none scrolls sideways, and no link is dead', async ({page, site}) => {
  await page.setViewportSize({width: 320, height: 800});
  const toVisit = [home];
  const seen = new Set(toVisit);
  const places = new Map<string, string[]>();
  const links: [from: string, path: string, place: string][] = [];
  for (let path = toVisit.shift(); path; path = toVisit.shift()) {
    // Pictures, and the examples, which have their own test.
    if (!/\.html$/.test(path) || path.includes('/examples/')) {
      expect((await page.request.get(path)).status(), path).toBe(200);
      continue;
    }
    const response = await page.goto(site.origin + path);
    expect(response!.status(), path).toBe(200);
    const {hrefs, ids} = await page.evaluate(() => ({
      hrefs: [...document.querySelectorAll<HTMLAnchorElement | HTMLIFrameElement>('a[href], iframe[src]')].map(
        (each) => ('href' in each ? each.href : each.src),
      ),
      ids: [...document.querySelectorAll('[id]')].map(({id}) => id),
    }));
    places.set(path, ids);
    for (const {pathname, hash, host} of hrefs.map((href) => new URL(href))) {
      if (host !== site.host) continue;
      links.push([path, pathname, hash.slice(1)]);
      if (!seen.has(pathname)) toVisit.push(pathname);
      seen.add(pathname);
    }
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide, `A9 ${path}: no sideways scrolling`).toBe(false);
    await audit(page, path, [/(reference|examples|parking-and-embeds)\.html/.test(path) ? wide : narrow]);
    await page.setViewportSize({width: 320, height: 800});
  }
  expect(seen.size, 'pages and examples').toBeGreaterThan(40);
  const dead = links.filter(([, path, place]) => place && !places.get(path)?.includes(decodeURIComponent(place)));
  expect(dead).toEqual([]);
  expect(site.said).toEqual([]);
});

test('the search finds a place by one of its words, and Enter opens it', async ({page, site}) => {
  await page.goto(site.origin + home);
  await page.getByLabel('Search the manual').pressSequentially('vimeo');
  await expect(page.getByRole('status').filter({hasText: 'vimeo'})).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/manual\/[\w-]+\.html/);
  await expect(page.locator('main')).toContainText(/vimeo/i);
});

test('the front page has a live banner, which takes an answer', async ({page, site}) => {
  await page.goto(site.origin + home);
  const frame = page.frameLocator('iframe[src="examples/front.html"]');
  await frame.getByRole('button', {name: 'Reject'}).click();
  await expect(frame.locator('consent-banner[state=confirming]')).toBeAttached();
  expect(site.said).toEqual([]);
});

test('the examples show each element', async ({page, site}) => {
  await page.goto(`${site.origin}/manual/examples.html`);
  for (const name of ['bottom', 'top', 'corner', 'modal', 'welsh', 'statistics']) {
    await page.locator(`iframe[src="examples/${name}.html"]`).scrollIntoViewIfNeeded();
    await expect(page.frameLocator(`iframe[src="examples/${name}.html"]`).getByRole('button').first()).toBeVisible();
  }
  for (const [name, part] of [
    ['preferences', 'consent-preferences input'],
    ['table', 'consent-cookie-table table'],
    ['statement', 'consent-statement table'],
    ['embed', 'consent-embed [part=placeholder]'],
    ['nothing', 'consent-preferences p'],
  ] as const) {
    await page.locator(`iframe[src="examples/${name}.html"]`).scrollIntoViewIfNeeded();
    await expect(page.frameLocator(`iframe[src="examples/${name}.html"]`).locator(part).first()).toBeVisible();
  }
});
