import type {Category} from '../../core/policy.js';

/** The text with each `{name}` in it filled in. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}

/** What the category is called: by the site, or by us. */
export function labelOf({label, name}: Category, words: object): string {
  return label ?? (words as Readonly<Record<string, string>>)[name] ?? name;
}
