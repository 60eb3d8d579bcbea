/**
 * The runner counts a script once a page, by its address; where frames have loaded it too, the last one's count wins. This
 * adds up what all of them ran, before the runner sees it.
 */

/** Address to what has been run of it so far, a byte a character. */
const known = new Map();

/**
 * The page, with a coverage that has each of the sources once, and that only where more of it was run than by the test
 * files before: the runner takes long over each. Straight from the profiler, as Puppeteer's own reads every script's text.
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

/** Whether something was run that had not been before; notes it. */
function isNew(url, ran) {
  const before = known.get(url);
  if (!before) return known.set(url, ran);
  const more = ran.some((value, at) => value && !before[at]);
  ran.forEach((value, at) => (before[at] ||= value));
  return more;
}

/** What any of the frames ran, a byte a character. */
function whatRan(scripts) {
  const ends = scripts.flat().flatMap(({ranges}) => ranges.map(({endOffset}) => endOffset));
  const length = Math.max(...ends);
  const ran = new Uint8Array(length);
  for (const functions of scripts) {
    const here = new Uint8Array(length);
    // An inner range comes after the one around it.
    for (const {startOffset, endOffset, count} of functions.flatMap(({ranges}) => ranges)) {
      here.fill(count ? 1 : 0, startOffset, endOffset);
    }
    here.forEach((value, at) => (ran[at] ||= value));
  }
  return ran;
}

/** One list of V8's functions for several, each function with its count and with what no frame ran of it. */
function merge(scripts, ran) {
  const place = ({ranges: [{startOffset, endOffset}]}) => `${startOffset}-${endOffset}`;
  return groups(scripts.flat(), place)
    .map((same) => {
      const whole = {...same[0].ranges[0], count: same.reduce((sum, {ranges: [{count}]}) => sum + count, 0)};
      return {...same[0], isBlockCoverage: true, ranges: whole.count ? [whole, ...idle(ran, whole)] : [whole]};
    })
    .sort(({ranges: [a]}, {ranges: [b]}) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
}

/** The runs of characters within a range that no frame ran. */
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

/** The items that have the same key, in the order of the first of each. */
function groups(items, keyOf) {
  const byKey = new Map();
  for (const item of items) byKey.set(keyOf(item), [...(byKey.get(keyOf(item)) ?? []), item]);
  return [...byKey.values()];
}
