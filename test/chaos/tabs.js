/** Two tabs of one visitor that answer at the same moment, again and again, on https and on plain http. */
import {newVisitor} from '../bench/browser.js';
import {randomOf} from './random.js';
import {disagreement, playRound} from './two-tabs.js';
import {inParallel, newHosts, writePage} from './visitor.js';

const ROUNDS = 500;
/** Milliseconds after which the tabs must agree; and after which they never will. */
const GOAL = 1000;
const LONGEST = 20_000;

const names = ['acceptAll', 'rejectAll', 'choose', 'reset'];

const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<link rel="icon" href="data:,"><script src="/consent/consent.js"></script></head><body>
<consent-banner policy-href="/cookies"><consent-category name="analytics"></consent-category>
<consent-category name="marketing"></consent-category></consent-banner>
<script type="text/plain" data-consent="analytics">(window.ran ??= []).push('own')</script>
<main><h1>A page</h1></main></body></html>`;

/** What each tab does in each round: one thing, or two. */
const roundsOf = (seed, scheme) => {
  const next = randomOf(seed, scheme);
  const one = () => names[next(names.length)];
  const acts = () => (next(2) ? [one()] : [one(), one()]);
  return Array.from({length: ROUNDS}, (_, at) => ({round: at + 1, acts: [acts(), acts()]}));
};

/** Plays all rounds with this scheme, as `https round 1, acceptAll | rejectAll, reset`. */
async function playAll({browser, server, seed, attempt}, scheme) {
  const {site} = newHosts();
  await writePage(server, site, body);
  const context = await newVisitor(browser);
  const tabs = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) await tab.goto(`${scheme}://${site}/`);
  await disagreement(tabs, LONGEST);
  for (const {round, acts} of roundsOf(seed, scheme)) {
    await attempt(`${scheme} round ${round}, ${acts.map((each) => each.join(', ')).join(' | ')}`, async () => {
      await playRound(tabs, acts);
      const start = Date.now();
      const late = await disagreement(tabs, GOAL);
      if (!late) return {faults: []};
      const never = await disagreement(tabs, LONGEST);
      return {faults: [never ? `never agree: ${never}` : `agree after ${Date.now() - start} ms; at first: ${late}`]};
    });
  }
  await context.close();
}

/** With `--only http`, plays with that scheme only: a round needs those before it. */
export async function tabsKind(chaos) {
  const [only] = chaos.only?.split(' ') ?? [];
  const schemes = ['https', 'http'].filter((scheme) => !only || scheme === only);
  await inParallel(schemes, (scheme) => playAll(chaos, scheme));
}
