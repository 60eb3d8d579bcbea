/** Each file of the folder that a site uploads, broken in each way. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {folder as version} from '../../scripts/files.js';
import {root} from '../../scripts/root.js';
import {journey, pageOf} from './journey.js';
import {inParallel} from './visitor.js';

const dist = `${root}/dist/consent`;
const files = () => readdirSync(dist, {recursive: true}).filter((name) => /\.(js|css)$/.test(name));
const script = {contentType: 'text/javascript', headers: {'access-control-allow-origin': '*'}};

/** What a server may do with a file: each answers the request for it, or leaves it without an answer. */
const faults = {
  missing: (route) => route.fulfill({status: 404, body: 'Not found'}),
  late: async (route, {mended}) => {
    await mended;
    await route.fallback();
  },
  hanging: () => undefined,
  truncated: (route, {text}) => route.fulfill({...script, body: text.slice(0, text.length / 2)}),
  changed: (route, {text}) => route.fulfill({...script, body: `${text}\n;window.tampered = true;`}),
  'of the wrong type': (route, {text}) =>
    route.fulfill({contentType: 'text/html', headers: {'x-content-type-options': 'nosniff'}, body: text}),
  'failing once': (route, {count}) => (count === 1 ? route.fulfill({status: 503, body: ''}) : route.fallback()),
};

/** The parser waits for these. */
const STOPPING = new Set(['consent.js', 'consent.all.js', `${version}/auto-block-early.js`]);
const isEntry = (file) => !file.includes('/');

/** The page that needs the file. */
function pageFor(file) {
  const entry = file === 'consent.all.js' ? file : 'consent.js';
  const hash = createHash('sha256')
    .update(readFileSync(`${dist}/${entry}`))
    .digest('base64');
  const [, language = 'de'] = new RegExp(`^${version}/(?:facts-)?([a-z]{2})\\.js$`).exec(file) ?? [];
  return pageOf({
    lang: language,
    file: entry,
    tag: `integrity="sha256-${hash}" crossorigin ${file.endsWith('/auto-block.js') ? 'async' : ''}`,
    head: file.endsWith('.css') ? `<link rel="stylesheet" href="/consent/${file}">` : '',
    // A page that cannot see whether the one around it asks.
    body: file.endsWith('/frames.js')
      ? '<iframe sandbox="allow-scripts" src="/fixtures/gating.html" title="Another page"></iframe>'
      : '',
  });
}

/** Tries `FILE FAULT`. */
export async function tryFile(chaos, title) {
  const [file, fault] = title.split(/ (.*)/);
  const text = readFileSync(`${dist}/${file}`, 'utf8');
  let mend;
  const mended = new Promise((resolve) => (mend = resolve));
  let count = 0;
  const isLate = fault === 'late';
  const works = isLate || !isEntry(file);
  const body = pageFor(file);
  const found = await journey(chaos, {
    body,
    prepare: (page) =>
      page.route(`**/consent/${file}`, (route) => faults[fault](route, {text, mended, count: (count += 1)})),
    mend: isLate ? mend : undefined,
    isParsed: !(STOPPING.has(file) && fault === 'hanging') && !(file.endsWith('.css') && fault === 'hanging'),
    asks: works,
    opens: works && (file.endsWith('/choices.js') ? ['late', 'failing once'].includes(fault) : true),
  });
  if (!count) found.push('nobody asked for the file: this proves nothing');
  return {faults: found, body};
}

export const fileCases = () => files().flatMap((file) => Object.keys(faults).map((fault) => `${file} ${fault}`));

export async function filesKind(chaos) {
  const wanted = fileCases().filter((title) => !chaos.only || title.includes(chaos.only));
  await inParallel(wanted, (title) => chaos.attempt(title, () => tryFile(chaos, title)));
}
