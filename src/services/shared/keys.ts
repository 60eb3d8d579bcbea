/** An account by its number. */
export const NUMBER = /^\d{4,17}$/;

/** An account by letters, digits, hyphens and underscores. */
export const WORD = /^[\w-]{4,36}$/;
