import type {Category} from '../../core/policy.js';

/** The category's label: the site's, else ours, else its name. A template may leave the label attribute empty. */
export function labelOf({label, name}: Category, words: object): string {
  return label || (words as Readonly<Record<string, string>>)[name] || name;
}
