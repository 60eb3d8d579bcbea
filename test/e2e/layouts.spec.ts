/**
 * Each layout on its own page, on small screens, on pages with hostile styles, with long words; and the ready themes.
 */
import {readdirSync} from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import {contrast, contrastsOf, lowest} from './contrast.js';
import {
  asked,
  banner,
  button,
  expect,
  html,
  ownBanner,
  none,
  record,
  settled,
  shifts,
  status,
  test,
  watchShifts,
  wear,
  type Site,
} from './helpers.js';

const layouts = ['bottom', 'top', 'corner', 'modal'] as const;
const demo = '/layouts/index.html';
const themes = readdirSync('src/themes').map((file) => file.replace('.css', ''));

const filler = '<p><a href="#place">A link of the page</a> and some words after it.</p>'.repeat(40);

const open = async (
  page: Page,
  site: Site,
  layout: string,
  {head = '', body = filler, attributes = ''} = {},
): Promise<void> => {
  await site.open(
    page,
    html({
      head: `<script src="/consent/consent.js"></script>${head}`,
      body: ownBanner(`layout="${layout}" ${attributes}`) + body,
    }),
  );
  await asked(page);
};

/** True when nothing covers the middle of the control. */
const isOnTop = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => {
    const {left, top, right, bottom} = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(x, y);
    return x > 0 && y > 0 && x < innerWidth && y < innerHeight && hit === element;
  });

/** Waits until the banner is inside the window, wide enough for its words, with two answers that can be pressed. */
async function isWhole(page: Page): Promise<void> {
  for (const action of ['accept', 'reject']) await expect.poll(() => isOnTop(button(page, action)), action).toBe(true);
  const measure = (): Promise<object> =>
    banner(page).evaluate((element) => {
      const {left, right} = element.getBoundingClientRect();
      const all = [...element.querySelectorAll('*')];
      const cut = all.filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0);
      const sideways = element.scrollWidth - element.clientWidth;
      return {isInWindow: left >= 0 && right <= innerWidth, sideways, cut: cut.map(({localName}) => localName)};
    });
  await expect.poll(measure).toEqual({isInWindow: true, sideways: 0, cut: []});
}

/** Waits until its last line can be scrolled to. */
async function endsInView(page: Page): Promise<void> {
  const end = (): Promise<number> =>
    banner(page).evaluate((element) => {
      element.scrollTop = element.scrollHeight;
      const last = element.lastElementChild!.getBoundingClientRect();
      return element.getBoundingClientRect().bottom - last.bottom;
    });
  // Browsers scroll by whole pixels.
  await expect.poll(end).toBeGreaterThan(-1);
}

const height = async (page: Page): Promise<number> => (await banner(page).boundingBox())!.height;

/** At this width each layout has the same space for words, so each takes one language; the corner's is below. */
const languages: Partial<Record<string, string>> = {bottom: 'de', top: 'cy', modal: 'ta'};
const longName = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Rindfleischetikettierungsüberwachung';

/** Waits until the banner is whole with long words on a small phone. */
async function breaksLongWords(page: Page): Promise<void> {
  await page.setViewportSize({width: 320, height: 568});
  await expect.poll(() => height(page)).toBeLessThanOrEqual(284);
  await isWhole(page);
  await endsInView(page);
}

for (const layout of layouts) {
  const lang = languages[layout];
  const title = [
    `${lang ? 'A10 A9' : 'A10'} ${layout}, on a telephone: takes half of the screen at most, both answers in sight`,
    `also with text twice as large${lang ? `; in ${lang} long words and names are broken, none is cut off` : ''}`,
  ].join(', ');
  test(title, async ({page, site}) => {
    await page.setViewportSize({width: 320, height: 256});
    await open(page, site, layout, {attributes: 'site-name="Aberwen Borough Council"'});
    await isWhole(page);
    for (const [width, screen] of [
      [320, 568],
      [390, 844],
    ] as const) {
      await page.setViewportSize({width, height: screen});
      await expect.poll(() => height(page)).toBeLessThanOrEqual(screen / 2);
      await isWhole(page);
      await endsInView(page);
    }
    await test.step('text at twice the size', async () => {
      await page.setViewportSize({width: 640, height: 512});
      await page.addStyleTag({content: 'html{font-size:200%}'});
      await isWhole(page);
      await endsInView(page);
    });
    if (!lang) return;
    await test.step(`long words in ${lang}`, async () => {
      await open(page, site, layout, {attributes: `lang="${lang}" site-name="${longName}"`});
      await breaksLongWords(page);
    });
  });
}

