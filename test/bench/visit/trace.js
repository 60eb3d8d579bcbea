/**
 * Script time by address, from Chromium's trace.
 *
 * Compared with sampling (`Profiler`, see `profile.js`), tracing assigns compile time to a file and slows the page
 * less. Work traced without an address (microtasks, timers, modules) counts for the work around it; on its own it
 * counts for the site, whose pages have no scripts but the library and those it releases. Compiling on another thread
 * delays nobody and is not counted, nor is garbage collection between scripts.
 *
 * Time is the thread's own: it includes the emulated slowness, but no other programs.
 */
const scripting = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.callFunction',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.produceCache',
  'v8.produceModuleCache',
]);
/**
 * Work that scripts can force, or that calls them. It would also happen without them, and is part of the paint times.
 */
const rendering = new Set(['HitTest', 'Layerize', 'Layout', 'Paint', 'ParseHTML', 'PrePaint', 'UpdateLayoutTree']);

// v8.execute contains the microtasks.
const categories = ['-*', 'devtools.timeline', 'v8.execute'];

/** Does `act`, and returns the milliseconds of script time of the host meanwhile, over all open pages. */
export async function traceScripts(browser, page, host, act) {
  await browser.startTracing(page, {categories});
  await act();
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString());
  return scriptTime(traceEvents, host);
}

const threadOf = ({pid, tid}) => `${pid} ${tid}`;

function scriptTime(events, host) {
  const mainThreads = events.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain');
  const microseconds = mainThreads.map((main) => {
    const own = events.filter((event) => event.ph === 'X' && threadOf(event) === threadOf(main));
    return selfTime(
      own.filter(({name}) => scripting.has(name) || rendering.has(name)),
      host,
    );
  });
  return microseconds.reduce((sum, time) => sum + time, 0) / 1000;
}

/** The self time of the host's scripts, without nested rendering and other scripts. */
function selfTime(events, host) {
  let total = 0;
  const open = [];
  // Outer events first: they start no later and end no earlier than those inside.
  for (const event of events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while (open.length && event.ts >= open.at(-1).end) open.pop();
    const parent = open.at(-1);
    const time = event.tdur ?? event.dur;
    const isOwn = belongsTo(host, event, parent);
    if (isOwn) total += time;
    if (parent?.isOwn) total -= time;
    open.push({end: event.ts + event.dur, isOwn, isScript: scripting.has(event.name)});
  }
  return total;
}

function belongsTo(host, {name, args}, parent) {
  if (rendering.has(name)) return false;
  const address = args.data?.url;
  // Scripts added as text by other scripts have an empty address.
  if (address !== undefined) return URL.canParse(address) && new URL(address).hostname === host;
  return parent?.isScript ? parent.isOwn : true;
}
