/** The automated audit, across states, languages, themes and browsers. */
import {violationsOf} from '../e2e/violations.js';
import {root} from '../../scripts/root.js';
import {accessPage, close, open, way} from './access-pages.js';
import {launchFirefox} from './browser.js';
import {printTable} from './table.js';

/** Audits the three states on the page, and notes the violations. */
async function auditWay(browser, what, found) {
  const page = await open(browser, accessPage(what));
  for (const [state, {act}] of Object.entries(way)) {
    await act(page);
    const violations = await violationsOf(page);
    found.push({...what, state, violations});
  }
  await close(page);
}

/** Prints the number of audits and of violations. */
export async function benchAudits(chromium, themes) {
  const {languages} = await import(`${root}/dist/esm/i18n/languages.js`);
  const codes = ['en', ...languages.keys()];
  const firefox = await launchFirefox();
  if (!firefox) console.log('\nAudited in Chromium only: Firefox is not installed');
  const rows = [];
  const all = [];
  for (const [engine, browser] of Object.entries({Chromium: chromium, Firefox: firefox})) {
    if (!browser) continue;
    for (const [what, pages] of [
      [`${codes.length} languages, no theme`, codes.map((lang) => ({lang}))],
      [`English, ${themes.length} themes`, themes.map((theme) => ({theme}))],
    ]) {
      const found = [];
      for (const page of pages) await auditWay(browser, page, found);
      rows.push([engine, what, pages.length, Object.keys(way).length, found.length, sum(found)]);
      all.push(...found.map((each) => ({engine, ...each})));
    }
  }
  await firefox?.close();
  rows.push(['all', '', '–', '–', all.length, sum(all)]);
  printTable(
    `Audits (axe): ${Object.keys(way).join(', ')}`,
    ['browser', 'what', 'pages', 'states', 'audits', 'violations'],
    rows,
  );
  for (const {engine, lang, theme, state, violations} of all)
    for (const violation of violations) console.log(`${engine}, ${lang ?? theme}, ${state}: ${violation}`);
}

const sum = (found) => found.reduce((total, {violations}) => total + violations.length, 0);
