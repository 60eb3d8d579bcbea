/** The gate's time for each node, in the page from the start or added later. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {newVisitor} from './browser.js';
import {gatePage, insertNodes, pixel} from './gate-page.js';
import {results} from './install.js';
import {median, printTable, repeat, round} from './table.js';

const site = 'https://gate.council.test/bench/gate';
const RUNS = 5;
/** Slower measurements are repeated less. */
const SECONDS = 2;
/** For the gate to finish a loaded page, in milliseconds. */
const SETTLE = 30;

const parkedCounts = [250, 1_000, 4_000];
const lateCounts = [1_250, 5_000, 20_000];
/** The number of services in the policy, spread over four categories. */
const policies = [12, 40];
const choices = {refused: 'rejectAll', allowed: 'acceptAll'};

const gated = (services, count = 0) => `gated-${services}-${count}.html`;
/** Pages without the library: their nodes are live and take their own time. */
const live = (count = 0) => `live-${count}.html`;

function writePages() {
  const write = (name, page) => writeFileSync(`${results}/gate/${name}`, gatePage(page));
  mkdirSync(`${results}/gate`, {recursive: true});
  for (const count of [0, ...parkedCounts]) {
    write(live(count), {services: policies[0], isGated: false, count});
    for (const services of policies) write(gated(services, count), {services, isGated: true, count});
  }
}

/** A visitor who has answered, so that no banner loads. */
async function visitorWho(browser, choice, services) {
  const context = await newVisitor(browser);
  const page = await context.newPage();
  await page.goto(`${site}/${gated(services)}`);
  await page.waitForFunction(() => window.consent?.status);
  await page.evaluate((method) => {
    const kept = new Promise((done) => document.addEventListener('consent-change', done, {once: true}));
    window.consent[method]();
    return kept;
  }, choices[choice]);
  await page.close();
  return context;
}

/**
 * Opens the page, acts in it, and returns the milliseconds of script time meanwhile and the number of released scripts
 * that have run.
 *
 * The time is the browser's own count of its script time, on the processor's clock. The page has no scripts but the
 * library and those it releases; code evaluated from outside and other programs are not counted. On an idle machine, a
 * stopwatch around the insertion gives the same result.
 */
async function measure(context, name, act) {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  const scriptTime = async () => {
    const {metrics} = await client.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'ScriptDuration').value * 1000;
  };
  await page.goto(`${site}/${name}`);
  await page.waitForTimeout(SETTLE);
  const before = act ? await scriptTime() : 0;
  await act?.(page);
  const time = (await scriptTime()) - before;
  const ran = await page.evaluate(() => window.ran);
  await page.close();
  return {time, ran};
}

/** The median time of several runs, and the smallest number of scripts that ran. */
async function measureOften(context, name, act) {
  const end = Date.now() + SECONDS * 1000;
  const runs = await repeat(RUNS, () => (Date.now() < end ? measure(context, name, act) : undefined));
  const done = runs.filter(Boolean);
  return {time: median(done.map(({time}) => time)), ran: Math.min(...done.map(({ran}) => ran))};
}

const microseconds = (milliseconds, count) => round((milliseconds * 1000) / count, 1);
const ratio = (times) => round(times.at(-1) / times[0], 2);
const words = (counts) => counts.map((count) => count.toLocaleString('en'));
const ratioName = (counts) => [words(counts).at(-1), words(counts)[0]].join(' / ');

async function measureParked(visitors) {
  const lives = new Map();
  for (const count of parkedCounts) lives.set(count, await measureOften(visitors.live, live(count)));
  const rows = [];
  for (const services of policies) {
    for (const choice of Object.keys(choices)) {
      const isAllowed = choice === 'allowed';
      const visitor = visitors[choice][services];
      const empty = await measureOften(visitor, gated(services));
      const times = [];
      let lost = 0;
      for (const count of parkedCounts) {
        const {time, ran} = await measureOften(visitor, gated(services, count));
        const own = isAllowed ? lives.get(count) : {time: 0, ran: 0};
        times.push(microseconds(time - empty.time - own.time, count));
        lost = Math.max(lost, own.ran - ran);
      }
      rows.push([services, choice, round(empty.time, 1), ...times, ratio(times), isAllowed ? lost : '–']);
    }
  }
  printTable(
    'Gate: nodes that are parked in the page. Microseconds a node',
    [
      'services',
      'choice',
      'page without, ms',
      ...words(parkedCounts),
      ratioName(parkedCounts),
      'scripts that never ran',
    ],
    rows,
  );
}

async function measureLate(visitors) {
  const insert = (kind, count, services) => (page) => page.evaluate(insertNodes, {kind, count, services, pixel});
  const lives = new Map();
  for (const count of lateCounts)
    lives.set(count, await measureOften(visitors.live, live(), insert('live', count, policies[0])));
  const rows = [];
  for (const services of policies) {
    for (const [what, kind, choice] of [
      ['not parked', 'paragraph', 'refused'],
      ['parked, refused', 'parked', 'refused'],
      ['parked, allowed', 'parked', 'allowed'],
    ]) {
      const times = [];
      for (const count of lateCounts) {
        const {time} = await measureOften(visitors[choice][services], gated(services), insert(kind, count, services));
        times.push(microseconds(time - (choice === 'allowed' ? lives.get(count).time : 0), count));
      }
      rows.push([services, what, ...times, ratio(times)]);
    }
  }
  printTable(
    'Gate: nodes that are put into the page later, in one go. Microseconds a node',
    ['services', 'nodes', ...words(lateCounts), ratioName(lateCounts)],
    rows,
  );
}

/** Prints both tables. With a ratio of at most 1, the time grows no faster than the number of nodes. */
export async function benchGate(browser) {
  writePages();
  const visitors = {live: await newVisitor(browser), refused: {}, allowed: {}};
  for (const choice of Object.keys(choices))
    for (const services of policies) visitors[choice][services] = await visitorWho(browser, choice, services);
  await measureParked(visitors);
  await measureLate(visitors);
}
