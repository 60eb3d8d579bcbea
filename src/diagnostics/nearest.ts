/** The nearest of these names; undefined if none is near enough to be what was meant. */
export function nearestOf(name: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((each) => ({each, distance: distanceOf(name, each)}))
    .sort((a, b) => a.distance - b.distance);
  if (best && best.distance <= Math.max(1, best.each.length / 3)) return best.each;
  // An author may have left out the rest of the name.
  return name.length > 3 ? names.find((each) => each.startsWith(name) || name.startsWith(each)) : undefined;
}

/** How many letters have to be inserted, left out, changed or swapped (Damerau and Levenshtein). */
function distanceOf(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, beforeLast[j - 2]! + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
