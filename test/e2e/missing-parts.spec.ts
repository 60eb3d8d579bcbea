/**
 * Each library file late, missing or changed: nothing optional runs without a record, what is there works, the fault is
 * logged once, and the page keeps working (promises 1 and 9).
 */
import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import {
  atRelease,
  asked,
  button,
  dialog,
  expect,
  html,
  loadedAgain,
  ran,
  record,
  settingsLink,
  settled,
  startOver,
  test,
  type Site,
} from './helpers.js';

const [folder] = readdirSync('dist/consent').filter((name) => /^\d/.test(name));
const inFolder = (name: string): string => `${folder}/${name}.js`;

/** Nobody reports these as missing: the first would do the reporting, and the parser loads the second itself. */
const unsaid = new Set(['consent.js', inFolder('auto-block-early')]);

/** A page in German with a mistake, a catalogue service, a video of another one, and its own script. */
const germanPage = (integrity: string): string =>
  html({
    lang: 'de',
    head: `<script src="/consent/consent.js" ${integrity} data-site-name="Aberwen" data-policy-href="/cookies.html" data-layout="side" data-auto-block data-settings-button="end"
      data-analytics="google-analytics:G-XYZ7654321" data-functional="youtube"></script>`,
    body: `
      <script type="text/plain" data-consent="analytics">
        (window.ran ??= []).push('probe');
        (window.seen ??= []).push(document.cookie);
      </script>
      <iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/abcdefghijk" title="How to pay"></iframe>
      <div data-consent-statement="/complaints">Our record</div>
      <button onclick="this.textContent = 'pressed'">Press</button>`,
  });

/** Serves that page; the one hash that its author writes covers all files. */
async function writePages(page: Page, site: Site): Promise<void> {
  // While anything is routed, Playwright keeps the browser from taking a file from its cache, which no route would see.
  await page.context().route('**/consent/**', (route) => route.fallback());
  const body = await (await page.request.get('/consent/consent.js')).body();
  const hash = createHash('sha256').update(body).digest('base64');
  await site.write('/page', germanPage(`integrity="sha256-${hash}" crossorigin`));
  await site.write('/cookies.html', html({head: '', body: '<p>About our cookies</p>'}));
}

async function leaveOut(page: Page, file: string): Promise<void> {
  await page.route(`**/${file}`, (route) => route.fulfill({status: 404, body: 'Not found'}));
}

async function change(page: Page, file: string): Promise<void> {
  await page.route(`**/${file}`, async (route) => {
    const built = await page.request.get(new URL(route.request().url()).pathname);
    const body = `${await built.text()}\n;window.tampered = true;`;
    await route.fulfill({contentType: 'text/javascript', headers: {'access-control-allow-origin': '*'}, body});
  });
}

