/** Checks the links of the manual, the README and the other pages: each file and heading must exist. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {slugOf} from './manual/slug.js';
import {root} from './root.js';

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(`${root}/docs`, {recursive: true})
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const withoutCode = (path) => readFileSync(`${root}/${path}`, 'utf8').replace(/^```[^]*?^```$/gm, '');

/** The headings of a page that a link can lead to, as GitHub and the manual's site name them. */
const places = (path) => [...withoutCode(path).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slugOf(heading));

const faults = [];
let count = 0;
for (const page of pages) {
  for (const [, link] of withoutCode(page).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(link)) continue;
    count += 1;
    const [file, place] = link.split('#');
    const path = file ? join(dirname(page), file) : page;
    if (!existsSync(`${root}/${path}`)) faults.push(`${page}: there is no ${path}, for ${link}`);
    else if (place && !places(path).includes(place)) faults.push(`${page}: ${path} has no heading for #${place}`);
  }
}
const alone = pages.filter(
  (page) =>
    /^docs\/[^/]+$/.test(page) &&
    page !== 'docs/index.md' &&
    !withoutCode('docs/index.md').includes(`(${page.slice(5)})`),
);
for (const page of alone) faults.push(`docs/index.md does not lead to ${page}`);

for (const fault of faults) console.error(fault);
const words = pages
  .filter((page) => page.startsWith('docs/'))
  .map((page) => readFileSync(`${root}/${page}`, 'utf8').split(/\s+/).length);
console.log(
  `${words.length} pages of the manual, ${words.reduce((sum, each) => sum + each)} words; ${count} links, ${faults.length} dead; ` +
    `README.md has ${readFileSync(`${root}/README.md`, 'utf8').split('\n').length - 1} lines`,
);
process.exitCode = faults.length ? 1 : 0;
