import type {Words} from './en.js';

/** Every language but English, which comes with the elements, by its code; bundlers make each a file of its own. */
export const languages: Readonly<Record<string, () => Promise<Words>>> = {
  cy: async () => (await import('./cy.js')).cy,
};
