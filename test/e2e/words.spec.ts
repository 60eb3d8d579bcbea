/** The site's own words in the built files: each has the name in the README. */
import {en} from '../../src/i18n/en.js';
import {languages, translations} from '../../src/i18n/languages.js';
import {asked, banner, button, dialog, expect, html, ownBanner, settingsLink, test} from './helpers.js';

const names = Object.keys(en);
/** A text that contains its own name, and its placeholders. */
const textOf = (name: string, text: string): string => [`[${name}]`, ...(text.match(/\{\w+\}/g) ?? [])].join(' ');
const words = Object.entries(en)
  .map(([name, text]) => `${name}="${textOf(name, text)}"`)
  .join(' ');
const kinds = `
  <consent-category name="marketing"></consent-category>
  <consent-category name="functional"></consent-category>
  <consent-category name="visits" label="Visits" basis="statistics"></consent-category>`;
const table = '<section><consent-cookie-table></consent-cookie-table></section>';
const body = `${ownBanner('site-name="Aberwen"', kinds)}<consent-words ${words}></consent-words>${table}`;

test('L16 the site can replace every word of the banner, the choices and the table', async ({page, site}) => {
  await site.open(page, html({body}));
  await asked(page);
  const shown = [await banner(page).innerText()];
  shown.push(...(await page.locator('section > consent-cookie-table button').allInnerTexts()));
  await settingsLink(page).click();
  await expect(dialog(page)).toContainText('[title]');
  for (const summary of await page.locator('consent-preferences summary').all()) await summary.click();
  shown.push(await dialog(page).innerText(), ...(await page.locator('consent-cookie-table table').allInnerTexts()));
  const switches = page.locator('consent-preferences input');
  shown.push(...(await switches.evaluateAll((inputs) => inputs.map(({ariaLabel}) => ariaLabel!))));
  await button(page, 'close', 'consent-preferences').click();
  await button(page, 'reject').click();
  await expect(banner(page)).toContainText('[rejected]');
  shown.push(await banner(page).innerText());
  const seen = new Set(shown.join().match(/\[\w+\]/g));
  // Other states show these; they have the same names in the source and in the built files.
  const elsewhere =
    'settings changeAtFoot signalOff acceptExcept heading ok accepted saved nothing signalled embed show always none privacy statistics appearance thirdParty local session untilClosed unknown running reload receives category service indexeddb copied notCopied';
  const missing = names.filter(
    (name) => !/^for[A-Z]/.test(name) && !seen.has(`[${name}]`) && !elsewhere.split(' ').includes(name),
  );
  expect(missing).toEqual([]);
  expect(site.errors).toEqual([]);
});

test("L16 the banner follows a page that switches its language, even to the site's own or an unknown one", async ({
  page,
  site,
}) => {
  const kernewek = `<consent-words lang="kw" ${words.replace(/ reject="[^"]*"/, '')}></consent-words>`;
  const host = page.locator('consent-banner');
  const switchTo = (lang: string): Promise<void> =>
    page.evaluate((lang) => void (document.documentElement.lang = lang), lang);
  await site.open(page, html({lang: 'kw', body: ownBanner() + kernewek}));
  await asked(page);

  await test.step("a site's own language: missing words are reported", async () => {
    await expect(button(page, 'accept')).toHaveText('[accept]');
    await expect(button(page, 'reject')).toHaveText(en.reject);
    await expect(host).toHaveAttribute('lang', 'kw');
    await expect.poll(() => site.errors.join()).toContain('<consent-words without reject>: add it');
  });

  site.said.length = 0;
  await test.step('Welsh and Arabic', async () => {
    await switchTo('cy');
    await expect(button(page, 'accept')).toHaveText('Derbyn cwcis ychwanegol');
    await expect(host).toHaveAttribute('lang', 'cy');
    await switchTo('ar');
    await expect(host).toHaveAttribute('dir', 'rtl');
    expect(site.errors).toEqual([]);
  });

  await test.step('an unknown language: English, which is reported, and the page can be answered', async () => {
    await switchTo('tlh');
    await expect(button(page, 'accept')).toHaveText(en.accept);
    await expect.poll(() => site.errors.join()).toContain('<consent-banner lang="tlh">: is not a language');
    await button(page, 'reject').click();
    await expect(button(page, 'hide')).toBeVisible();
  });
});

test('L13 L16 the choices and the table are complete in every language', async ({page, site}) => {
  const head = '<script src="/consent/consent.js" data-site-name="Aberwen" data-functional="youtube"></script>';
  await site.open(page, html({head, body: '<consent-preferences></consent-preferences>'}));
  const purpose = page.locator('consent-preferences li p > bdi');
  await expect(purpose).toHaveText('Plays videos.');
  const save = button(page, 'save', 'consent-preferences');
  const shown = (): Promise<(string | null)[]> =>
    Promise.all([save.textContent(), purpose.textContent(), purpose.getAttribute('lang')]).then((texts) =>
      texts.map((text) => text?.trim() ?? null),
    );
  for (const [lang, load] of languages) {
    const words = await load();
    const texts = await translations.get(lang)!();
    await page.evaluate((lang) => (document.documentElement.lang = lang), lang);
    const expected = [words.save, texts['Plays videos.'], null];
    // There are many languages, and each arrives within a few hundredths of a second.
    await expect.poll(shown, {message: lang, intervals: [10]}).toEqual(expected);
  }
  expect(site.errors).toEqual([]);
});

test('R63 a language that every object knows: asks in English, on the page, the banner and the words', async ({
  page,
  site,
}) => {
  const name = 'constructor';
  const all = `<consent-words lang="${name}" ${words}></consent-words>`;
  for (const [where, text, lang] of [
    ['page', html({lang: name, body: ownBanner()}), 'en'],
    ['banner', html({body: ownBanner('lang="__proto__"')}), 'en'],
    ['words', html({body: ownBanner() + all}), 'en'],
    // Only the owner's words make it a language.
    ['page and words', html({lang: name, body: ownBanner() + all}), name],
  ] as const)
    await test.step(where, async () => {
      await site.open(page, text, `/${where.replaceAll(' ', '-')}`);
      await asked(page);
      await expect(button(page, 'accept')).toHaveText(lang === 'en' ? en.accept : '[accept]');
      await expect(page.locator('consent-banner')).toHaveAttribute('lang', lang);
      await settingsLink(page).click();
      await expect(dialog(page)).toBeVisible();
    });
});