/** Holds the file back; resolves with a function that releases it. */
async function holdBack(page: Page, file: string): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**/${file}`, async (route) => {
    await held;
    await route.fallback();
  });
  return release;
}

/** Waits until the page has asked for the file. */
const requested = (site: Site, file: string): Promise<void> =>
  expect.poll(() => site.libraryFiles).toContain(`/consent/${file}`);

/** Expects a record that allows everything that has run, and no third-party requests without one. */
async function holds(page: Page, site: Site): Promise<void> {
  const seen = await page.evaluate(() => (window as {seen?: string[]}).seen ?? []);
  for (const cookies of seen) expect(cookies).toMatch(/consent=v=1&.*yes=[^&]*analytics/);
  if (!(await record(page))) expect(site.elsewhere).toEqual([]);
}

/** Goes to the page as a new visitor. */
async function go(page: Page, site: Site): Promise<void> {
  await startOver(page);
  site.requests.length = site.said.length = 0;
  await page.goto(`${site.origin}/page`, {waitUntil: 'commit'});
}

/** Expects a readable page whose own button works. */
async function lives(page: Page, site: Site): Promise<void> {
  await holds(page, site);
  await expect(page.getByRole('heading', {name: 'A page'})).toBeVisible();
  await page.getByRole('button', {name: 'Press'}).click();
  await expect(page.getByRole('button', {name: 'pressed'})).toBeVisible();
}

/** Expects optional elements to wait, then accepts. */
async function acceptOnceAsked(page: Page, site: Site): Promise<void> {
  await asked(page);
  expect(await ran(page)).toEqual([]);
  await holds(page, site);
  await button(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['probe']);
  await holds(page, site);
}

async function openDialog(page: Page): Promise<void> {
  await settingsLink(page).click();
  await expect(dialog(page)).toBeVisible();
}

/** Expects a withdrawal to reload the page: nothing else stops what has run. */
async function expectWithdrawal(page: Page, act: () => Promise<void>): Promise<void> {
  await loadedAgain(page, act);
  await expect.poll(async () => (await record(page))?.no).toContain('analytics');
  await expect.poll(() => ran(page)).toEqual([]);
}

async function rejectInDialog(page: Page): Promise<void> {
  await openDialog(page);
  await expectWithdrawal(page, () => button(page, 'reject', 'consent-preferences').click());
}

/** Without the dialog, follows the link to its own address and lets a script withdraw. */
async function rejectWithoutDialog(page: Page, site: Site): Promise<void> {
  await settingsLink(page).click();
  await expect(page).toHaveURL(/cookies\.html/);
  await page.goto(`${site.origin}/page`);
  await expect.poll(() => ran(page)).toEqual(['probe']);
  await expectWithdrawal(page, () => page.evaluate(() => void setTimeout(() => window.consent.rejectAll())));
}

/** Expects the banner and the record to be in English, marked as that. */
async function acceptInEnglish(page: Page, site: Site): Promise<void> {
  await asked(page);
  await expect(button(page, 'accept')).toHaveText('Accept additional cookies');
  await expect(page.locator('consent-banner')).toHaveAttribute('lang', 'en');
  await acceptOnceAsked(page, site);
  await expect.poll(async () => (await record(page))?.l, 'the language that was shown').toBe('en');
}

/** Expects each file to be requested and reported once, and no changed file to run. */
async function said(page: Page, site: Site, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await requested(site, file);
    const sentences = async (): Promise<number> => new Set(site.errors.filter((error) => error.includes(file))).size;
    await expect.poll(sentences, file).toBe(unsaid.has(file) ? 0 : 1);
  }
  expect(await page.evaluate(() => 'tampered' in window), 'what was not built here never runs').toBe(false);
  // A request still being answered would be too late for a page that has been left.
  await page.unrouteAll({behavior: 'wait'});
}

type Part = (page: Page, site: Site) => Promise<void>;

/** Visits the page with these files broken, checks that it keeps working, and does the parts. */
async function visit(
  page: Page,
  site: Site,
  files: readonly string[],
  spoil: typeof change,
  parts: Part[],
): Promise<void> {
  for (const file of files) await spoil(page, file);
  await go(page, site);
  for (const part of [lives, ...parts]) await part(page, site);
  await said(page, site, files);
}

/** The visitor's steps without each file, until that file no longer matters. */
const withoutEach: Record<string, Part[]> = {
  'consent.js': [],
  [inFolder('auto-block-early')]: [acceptOnceAsked],
  [inFolder('mistakes')]: [acceptOnceAsked],
  [inFolder('languages')]: [acceptInEnglish, openDialog],
  [inFolder('de')]: [acceptInEnglish, openDialog],
  [inFolder('choices')]: [acceptOnceAsked, rejectWithoutDialog],
  [inFolder('loaders')]: [acceptOnceAsked, rejectInDialog],
  [inFolder('facts')]: [acceptOnceAsked, rejectInDialog],
  [inFolder('facts-de')]: [acceptOnceAsked, openDialog],
  [inFolder('settings')]: [acceptOnceAsked, rejectInDialog],
  [inFolder('statement')]: [acceptOnceAsked, (page) => expect(page.getByText('Our record')).toBeVisible()],
};

test('L1 each file missing, and the banner in English when a language is missing', async ({page, site}) => {
  await writePages(page, site);
  for (const [file, parts] of Object.entries(withoutEach))
    await test.step(file, () => visit(page, site, [file], leaveOut, parts));
});

/** The browser rejects a changed file, which is then missing. Some load only after another. */
const alone = ['consent.js', inFolder('languages'), inFolder('facts-de')];
const changedTogether: [files: string[], parts: Part[]][] = [
  ...alone.map((file): [string[], Part[]] => [[file], withoutEach[file]!]),
  [Object.keys(withoutEach).filter((file) => !alone.includes(file)), [acceptInEnglish, rejectWithoutDialog]],
];

test('L1 each file changed', async ({page, site}) => {
  await writePages(page, site);
  for (const [files, parts] of changedTogether)
    await test.step(files.join(), () => visit(page, site, files, change, parts));
});

/** All are held back, and each is released when nothing continues without it. */
test('L1 each file late', async ({page, site}) => {
  await writePages(page, site);
  const late = new Map<string, () => void>();
  for (const file of Object.keys(withoutEach)) late.set(file, await holdBack(page, file));
  const arrives = async (...files: string[]): Promise<void> => {
    for (const file of files) {
      await requested(site, file);
      await holds(page, site);
      late.get(file)!();
    }
  };
  await go(page, site);
  await test.step('those that the parser waits for', () => arrives('consent.js', inFolder('auto-block-early')));
  await lives(page, site);
  await test.step('the words of the banner', async () => {
    await arrives(inFolder('languages'), inFolder('de'));
    await acceptOnceAsked(page, site);
    await expect(page.locator('consent-banner')).toHaveAttribute('lang', 'de');
  });
  await test.step('the choices, for the dialog', async () => {
    await arrives(inFolder('choices'));
    await openDialog(page);
  });
  await test.step('the others: the sweep waits for the facts, and the reload for the sweep', async () => {
    await arrives(inFolder('mistakes'), inFolder('loaders'), inFolder('facts'), inFolder('facts-de'));
    await expect.poll(() => site.elsewhere.join()).toContain('googletagmanager.com');
    await expectWithdrawal(page, () => button(page, 'reject', 'consent-preferences').click());
  });
  await test.step('the record for the data protection officer', async () => {
    await arrives(inFolder('statement'));
    await expect(page.locator('consent-statement [part=notice]')).toBeVisible();
  });
  await test.step('the way back', async () => {
    await arrives(inFolder('settings'));
    await button(page, 'hide').click();
    await expect(page.locator('consent-settings [data-action=settings]')).toBeVisible();
  });
  expect(site.errors.filter((error) => error.includes('cannot load'))).toEqual([]);
  await page.unrouteAll({behavior: 'wait'});
});

test('L16 the catalogue’s translation missing: its words are in English, marked as that, and it is logged once', async ({
  page,
  site,
}) => {
  const table = page.locator('main > consent-cookie-table');
  const purposes = (cookie: string, service: string): Locator[] => [
    table.getByRole('row', {name: /^_ga /}).getByText(cookie),
    page.locator('consent-preferences li').getByText(service),
  ];
  await test.step('in Welsh when it is there', async () => {
    await page.goto(`${site.origin}/one-tag/cwcis.html`);
    for (const purpose of purposes(
      'Yn adnabod yr un porwr ar ymweliadau diweddarach.',
      'Yn cofnodi cliciau a sgrolio.',
    )) {
      await expect(purpose).toBeVisible();
      await expect(purpose).not.toHaveAttribute('lang');
    }
    await expect(table).toHaveAttribute('lang', 'cy');
    await settled(page);
    expect(site.errors).toEqual([]);
  });
  await leaveOut(page, inFolder('facts-cy'));
  await page.reload();
  for (const purpose of purposes('Recognises the same browser on later visits.', 'Records clicks and scrolling.')) {
    await expect(purpose).toBeVisible();
    await expect(purpose).toHaveAttribute('lang', 'en');
  }
  await expect(table).toHaveAttribute('lang', 'cy');
  await settled(page);
  expect(site.errors).toEqual([expect.stringContaining(inFolder('facts-cy'))]);
});

test(
  'R60 a file that fails twice and is then there: loaded when it is next needed, and said once',
  atRelease,
  async ({page, site}) => {
    const failing = async (name: string): Promise<void> => {
      let failures = 2;
      await page.route(new RegExp(`/${inFolder(name)}(#|$)`), (route) =>
        (failures -= 1) < 0 ? route.fallback() : route.fulfill({status: 503, body: 'Later'}),
      );
    };
    for (const name of ['choices', 'cy', 'facts-cy']) await failing(name);
    const head = `<script src="/consent/consent.js" data-site-name="Aberwen" data-policy-href="/cookies.html" data-functional="youtube"></script>`;
    const open = '<button data-consent-open>Settings</button>';
    await site.open(page, html({head, body: open, lang: 'cy'}));
    await asked(page);
    await expect(page.locator('consent-banner')).toHaveAttribute('lang', 'en');
    await test.step('the choices, on the third press', async () => {
      await expect(async () => {
        await page.getByRole('button', {name: 'Settings'}).dispatchEvent('click');
        await expect(dialog(page)).toBeVisible({timeout: 500});
      }).toPass();
    });
    await test.step('the words, at the next answer', async () => {
      await page.evaluate(() => window.consent.rejectAll());
      await page.evaluate(() => window.consent.reset());
      await expect(page.locator('consent-banner')).toHaveAttribute('lang', 'cy');
    });
    for (const name of ['choices', 'cy'])
      expect(site.errors.filter((error) => error.includes(`/${name}.js`))).toHaveLength(1);
  },
);
