/** The form of an account's number. */
export const NUMBER = /^\d{4,17}$/;

/** The form of an account's key of letters, digits, hyphens and underscores. */
export const WORD = /^[\w-]{4,36}$/;
