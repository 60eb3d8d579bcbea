/** Begins each short name. A site's own names begin with it only if it wants to. */
const START = 'x-';

/**
 * A name of at most nine characters for a longer text, always the same for the same text: its checksum, FNV-1a with 32 bits.
 * Two of 400 names are the same once in 50,000 sites.
 */
export function shortNameOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return START + sum.toString(36);
}

/** True if the name may be a short one. */
export function isShortName(name: string): boolean {
  return name.startsWith(START);
}
