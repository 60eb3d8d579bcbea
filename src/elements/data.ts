/*
 * The banner's children. They are data in the markup and never registered as elements. These declarations are only for
 * types and for `custom-elements.json`; they add nothing to the built files.
 */

/**
 * A purpose that the visitor accepts or refuses as a whole. Data in a `<consent-banner>`; shows nothing by itself.
 *
 * @customElement consent-category
 * @attr {'necessary' | 'functional' | 'analytics' | 'marketing' | (string & {})} name - One of these, or your own with a
 *   label: small letters, digits and hyphens.
 * @attr {string} [label] - The name that visitors read; needed for a name of your own.
 * @attr {string} [description] - Its purpose.
 * @attr {string} [services] - Services of the catalogue as `name:key`, separated by spaces.
 * @attr {'consent' | 'necessary' | 'statistics' | 'appearance'} [basis="consent"] - The reason why it may run: off
 *   until the visitor agrees; always on; or one of the law's two exceptions.
 */
export declare class ConsentCategory extends HTMLElement {}

/**
 * One third party, or one part of the site itself, that the visitor accepts or refuses. Data in a `<consent-category>`.
 *
 * @customElement consent-service
 * @attr {string} name - A name of the catalogue, or your own: small letters, digits and hyphens.
 * @attr {string} [key] - The account, for a service of the catalogue. React and Vue use `key` themselves: write
 *   `services="name:key"` on the category there.
 * @attr {string} [label] - The name that visitors read; needed for a service of your own.
 * @attr {string} [provider] - The company that runs it, if that is not the site.
 * @attr {string} [privacy-href] - Address of the provider's privacy information.
 * @attr {string} [purpose] - Its purpose.
 */
export declare class ConsentService extends HTMLElement {}

/**
 * One thing that a service stores: listed in the table, and removed once the service is refused. Data in a
 * `<consent-service>`.
 *
 * @customElement consent-cookie
 * @attr {string} name - The name of the cookie, the storage key or the database; `*` stands for any characters.
 * @attr {'cookie' | 'local' | 'session' | 'indexeddb'} [storage="cookie"] - Its place: a cookie, local or session storage,
 *   or a database of IndexedDB.
 * @attr {string} [purpose] - Its purpose.
 * @attr {string} [duration] - `session`, or a number and a unit such as `2 years`.
 * @attr {string} [provider] - The company that sets it, if that is not the service's provider.
 * @attr {string} [domain] - Its domain; one that is not the site's makes it a third-party cookie.
 * @attr {string} [path] - The path that it is set for.
 */
export declare class ConsentCookie extends HTMLElement {}

/**
 * The site's own words, each in an attribute with the word's name; other words stay as they are. With every word, it adds a
 * language that the library does not have. Works anywhere in the page; the first one in a fitting language counts.
 *
 * @customElement consent-words
 * @attr {string} [lang] - The language of the words; without it, they count for any language.
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
