/** Two copies of the library on one page: the first asks; the second reports it and does nothing (P7, P15). */
import type {Page} from '@playwright/test';
import {
  accept,
  answers,
  asked,
  banner,
  button,
  dialog,
  expect,
  html,
  ownBanner,
  parked,
  ran,
  settingsLink,
  settled,
  startOver,
  test,
} from './helpers.js';

const copies = {
  'this build': '<script src="/consent/consent.js"></script>',
  'all in one file': '<script src="/consent/consent.all.js"></script>',
  'another release': '<script src="/other/consent.js"></script>',
  'the module': '<script type="module" src="/other/module.js"></script>',
};
type Copy = keyof typeof copies;

/** A module runs after the page has been parsed: it comes first when a script adds the other tag later. */
const late = (copy: Copy): string => {
  const src = /src="([^"]+)"/.exec(copies[copy])![1];
  return `<script type="module">
    await import('/other/module.js');
    const script = document.createElement('script');
    script.src = '${src}';
    document.head.append(script);
  </script>`;
};

/** bad-page.spec.ts has the same tag twice. */
const pairs: [first: Copy, second: Copy][] = [
  ['this build', 'all in one file'],
  ['all in one file', 'this build'],
  ['this build', 'another release'],
  ['another release', 'this build'],
  ['this build', 'the module'],
  ['the module', 'this build'],
  ['another release', 'the module'],
  ['the module', 'another release'],
];

const isPublic = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.consent === undefined || typeof window.consent.acceptAll === 'function');

test('P15 the first of two copies: one banner, one warning, no exception', async ({page, site}) => {
  for (const [first, second] of pairs) {
    await test.step(`${first}, then ${second}`, async () => {
      await startOver(page);
      site.said.length = 0;
      const head = first === 'the module' ? late(second) : copies[first] + copies[second];
      await site.open(page, html({head, body: ownBanner() + parked('probe')}));
      await asked(page);
      await expect
        .poll(() => site.said)
        .toEqual([expect.stringMatching(/^warning: consent-elements: .*one consent\.js tag/)]);
      await expect(banner(page)).toHaveCount(1);
      await settingsLink(page).click();
      await expect(dialog(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await accept(page);
      await expect.poll(() => answers(page)).toBe('yes=analytics.stats no=');
      await expect.poll(() => ran(page)).toEqual(['probe']);
      await expect(button(page, 'hide')).toBeVisible();
      await settled(page);
      expect(await ran(page)).toEqual(['probe']);
      expect(await isPublic(page)).toBe(true);
      expect(site.said).toHaveLength(1);
    });
  }
});

test('another value under the name that copies find each other by: it still asks', async ({page, site}) => {
  await page.addInitScript(() => Object.assign(window, {[Symbol.for('consent-elements')]: 'mine'}));
  await site.open(page, html({body: ownBanner() + parked('probe')}));
  await accept(page);
  await expect.poll(() => ran(page)).toEqual(['probe']);
});