const arabic =
  'at the start of the line from right to left; on a narrow screen it is the bottom banner, and cuts off no word';
test(`A9 corner, ar: ${arabic}`, async ({page, site}) => {
  await open(page, site, 'corner', {attributes: `lang="ar" site-name="${longName}"`});
  const {x, width} = (await banner(page).boundingBox())!;
  expect(x).toBeLessThan(40);
  expect(width).toBeLessThan(640);
  await page.setViewportSize({width: 390, height: 844});
  // Firefox shows a scroll bar.
  const room = await page.evaluate(() => document.documentElement.clientWidth);
  await expect.poll(() => banner(page).boundingBox()).toMatchObject({x: 0, width: room});
  await breaksLongWords(page);
});

/** Goes through the demo with Tab and back: neither the focused element nor the last line is ever under the banner. */
async function tabThrough(page: Page): Promise<void> {
  const reached = new Set<string>();
  /** The focused element, and whether it is visible: browsers move the focus first and scroll with the next frame. */
  const look = (): Promise<[name: string, isSeen: boolean]> =>
    page.evaluate(() => {
      const host = document.activeElement!;
      if (['body', 'consent-banner'].includes(host.localName)) return [host.textContent, true];
      const active = host.shadowRoot?.activeElement ?? host;
      const name = active.textContent;
      const {left, top, right, bottom} = active.getBoundingClientRect();
      // The banner is not to blame for what another part of the page covers.
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return [name, !!hit && hit.localName !== 'consent-banner'];
    });
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press(key);
      const [name, isSeen] = await look();
      reached.add(name);
      if (!isSeen) await expect.poll(async () => (await look())[1], name).toBe(true);
    }
  }
  expect([...reached]).toEqual(expect.arrayContaining(['Appeals', 'Cookie settings', 'Chat with us']));
  await page.keyboard.press('Control+End');
  const lastLine = page.locator('#last-line');
  await expect
    .poll(() =>
      lastLine.evaluate((line) =>
        line.contains(
          document.elementFromPoint(line.getBoundingClientRect().left + 9, line.getBoundingClientRect().top + 9),
        ),
      ),
    )
    .toBe(true);
}

