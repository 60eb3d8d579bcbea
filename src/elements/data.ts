/*
 * The banner's children. They are data, read from the markup and never registered, so there is no class to describe: these
 * are declared for their types and for `custom-elements.json`, and leave nothing in the built files.
 */

/**
 * A purpose that the visitor accepts or refuses as a whole. Data in a `<consent-banner>`: it shows nothing by itself.
 *
 * @customElement consent-category
 * @attr {'necessary' | 'functional' | 'analytics' | 'marketing' | (string & {})} name - One of these, or your own with a
 *   label: small letters, digits and hyphens.
 * @attr {string} [label] - What visitors read; needed for a name of your own.
 * @attr {string} [description] - What it is for.
 * @attr {string} [services] - Services of the catalogue, `name:key` with a space between.
 * @attr {'consent' | 'necessary' | 'statistics' | 'appearance'} [basis="consent"] - Why it may run: asked for, and off
 *   until agreed; always on; or one of the law's two exceptions.
 */
export declare class ConsentCategory extends HTMLElement {}

/**
 * One third party, or one part of the site itself, that the visitor accepts or refuses. Data in a `<consent-category>`.
 *
 * @customElement consent-service
 * @attr {string} name - A name of the catalogue, or your own: small letters, digits and hyphens.
 * @attr {string} [key] - The account, for a service of the catalogue. React and Vue take `key` for themselves: there, write
 *   `services="name:key"` on the category.
 * @attr {string} [label] - What visitors read; needed for a service of your own.
 * @attr {string} [provider] - Who runs it, where it is not the site.
 * @attr {string} [privacy-href] - Address of the provider's privacy information.
 * @attr {string} [purpose] - What it is for.
 */
export declare class ConsentService extends HTMLElement {}

/**
 * One thing that a service stores: it is listed, and removed once the service is refused. Data in a `<consent-service>`.
 *
 * @customElement consent-cookie
 * @attr {string} name - The cookie's name or the storage key; `*` stands for any characters.
 * @attr {'cookie' | 'local' | 'session'} [storage="cookie"] - Where it is kept: a cookie, local or session storage.
 * @attr {string} [purpose] - What it is for.
 * @attr {string} [duration] - `session`, or a number and a unit such as `2 years`.
 * @attr {string} [provider] - Who sets it, where that is not the service's provider.
 * @attr {string} [domain] - The domain that it belongs to; one that is not the site's makes it a third party's.
 * @attr {string} [path] - The path that it is set for.
 */
export declare class ConsentCookie extends HTMLElement {}

/**
 * The site's own words, each in an attribute that is called like the word; what is not written stays as it is. With every
 * word, it is a language that does not come with the elements. Stands anywhere in the page; the first that fits counts.
 *
 * @customElement consent-words
 * @attr {string} [lang] - The language that it is for; without it, for any.
 */
export declare class ConsentWords extends HTMLElement {}

declare global {
  interface HTMLElementTagNameMap {
    'consent-category': ConsentCategory;
    'consent-service': ConsentService;
    'consent-cookie': ConsentCookie;
    'consent-words': ConsentWords;
  }
}
