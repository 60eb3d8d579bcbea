/** The present in unix seconds, with milliseconds; 0 on a device whose clock is before 1970, or broken. */
export function unixTime(): number {
  return Math.max(0, Date.now() / 1000 || 0);
}
