import type {Mistake, MistakeCode} from '../core/mistake.js';

/**
 * A mistake of the site's author, as a sentence that names the element, the attribute, the value, and the mend. What it
 * is about stays blocked; the page goes on.
 */
export class ConsentError extends Error {
  override readonly name = 'ConsentError';

  constructor({code, element, attribute, detail = ''}: Mistake) {
    super(`consent-elements: ${element ? `${where(element, attribute)}: ` : ''}${SENTENCES[code](detail)}`);
  }
}

const SENTENCES: Readonly<Record<MistakeCode, (detail: string) => string>> = {
  choice: (values) => `write one of ${values}.`,
  href: () => 'write an address on the web, such as /cookies.',
  name: (word) => `"${word}" is no name; write small letters, digits and hyphens.`,
  twice: (word) => `"${word}" is named twice; keep one.`,
  label: (names) => `is none of ${names}; a category of your own wants a label.`,
  basis: () => 'marketing is always asked for; leave basis out.',
  service: (sentence) => sentence,
  cookie: () => 'write the name of a cookie, such as PollTimeout-*.',
  'cookie-name': () => 'write letters, digits, hyphens and underscores. It is kept in "consent" now.',
  'cookie-domain': () =>
    `is not of this site; write ${location.hostname} or a parent of it. It is kept for this host now.`,
  'cookie-days': () => 'write whole days, 1 to 400 (browsers keep no cookie longer). It is kept for 365 now.',
  lang: (tag) => `"${tag}" is no language; write a tag such as en or cy. English is shown now.`,
  banners: () => 'is there twice; keep one. The first counts.',
  config: () => 'is not read, because the script tag has data-* settings; keep one of the two.',
  category: (word) => `"${word}" is no category of this site; write one that <consent-banner> has.`,
  empty: () => 'names nothing; write a category or a service. It stays blocked.',
  stranger: (word) => `"${word}" is no category or service of this site; add it to <consent-banner>. It stays blocked.`,
  ran: () => 'has run already, before the visitor was asked; park it with type="text/plain".',
  loaded: () => 'has no data-src; move its address there, or the browser fetches it before the visitor is asked.',
  nonce: () => 'has not the nonce of the consent.js tag; give it the same. It stays blocked.',
  address: () => 'has an address that is not on the web; write one that starts with https:. It stays blocked.',
  'trusted-types': () => "the Content-Security-Policy's trusted-types does not list consent-elements; add it.",
};

function where({localName, attributes}: Element, name?: string): string {
  const attribute = name && attributes.getNamedItem(name);
  if (!name) return `<${localName}>`;
  return attribute ? `<${localName} ${name}="${attribute.value}">` : `<${localName}> without ${name}`;
}

const said = new Set<string>();

/** Says a mistake in the console, once. */
export function sayMistake(mistake: Mistake): void {
  const error = new ConsentError(mistake);
  if (said.has(error.message)) return;
  said.add(error.message);
  if (mistake.element) console.error(error.message, mistake.element);
  else console.error(error.message);
}
