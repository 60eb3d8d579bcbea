/** The page of gating.spec.ts, and the smallest site, under strict policies: no violation, and everything still runs. */
import type {Page} from '@playwright/test';
import {
  accept,
  button,
  chromiumOnly,
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
} from './helpers.js';

const policies = ['nonce', 'strict-dynamic', 'trusted-types'];
const everything = ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I'];
const nonce = 'abc';

/** Notes each violation as the page itself is told of it; the browser's reports say the same to the server. */
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

/** With a policy that a test makes up. */
const openWith = async (page: Page, site: Site, policy: string, body: string): Promise<void> => {
  const head = `<script nonce="${nonce}" src="/consent/consent.js"></script>`;
  await site.write('/strict', html({head, body}), {'content-security-policy': policy});
  await page.goto(`${site.origin}/strict`);
};

for (const policy of policies) {
  // The strictest stands for all in Firefox.
  const tag = policy === 'trusted-types' ? {} : chromiumOnly;
  test(`csp=${policy}: all that was parked runs, then goes, with no violation`, tag, async ({page, site}) => {
    const violations = await listen(page);
    await page.goto(`${site.origin}/fixtures/gating.html?csp=${policy}`);
    await accept(page);
    await expect.poll(async () => (await ran(page)).sort()).toEqual(everything);
    await loadedAgain(page, () => withdraw(page));
    await confirmed(page);
    await button(page, 'hide').click();
    await settled(page);
    expect(violations).toEqual([]);
    expect(await site.violations()).toEqual([]);
    expect(site.said).toEqual([]);
  });

  test(`csp=${policy}: the services of the catalogue run, with no violation`, tag, async ({page, site}) => {
    // A policy by nonce alone lets a loader's own nonce in, and no script that the loaded one brings; ours brings none.
    const violations = await listen(page);
    await page.goto(`${site.origin}/one-tag/cookies.html?csp=${policy}`);
    const loaded = ['googletagmanager.com/gtag', 'static.hotjar.com/c/'].map((part) =>
      page.waitForResponse((response) => response.url().includes(part)),
    );
    await button(page, 'accept', 'consent-preferences').click();
    await Promise.all(loaded);
    await settled(page);
    expect(violations).toEqual([]);
    expect(await site.violations()).toEqual([]);
    expect(site.said).toEqual([]);
  });
}

for (const [what, attribute] of [
  ['without the nonce', ''],
  ['with another nonce', 'nonce="xyz"'],
]) {
  test(`a parked script ${what} of the page is not released, and that is said`, async ({page, site}) => {
    const violations = await listen(page);
    const stranger = parked('stranger', 'analytics', attribute);
    const own = parked('own', 'analytics', `nonce="${nonce}"`);
    await openWith(page, site, `script-src 'nonce-${nonce}' 'strict-dynamic'`, ownBanner() + stranger + own);
    await accept(page);
    await expect.poll(() => ran(page)).toEqual(['own']);
    await expect.poll(() => site.errors).toHaveLength(1);
    expect(site.errors[0]).toMatch(/<script.*nonce/);
    await settled(page);
    expect(await ran(page)).toEqual(['own']);
    expect(violations).toEqual([]);
  });
}

for (const [listed, missing] of [
  ['another', ['consent-elements', 'lit-html']],
  ['consent-elements', ['lit-html']],
  ['lit-html', ['consent-elements']],
] as const) {
  test(`a policy that lists ${listed} alone for Trusted Types: nothing optional runs, and the reason is said`, async ({
    browserName,
    page,
    site,
  }) => {
    const policy = `require-trusted-types-for 'script'; trusted-types ${listed}`;
    await openWith(page, site, policy, ownBanner() + parked('own', 'analytics', `nonce="${nonce}"`));
    await expect.poll(() => page.evaluate(() => window.consent?.status)).toBe('undecided');
    await settled(page);
    expect(await ran(page)).toEqual([]);
    expect(site.exceptions.splice(0), 'no exception reaches the page').toEqual([]);
    expect(site.errors).toHaveLength(missing.length);
    // Of an error, Firefox tells a driver no more than that it is one.
    for (const [i, name] of missing.entries())
      expect(site.errors[i]).toMatch(browserName === 'firefox' ? /Error$/ : new RegExp(`"${name}"`));
  });
}
