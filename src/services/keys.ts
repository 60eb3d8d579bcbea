import type {KeyForm} from '../core/mistake.js';

/** An account by its number. */
export const NUMBER: KeyForm = {pattern: /^\d{4,17}$/, example: '12345678'};

/** An account by letters, digits, hyphens and underscores. */
export function word(example: string): KeyForm {
  return {pattern: /^[\w-]{4,36}$/, example};
}
