/** The page of gating.spec.ts and the smallest site under strict policies: everything runs, with no violation. */
import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {
  atRelease,
  accept,
  button,
  confirmed,
  expect,
  html,
  loadedAgain,
  ownBanner,
  parked,
  ran,
  settled,
  test,
  withdraw,
  type Site,
  bothEngines,
} from './helpers.js';

const everything = ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I'];
const nonce = 'abc';

/** Notes each violation that the page hears about; browsers report the same to the server. */
async function listen(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('violated', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample, sourceFile}) => {
      const {violated} = window as unknown as {violated(text: string): void};
      violated(`${violatedDirective}: ${blockedURI} ${sample} in ${sourceFile}`);
    });
  });
  return violations;
}

/** Opens a page with this policy. */
const openWith = async (page: Page, site: Site, policy: string, body: string): Promise<void> => {
  const head = `<script nonce="${nonce}" src="/consent/consent.js"></script>`;
  await site.write('/strict', html({head, body}), {'content-security-policy': policy});
  await page.goto(`${site.origin}/strict`);
};

// `trusted-types` includes `strict-dynamic`. Firefox tests only the strictest.
for (const [policy, tag] of [
  ['nonce', {}],
  ['trusted-types', bothEngines],
] as const) {
  test(
    `csp=${policy}: parked scripts and catalogue services run, then stop, with no violation`,
    tag,
    async ({browserName, page, site}) => {
      const violations = await listen(page);
      const nothingAmiss = async (): Promise<void> => {
        await settled(page);
        expect(violations).toEqual([]);
        expect(await site.violations()).toEqual([]);
        expect(site.said).toEqual([]);
      };
      await test.step('the parked scripts', async () => {
        await page.goto(`${site.origin}/fixtures/gating.html?csp=${policy}`);
        await accept(page);
        await expect.poll(async () => (await ran(page)).sort()).toEqual(everything);
        await loadedAgain(page, () => withdraw(page));
        await confirmed(page);
        await button(page, 'hide').click();
        await nothingAmiss();
      });

      await test.step('the catalogue services', async () => {
        // A policy with nonces only allows a loader's own script, and none that the loaded script adds; ours add none.
        await page.goto(`${site.origin}/one-tag/cookies.html?csp=${policy}`);
        const loaded = ['googletagmanager.com/gtag', 'static.hotjar.com/c/'].map((part) =>
          page.waitForResponse((response) => response.url().includes(part)),
        );
        await button(page, 'accept', 'consent-preferences').click();
        await Promise.all(loaded);
        await nothingAmiss();
      });

      await test.step('the list of cookies, as a file', async () => {
        // Playwright does not hear of downloads in the Firefox that people use.
        const download = browserName === 'chromium' && page.waitForEvent('download');
        await button(page, 'download', 'main > consent-cookie-table').click();
        const file = await download;
        if (file) {
          expect(file.suggestedFilename()).toBe('cookies.csv');
          expect(readFileSync(await file.path(), 'utf8')).toContain('"Google Analytics","Google","_ga",');
        }
        await nothingAmiss();
      });
    },
  );
}

test("parked scripts without the page's nonce, or with another, stay blocked and are reported", async ({
  page,
  site,
}) => {
  const violations = await listen(page);
  // The same sentence is logged once; different categories give two sentences.
  const without = parked('without', 'analytics');
  const another = parked('another', 'stats', 'nonce="xyz"');
  const own = parked('own', 'analytics', `nonce="${nonce}"`);
  await openWith(page, site, `script-src 'nonce-${nonce}' 'strict-dynamic'`, ownBanner() + without + another + own);
  await accept(page);
  await expect.poll(() => ran(page)).toEqual(['own']);
  await expect
    .poll(() => site.errors)
    .toEqual([expect.stringMatching(/<script.*analytics.*nonce/), expect.stringMatching(/<script.*stats.*nonce/)]);
  await settled(page);
  expect(await ran(page)).toEqual(['own']);
  expect(violations).toEqual([]);
});

test('an incomplete Trusted Types list: nothing optional runs, and the reason is logged', async ({
  browserName,
  page,
  site,
}) => {
  for (const [listed, missing] of [
    ['another', ['consent-elements', 'lit-html']],
    ['consent-elements', ['lit-html']],
    ['lit-html', ['consent-elements']],
  ] as const) {
    await test.step(`only ${listed} is listed`, async () => {
      const policy = `require-trusted-types-for 'script'; trusted-types ${listed}`;
      await openWith(page, site, policy, ownBanner() + parked('own', 'analytics', `nonce="${nonce}"`));
      await expect.poll(() => page.evaluate(() => window.consent?.status)).toBe('undecided');
      await settled(page);
      expect(await ran(page)).toEqual([]);
      expect(site.exceptions.splice(0), 'no exception reaches the page').toEqual([]);
      const errors = site.errors;
      site.said.length = 0;
      expect(errors).toHaveLength(missing.length);
      // Firefox tells a driver only that there is an error.
      for (const [i, name] of missing.entries())
        expect(errors[i]).toMatch(browserName === 'firefox' ? /Error$/ : new RegExp(`"${name}"`));
    });
  }
});

test('R19 scripts in a <template> under Trusted Types run in turn, with no report', atRelease, async ({page, site}) => {
  const violations = await listen(page);
  const note = (name: string, attributes = ''): string =>
    `<script nonce="${nonce}" ${attributes}>(window.ran ??= []).push('${name}')</script>`;
  const nested = `<template data-consent="analytics">${note('nested')}</template>`;
  const template = `<template data-consent="analytics"><p>In it</p>${note('a')}${note('b', 'type="module"')}
      ${note('c')}<script type="application/json">{}</script>${nested}</template>`;
  const policy = `script-src 'nonce-${nonce}' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types consent-elements lit-html; report-uri /__csp`;
  await openWith(page, site, policy, ownBanner() + template);
  await accept(page);
  await expect.poll(async () => (await ran(page)).sort()).toEqual(['a', 'b', 'c', 'nested']);
  await settled(page);
  expect(violations).toEqual([]);
  expect(await site.violations()).toEqual([]);
});
