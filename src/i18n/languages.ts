import type {Translation, Words} from './en.js';

/** Every language but English, which comes with the elements, by its code; bundlers make each a file of its own. */
export const languages: Readonly<Record<string, () => Promise<Words>>> = {
  ar: async () => (await import('./ar.js')).ar,
  bg: async () => (await import('./bg.js')).bg,
  bn: async () => (await import('./bn.js')).bn,
  cs: async () => (await import('./cs.js')).cs,
  cy: async () => (await import('./cy.js')).cy,
  de: async () => (await import('./de.js')).de,
  el: async () => (await import('./el.js')).el,
  es: async () => (await import('./es.js')).es,
  fa: async () => (await import('./fa.js')).fa,
  fr: async () => (await import('./fr.js')).fr,
  ga: async () => (await import('./ga.js')).ga,
  gd: async () => (await import('./gd.js')).gd,
  gu: async () => (await import('./gu.js')).gu,
  he: async () => (await import('./he.js')).he,
  hi: async () => (await import('./hi.js')).hi,
  hu: async () => (await import('./hu.js')).hu,
  it: async () => (await import('./it.js')).it,
  lt: async () => (await import('./lt.js')).lt,
  lv: async () => (await import('./lv.js')).lv,
  ne: async () => (await import('./ne.js')).ne,
  nl: async () => (await import('./nl.js')).nl,
  pa: async () => (await import('./pa.js')).pa,
  pl: async () => (await import('./pl.js')).pl,
  pt: async () => (await import('./pt.js')).pt,
  ro: async () => (await import('./ro.js')).ro,
  ru: async () => (await import('./ru.js')).ru,
  sk: async () => (await import('./sk.js')).sk,
  so: async () => (await import('./so.js')).so,
  sq: async () => (await import('./sq.js')).sq,
  ta: async () => (await import('./ta.js')).ta,
  tr: async () => (await import('./tr.js')).tr,
  uk: async () => (await import('./uk.js')).uk,
  ur: async () => (await import('./ur.js')).ur,
  vi: async () => (await import('./vi.js')).vi,
  zh: async () => (await import('./zh.js')).zh,
};

/** What the catalogue says, in the languages that it has been put into, by the name of the part. */
export const translations: Readonly<Record<string, () => Promise<Translation>>> = {
  'catalogue-cy': async () => (await import('./catalogue/cy.js')).cy,
};
