import type {ServiceFacts} from '../core/mistake.js';
import type {CookieDeclaration} from '../core/policy.js';

/** The page, as a service's loader may touch it. */
export interface ServicePage {
  /** The page's globals, which vendors' interfaces live in. */
  readonly window: Record<string, unknown>;
  /** Adds the script at this address to the page, `async`, with the page's nonce; `onload` is called once it has run. */
  script(url: string, onload?: () => void): void;
  /** Whether this category or service may run now. */
  allows(name: string): boolean;
}

/** A type of Google's Consent Mode v2, https://developers.google.com/tag-platform/security/guides/consent. */
export type ConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/** A third party as the catalogue knows it: one such value a module. Its words are English; `i18n/catalogue/` has others. */
export interface CatalogueService extends ServiceFacts {
  readonly provider: string;
  readonly privacyHref: string;
  readonly purpose: string;
  /**
   * Where pages fetch it from: a host, where `*.` stands for any subdomain, and after it the start of a path and query
   * where the host has other services too.
   */
  readonly hosts: readonly string[];
  readonly cookies: readonly CookieDeclaration[];
  /** The types of Google's Consent Mode that follow this service, rather than their category. */
  readonly consentTypes?: readonly ConsentType[];
  /** Does what the vendor's own snippet does, once the visitor has agreed; tells it so, where it can be told. */
  load?(key: string, page: ServicePage): void;
  /** Tells the vendor's running script, after a decision, what else is allowed now. */
  update?(key: string, page: ServicePage): void;
  /** Tells the vendor's running script that the visitor has withdrawn. */
  withdraw?(key: string, page: ServicePage): void;
  /** The address of an embed as it keeps least: with the vendor's own setting for privacy. */
  embedAddress?(address: URL): URL;
  /** Where these facts come from. */
  readonly sources: readonly string[];
}
