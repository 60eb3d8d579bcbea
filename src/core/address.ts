/** Whether the value leads to a page, and not to a script (`javascript:`) or to a document made up on the spot. */
export function isWebAddress(value: string, base: string): boolean {
  try {
    return /^https?:$/.test(new URL(value, base).protocol);
  } catch {
    return false;
  }
}

/** Whether the host is the domain's, or below it; a dot before the domain counts for nothing (RFC 6265, section 5.2.3). */
export function isOfDomain(host: string, domain: string): boolean {
  return `.${host}`.endsWith(`.${domain.replace(/^\./, '')}`);
}
