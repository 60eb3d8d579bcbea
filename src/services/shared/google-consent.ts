/** A type of Google's Consent Mode v2, https://developers.google.com/tag-platform/security/guides/consent. */
export type ConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/**
 * The services that read Google's Consent Mode themselves, by name, with the types that follow the visitor's answer to that
 * service. Any other type follows its category. Tag Manager has no types of its own: the tags in its container read them.
 */
export const consentTypes: ReadonlyMap<string, readonly ConsentType[]> = new Map([
  ['google-ads', ['ad_storage', 'ad_user_data', 'ad_personalization']],
  ['google-analytics', ['analytics_storage']],
  ['google-tag-manager', []],
]);
