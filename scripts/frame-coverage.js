/**
 * The runner counts a script once a page, by its address; when frames load it too, the last count wins. This adds up
 * what all of them ran, before the runner sees it.
 */

/** Address to the characters run so far, one byte each. */
const known = new Map();

/**
 * The page, with a coverage that includes each source once, and only if more of it ran than in earlier test files: the
 * runner takes long over each. Reads the profiler directly, because Puppeteer's own coverage reads every script's text.
 */
export function withFrameCoverage(page) {
  let client;
  page.coverage.startJSCoverage = async () => {
    client ??= await page.createCDPSession();
    await client.send('Profiler.enable');
    await client.send('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
  };
  page.coverage.stopJSCoverage = async () => {
    const {result} = await client.send('Profiler.takePreciseCoverage');
    await client.send('Profiler.stopPreciseCoverage');
    const sources = result.filter(({url}) => url.includes('/src/'));
    return groups(sources, ({url}) => url).flatMap((entries) => {
      const [first] = entries;
      const scripts = entries.map(({functions}) => functions);
      const ran = whatRan(scripts);
      return isNew(first.url, ran) ? [{rawScriptCoverage: {...first, functions: merge(scripts, ran)}}] : [];
    });
  };
  return page;
}

/** True when something ran for the first time; notes it. */
function isNew(url, ran) {
  const before = known.get(url);
  if (!before) return known.set(url, ran);
  const more = ran.some((value, at) => value && !before[at]);
  ran.forEach((value, at) => (before[at] ||= value));
  return more;
}

/** The characters that any of the frames ran, one byte each. */
function whatRan(scripts) {
  const ends = scripts.flat().flatMap(({ranges}) => ranges.map(({endOffset}) => endOffset));
  const length = Math.max(...ends);
  const ran = new Uint8Array(length);
  for (const functions of scripts) {
    const here = new Uint8Array(length);
    // Inner ranges come after the ones around them.
    for (const {startOffset, endOffset, count} of functions.flatMap(({ranges}) => ranges)) {
      here.fill(count ? 1 : 0, startOffset, endOffset);
    }
    here.forEach((value, at) => (ran[at] ||= value));
  }
  return ran;
}

/** Merges several lists of V8's functions into one, with each function's count and the ranges that no frame ran. */
function merge(scripts, ran) {
  const place = ({ranges: [{startOffset, endOffset}]}) => `${startOffset}-${endOffset}`;
  return groups(scripts.flat(), place)
    .map((same) => {
      const whole = {...same[0].ranges[0], count: same.reduce((sum, {ranges: [{count}]}) => sum + count, 0)};
      return {...same[0], isBlockCoverage: true, ranges: whole.count ? [whole, ...idle(ran, whole)] : [whole]};
    })
    .sort(({ranges: [a]}, {ranges: [b]}) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
}

/** The stretches of a range that no frame ran. */
function idle(ran, {startOffset, endOffset}) {
  const runs = [];
  for (let at = startOffset; at < endOffset; at++) {
    if (ran[at]) continue;
    const start = at;
    while (at < endOffset && !ran[at]) at++;
    runs.push({startOffset: start, endOffset: at, count: 0});
  }
  return runs;
}

/** Groups items by key, in the order of first appearance. */
function groups(items, keyOf) {
  const byKey = new Map();
  for (const item of items) byKey.set(keyOf(item), [...(byKey.get(keyOf(item)) ?? []), item]);
  return [...byKey.values()];
}
