/**
 * The runner counts a script once a page, by its address; where frames have loaded it too, the last one's count wins. This
 * adds up what all of them ran, before the runner sees it.
 */

/** The page, with a coverage that has each address once. */
export function withFrameCoverage(page) {
  const stop = page.coverage.stopJSCoverage.bind(page.coverage);
  page.coverage.stopJSCoverage = async () =>
    groups(await stop(), ({url}) => url).map((entries) => {
      const [first] = entries;
      const functions = merge(
        entries.map(({rawScriptCoverage}) => rawScriptCoverage.functions),
        first.text.length,
      );
      return {...first, rawScriptCoverage: {...first.rawScriptCoverage, functions}};
    });
  return page;
}

/** One list of V8's functions for several, each function with its count and with what no frame ran of it. */
function merge(scripts, length) {
  const ran = new Uint8Array(length);
  for (const functions of scripts) {
    const here = new Uint8Array(length);
    // An inner range comes after the one around it.
    for (const {startOffset, endOffset, count} of functions.flatMap(({ranges}) => ranges)) {
      here.fill(count ? 1 : 0, startOffset, endOffset);
    }
    here.forEach((value, at) => (ran[at] ||= value));
  }
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
