/**
 * True if the whole name matches the pattern, in which `*` stands for any run of characters, also for none. Takes each
 * part where it first occurs, so the time does not grow with the number of ways to match.
 */
export function matchesWildcard(pattern: string, name: string): boolean {
  const [start, ...parts] = pattern.split('*') as [string, ...string[]];
  const end = parts.pop();
  if (end === undefined) return name === pattern;
  if (!name.startsWith(start)) return false;
  let at = start.length;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - at >= end.length && name.endsWith(end);
}
