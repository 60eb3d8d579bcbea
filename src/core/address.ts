/** True for an `http:` or `https:` address; false for `javascript:`, `data:` and other schemes. */
export function isWebAddress(value: string, base: string): boolean {
  try {
    return /^https?:$/.test(new URL(value, base).protocol);
  } catch {
    return false;
  }
}

/** True if the hostname is the domain or below it; ignores a dot before the domain (RFC 6265, section 5.2.3). */
export function isOfDomain(hostname: string, domain: string): boolean {
  return `.${hostname}`.endsWith(`.${domain.replace(/^\./, '')}`);
}
