import type {Category} from '../../core/policy.js';

/** What the category is called: by the site, or by us. A template may write an attribute and leave it empty. */
export function labelOf({label, name}: Category, words: object): string {
  return label || (words as Readonly<Record<string, string>>)[name] || name;
}