/** Answers, hides the confirmation, and presses the chat button. */
async function chatAfterAnswer(page: Page): Promise<void> {
  await button(page, 'reject').click();
  await button(page, 'hide').click();
  await page.locator('.chat').click();
  await expect(page).toHaveURL(/#content$/);
}

// keyboard.spec.ts goes through a page with the banner at the bottom of a narrow screen, where the corner banner also
// is, and in Firefox. Firefox does not report shifts.
for (const [layout, first, then] of [
  ['bottom', 320, 1280],
  ['top', 1280, 320],
  ['corner', 320, 1280],
] as const) {
  const title = `A2 ${layout}, ${then} px wide: what has the focus is never under the banner, nor is the last line, nor a chat button`;
  test(title, async ({page, site}) => {
    await page.setViewportSize({width: first, height: 600});
    await watchShifts(page);
    await page.goto(`${site.origin}${demo}?layout=${layout}`);
    await asked(page);
    await settled(page);
    const chat = page.locator('.chat');
    await expect.poll(() => isOnTop(chat), `the chat button, ${first} px wide`).toBe(true);
    expect(await shifts(page), `nothing shifts, ${first} px wide`).toEqual(none);
    await page.setViewportSize({width: then, height: 600});
    await expect.poll(() => isOnTop(chat), `the chat button, ${then} px wide`).toBe(true);
    await tabThrough(page);
    await chatAfterAnswer(page);
  });
}

const whose = 'a theme leaves its colours to those who ask for more contrast, or choose their own';
test(`modal: ${whose}; a chat button can be pressed after the answer`, async ({page, site}) => {
  await page.emulateMedia({contrast: 'more'});
  await page.setViewportSize({width: 320, height: 568});
  await page.goto(`${site.origin}${demo}?layout=modal&theme=govuk`);
  await asked(page);
  const colors = (): Promise<string[]> =>
    button(page, 'accept').evaluate((element) => {
      const {color, backgroundColor} = getComputedStyle(element);
      return [color, backgroundColor];
    });
  await expect.poll(colors).toEqual(['color(srgb-linear 1 1 1)', 'color(srgb 0.113725 0.309804 0.54902)']);
  await page.emulateMedia({contrast: 'no-preference'});
  await expect.poll(colors).toEqual(['color(srgb-linear 1 1 1)', 'rgb(15, 122, 82)']);
  await page.emulateMedia({forcedColors: 'active'});
  const own = await page.evaluate(() => {
    const probe = document.createElement('button');
    document.body.append(probe);
    const {color, backgroundColor} = getComputedStyle(probe);
    return [color, backgroundColor];
  });
  await expect.poll(colors, 'A12').toEqual(own);
  await page.emulateMedia({forcedColors: 'none'});
  await chatAfterAnswer(page);
});

/** Page styles and markup that may harm a banner. */
const rude: Record<string, {css?: string; neighbour?: string; dir?: string}> = {
  'unsets all': {css: '*{all:unset}'},
  'has small type': {css: 'html{font-size:62.5%}'},
  'runs from right to left': {dir: 'rtl'},
  'has a transformed body': {css: 'body{transform:translate(9px,9px) scale(.9);filter:blur(0)}'},
  'has a body that hides what overflows': {css: 'html,body{block-size:100%;overflow:hidden}'},
  'has neighbours on the highest layer': {
    neighbour: 'position:fixed;inset:auto 0 0;block-size:80vh;z-index:2147483647;background:#fee',
  },
  'styles every button, heading and dialog': {
    css: 'button,h2,p,dialog,div{display:none!important;font-size:9px!important;float:left!important}',
  },
};

/** Applies only this way to the page. */
const makeRude = (page: Page, way: (typeof rude)[string]): Promise<void> =>
  page.evaluate(({css, neighbour, dir}) => {
    document.querySelectorAll('.rude').forEach((before) => before.remove());
    document.documentElement.dir = dir ?? 'ltr';
    const add = (name: string, parent: Element, properties: object): void =>
      parent.append(Object.assign(document.createElement(name), {className: 'rude', ...properties}));
    if (css) add('style', document.head, {textContent: css});
    if (neighbour) add('div', document.body, {textContent: 'Neighbour', style: neighbour});
  }, way);

// The other two layouts have the bottom banner's styles in another place.
for (const layout of ['bottom', 'modal']) {
  test(`${layout} on a page with hostile styles: is whole, and is answered`, async ({page, site}) => {
    await open(page, site, layout);
    for (const [what, way] of Object.entries(rude)) {
      await test.step(`asks on a page that ${what}`, async () => {
        await makeRude(page, way);
        for (const [width, height] of [
          [320, 568],
          [1280, 720],
        ] as const) {
          await page.setViewportSize({width, height});
          await expect(banner(page)).toBeVisible();
          await isWhole(page);
        }
      });
    }
    await button(page, 'reject').click();
    await expect.poll(() => record(page)).toMatchObject({yes: ''});
    for (const [what, way] of Object.entries(rude)) {
      await test.step(`confirms on a page that ${what}`, async () => {
        await makeRude(page, way);
        await expect(banner(page)).toBeVisible();
        await expect.poll(() => isOnTop(button(page, 'hide'))).toBe(true);
      });
    }
    await button(page, 'hide').click();
    await expect(banner(page)).toHaveCount(0);
  });
}

test('L3 A3 A4 modal: Escape is no answer; the preferences open above it, and it confirms them', async ({
  page,
  site,
}) => {
  await open(page, site, 'modal');
  await expect(page.getByRole('dialog', {name: 'Cookies on Aberwen'})).toBeVisible();
  await expect(page.getByRole('heading', {name: 'Cookies on Aberwen'})).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('main'), 'the page can be used').toBeFocused();
  expect(await status(page)).toBe('undecided');
  expect(await record(page)).toBeUndefined();
  await page.reload();
  await asked(page);

  await button(page, 'customise').click();
  await expect(page.getByRole('heading', {name: 'Cookie choices'})).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'customise')).toBeFocused();
  await button(page, 'customise').click();
  await button(page, 'save', 'consent-preferences').click();
  await expect(page.locator('consent-banner p')).toBeFocused();
  await button(page, 'hide').click();
  await expect(page.locator('main')).toBeFocused();
});

