/** The names of the standard categories that can be refused, in English. */
export const enCategories = {
  functional: 'Functional',
  analytics: 'Analytics',
  marketing: 'Marketing',
};
