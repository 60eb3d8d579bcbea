export {createConsent} from './create-consent.js';
export type {Consent, ConsentChange, ConsentRecord} from '../core/consent.js';
export type {Answers} from '../core/decision.js';
export type {Source} from '../core/source.js';
export {ConsentBanner} from '../elements/consent-banner/consent-banner.js';
export {ConsentCookieTable} from '../elements/consent-cookie-table/consent-cookie-table.js';
export type {ConsentCategory, ConsentCookie, ConsentService} from '../elements/data.js';
export {ConsentEmbed} from '../elements/consent-embed/consent-embed.js';
export {ConsentPreferences} from '../elements/consent-preferences/consent-preferences.js';
