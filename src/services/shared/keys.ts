/** The form of an account's number. */
export const NUMBER = /^\d{4,17}$/;

/** Matches each example of a key that a manual has, and hardly ever a real one: it starts as they do. */
export const EXAMPLE_KEY =
  /^(.*[-_/])?(0?1234567|1234\/5678|abc123(4|4567.*)?$|3456789$)|^(G|GT|GTM|AW|DC|UA)-X+(-X+|-Y+)?$|aberwen/i;

/** The form of an account's key of letters, digits, hyphens and underscores. */
export const WORD = /^[\w-]{4,36}$/;
