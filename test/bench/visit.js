/**
 * The cost of a visit to the same page with this library, with others and without any, measured in turn in one run.
 *
 * Options of `node test/bench/bench.js visit`: `--runs 3` (11), `--latencies 0,100` (0,40,100,300; milliseconds a round
 * trip), `--speeds full` (full,quarter; of the processor), and `--profile`, which measures nothing else and lists the
 * functions in which the one tag spends a first and a warm returning visit.
 */
import {cpus, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {launchChromium, launchKeeping} from './browser.js';
import {install} from './install.js';
import {forms as allForms} from './visit/forms.js';
import {round} from './table.js';
import {buildMaps, printProfile} from './visit/profile.js';
import {startSite} from './visit/site.js';
import {printVisits} from './visit/tables.js';
import {acceptedCookies, pressOn, profileScripts, see, speeds, timeScripts, visitorWith} from './visit/visitor.js';

/** An average mobile connection on a common phone, for a press on Accept. */
const mobile = {latency: 40, speed: 'quarter'};
/** For the dialog, which may have to load a part. */
const distant = {latency: 100, speed: 'full'};
/** For scripts: the connection's time is not theirs. */
const slow = {latency: 0, speed: 'quarter'};

function readOptions() {
  const {values} = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      runs: {type: 'string', default: '11'},
      latencies: {type: 'string', default: '0,40,100,300'},
      speeds: {type: 'string', default: Object.keys(speeds).join()},
      profile: {type: 'boolean', default: false},
    },
  });
  const chosen = values.speeds.split(',').filter((speed) => Object.hasOwn(speeds, speed));
  const conditions = chosen.flatMap((speed) =>
    values.latencies.split(',').map((latency) => ({name: `${latency}/${speed}`, latency: Number(latency), speed})),
  );
  return {runs: Number(values.runs), conditions, isProfile: values.profile};
}

/** The forms whose library can be installed. */
async function available() {
  const list = [];
  for (const form of allForms) {
    const version = form.npm && (await install(form.npm));
    if (version) list.push({...form, title: `${form.title} ${version}`});
    else if (!form.npm) list.push(form);
  }
  return list;
}

/**
 * Calls `measure` with each form in turn, so that other work of the machine affects all alike. Each round starts with
 * another form. A visit that fails is left out and reported.
 */
async function byTurns(what, forms, runs, measure) {
  const start = Date.now();
  const results = new Map(forms.map(({id}) => [id, []]));
  for (let turn = 0; turn < runs; turn += 1) {
    const first = turn % forms.length;
    for (const form of [...forms.slice(first), ...forms.slice(0, first)]) {
      try {
        results.get(form.id).push(await measure(form));
      } catch (error) {
        console.log(`Left out: a visit to ${form.title} (${error.message.split('\n')[0]})`);
      }
    }
  }
  console.log(`Measured: ${what} (${round((Date.now() - start) / 1000)} s)`);
  return results;
}

/** A visitor who has accepted, with everything cached and compiled, as from the third visit on. */
async function warmVisitor(site, form, cookies) {
  const context = await launchKeeping(site);
  await context.addCookies(cookies);
  for (let visit = 0; visit < 2; visit += 1) await timeWarmScripts(context, form);
  return context;
}

const timeWarmScripts = (context, form) => timeScripts(context.browser(), context, form, slow, false);

async function measureScripts(browser, site, form, {cookies, warm}) {
  const newcomer = await visitorWith(browser);
  const first = await timeScripts(browser, newcomer, form, slow, true);
  await newcomer.close();
  const returning = await visitorWith(browser, cookies);
  const cold = await timeScripts(browser, returning, form, slow, false);
  await returning.close();
  site.takeRequests();
  const times = {first, cold, warm: await timeWarmScripts(warm, form)};
  const fetched = site.takeRequests().filter((path) => path !== '/');
  if (fetched.length) console.log(`Doubtful: ${form.title} fetched ${fetched.join(', ')} with a warm cache`);
  return times;
}

/** The script times and press times of each form. */
async function measureCosts(browser, site, forms, runs) {
  const visitors = new Map();
  for (const form of forms) {
    const cookies = form.accept ? await acceptedCookies(browser, form) : [];
    visitors.set(form.id, {cookies, warm: await warmVisitor(site, form, cookies)});
  }
  const scripts = await byTurns('scripts', forms, runs, (form) =>
    measureScripts(browser, site, form, visitors.get(form.id)),
  );
  for (const {warm} of visitors.values()) await warm.close();
  const asking = forms.filter(({accept}) => accept);
  const accepts = await byTurns('Accept', asking, runs, (form) =>
    pressOn(browser, form, 'accept', ['painted', 'ran'], mobile),
  );
  const withDialog = forms.filter(({dialog}) => dialog);
  const dialogs = await byTurns('dialog', withDialog, runs, (form) =>
    pressOn(browser, form, 'settings', ['dialog'], distant),
  );
  const each = (results, id, key) => results.get(id)?.map((result) => result[key]);
  return new Map(
    forms.map(({id}) => [
      id,
      {
        'scripts, first': each(scripts, id, 'first'),
        'scripts, cold': each(scripts, id, 'cold'),
        'scripts, warm': each(scripts, id, 'warm'),
        'press to paint': each(accepts, id, 'painted'),
        'press to released': each(accepts, id, 'ran'),
        'press to dialog': each(dialogs, id, 'dialog'),
      },
    ]),
  );
}

async function measureVisits(browser, site, forms, {runs, conditions}) {
  // No first visit should wait for the site to compress its files.
  await byTurns('warming up', forms, 1, (form) => see(browser, form, {}));
  const visits = new Map();
  for (const condition of conditions)
    visits.set(condition.name, await byTurns(condition.name, forms, runs, (form) => see(browser, form, condition)));
  const costs = await measureCosts(browser, site, forms, runs);
  printVisits(
    forms,
    conditions.map(({name}) => name),
    {visits, costs},
    runs,
  );
}

async function profileVisits(browser, site, form, runs) {
  const first = [];
  const warm = [];
  const cookies = await acceptedCookies(browser, form);
  const returning = await warmVisitor(site, form, cookies);
  for (let run = 0; run < runs; run += 1) {
    const newcomer = await visitorWith(browser);
    first.push(await profileScripts(newcomer, form, slow));
    await newcomer.close();
    warm.push(await profileScripts(returning, form, slow));
  }
  await returning.close();
  printProfile('First visit', first);
  printProfile('Warm returning visit', warm);
}

/** Prints visitors' waiting times, script times, and the ratios that the design requires. */
export async function benchVisit() {
  const options = readOptions();
  const forms = await available();
  const site = await startSite(forms);
  const browser = await launchChromium(site);
  console.log(`Chromium ${browser.version()}, Node ${process.version}`);
  try {
    if (options.isProfile) {
      const oneTag = forms.find(({id}) => id === 'tag');
      await buildMaps();
      await profileVisits(browser, site, oneTag, options.runs);
    } else {
      await measureVisits(browser, site, forms, options);
      const [load] = loadavg();
      console.log(`\nLoad average of the last minute: ${round(load, 1)}, on ${cpus().length} cores`);
    }
  } finally {
    await browser.close();
    site.close();
  }
}
