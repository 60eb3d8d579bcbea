/**
 * Script time by address, out of what Chromium traces.
 *
 * Of the two ways to count, this one has the time to compile, which sampling (`Profiler`, see `profile.js`) does not give to
 * a file, and it slows the page less. Work that is traced without an address (microtasks, timers, modules) belongs to what
 * it runs within; on its own it belongs to the site, whose pages have no script but the library and what that releases.
 * Compiling on another thread keeps nobody waiting and is not counted, nor is the collection of garbage between scripts.
 *
 * Time is the thread's own: what other programs take of the machine is not in it, but the emulated slowness is.
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
/** Work that scripts can force, or that calls them. It would be due without them, and is in the times to a paint. */
const rendering = new Set(['HitTest', 'Layerize', 'Layout', 'Paint', 'ParseHTML', 'PrePaint', 'UpdateLayoutTree']);

// Microtasks are in v8.execute.
const categories = ['-*', 'devtools.timeline', 'v8.execute'];

/** Does `act`, and tells for how many milliseconds scripts of the host ran meanwhile, in every page that is open. */
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

/** What the host's scripts took themselves: without the rendering, and the other scripts, within them. */
function selfTime(events, host) {
  let total = 0;
  const open = [];
  // An event before those within it: they begin no sooner, and end no later.
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
  // Scripts that others have put into the page as text have an empty one.
  if (address !== undefined) return URL.canParse(address) && new URL(address).hostname === host;
  return parent?.isScript ? parent.isOwn : true;
}