test('A11 contrast is measured as in WCAG', () => {
  expect(contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(21);
  expect(contrast('rgb(118, 118, 118)', 'rgb(255, 255, 255)')).toBeCloseTo(4.54, 2);
});

// The colours are the same in each engine.
test('A8 A11 no theme and each theme, light and dark: contrast and targets', async ({page, site}) => {
  const embed =
    '<consent-embed service="stats" src="https://example.org/x" title="A map"><a href="/map">The map</a></consent-embed>';
  await open(page, site, 'bottom', {body: embed});
  await expect(page.locator('consent-embed [part=placeholder]')).toBeVisible();
  const looks = ['', ...themes].flatMap((theme) => (['light', 'dark'] as const).map((scheme) => ({theme, scheme})));
  const measured = looks.map((): Awaited<ReturnType<typeof contrastsOf>> => []);
  const measure = async (): Promise<void> => {
    for (const [at, {theme, scheme}] of looks.entries()) {
      await wear(page, theme);
      // Themes without dark colours are for light pages.
      const pageSchemes = theme === '' || theme === 'police' ? 'light dark' : 'light';
      await page.evaluate((schemes) => (document.documentElement.style.colorScheme = schemes), pageSchemes);
      await page.emulateMedia({colorScheme: scheme});
      measured[at]!.push(...(await contrastsOf(page, theme ? 4.5 : 7)));
      const sizes = await page.evaluate(() =>
        ['consent-banner', 'consent-preferences', 'consent-embed'].flatMap((name) =>
          [
            ...(document.querySelector(name)?.shadowRoot?.querySelectorAll<HTMLElement>('button, label, summary') ??
              []),
          ].map(({offsetWidth, offsetHeight}) => Math.min(offsetWidth, offsetHeight)),
        ),
      );
      expect(Math.min(...sizes), `${theme || 'no theme'}, ${scheme}`).toBeGreaterThanOrEqual(44);
    }
  };
  await measure();
  await button(page, 'customise').press('Enter');
  await expect(page.getByRole('heading', {name: 'Cookie choices'})).toBeFocused();
  for (const summary of await page.locator('consent-preferences summary').all()) await summary.press('Enter');
  await measure();
  await page.locator('consent-preferences input').first().press('Space');
  await measure();
  for (const [at, {theme, scheme}] of looks.entries()) {
    const all = measured[at]!;
    const worst = (isText: boolean): string => {
      const {what, ratio} = lowest(all, isText);
      return `${ratio.toFixed(2)} (${what})`;
    };
    const said = `${theme || 'no theme'}, ${scheme}: text ${worst(true)}, lines and rings ${worst(false)}`;
    test.info().annotations.push({type: 'contrast', description: said});
    console.log(said);
    expect(all.length, said).toBeGreaterThan(60);
    expect(
      all.filter(({ratio, least}) => !(ratio >= least)),
      said,
    ).toEqual([]);
  }
});

const long = 'a list of 500 cookies is shown whole, and the answer is as near as ever';
test(`A9 L13 ${long}; an unknown layout is bottom`, async ({page, site}) => {
  await page.setViewportSize({width: 320, height: 568});
  const cookies = Array.from({length: 500}, (_, i) => `<consent-cookie name="cookie-number-${i}"></consent-cookie>`);
  const service = `<consent-service name="many" label="Many">${cookies.join('')}</consent-service>`;
  const category = `<consent-category name="marketing">${service}</consent-category>`;
  await site.open(page, html({body: ownBanner('layout="sidebar"', category) + filler}));
  await asked(page);
  await expect
    .poll(() => site.said)
    .toEqual([
      expect.stringContaining(
        '<consent-banner layout="sidebar">: write bottom, top, corner or modal. It is bottom for now.',
      ),
    ]);
  await expect.poll(() => banner(page).boundingBox()).toMatchObject({x: 0, width: 320});
  await isWhole(page);
  await button(page, 'customise').click();
  const dialog = page.locator('consent-preferences dialog');
  await dialog.locator('summary').last().click();
  await expect(dialog.locator('section').last().locator('tbody tr')).toHaveCount(500);
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await button(page, 'accept', 'consent-preferences').click();
  await expect.poll(() => status(page)).toBe('decided');
});
