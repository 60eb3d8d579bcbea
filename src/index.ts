export {createConsent} from './create-consent.js';
export {Consent, type ConsentChange} from './core/consent.js';
export type {Answers, Decision} from './core/decision.js';
export type {Source} from './core/source.js';
export type {Basis, Category, CookieDeclaration, Layout, Policy, Service, StorageKind} from './core/policy.js';
export {ConsentBanner} from './elements/consent-banner/consent-banner.js';
export {ConsentCookieTable} from './elements/consent-cookie-table/consent-cookie-table.js';
export {ConsentEmbed} from './elements/consent-embed/consent-embed.js';
export {ConsentPreferences} from './elements/consent-preferences/consent-preferences.js';
