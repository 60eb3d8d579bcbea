/** The form of an account's number. */
export const NUMBER = /^\d{4,17}$/;

/**
 * Matches the catalogue's examples of a key, and those of other manuals, which an author may have forgotten to replace. A
 * real key may contain 123, but does not start like this.
 */
export const EXAMPLE_KEY =
  /^(.*[-_/])?(0?1234567|1234\/5678|abc123(4|4567.*)?$|3456789$)|^[A-Z]+-X+(-[XY]+)?$|aberwen\.(gov|matomo)/i;

/** The form of an account's key of letters, digits, hyphens and underscores. */
export const WORD = /^[\w-]{4,36}$/;
