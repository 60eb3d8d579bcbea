import type {Basis, CookieDeclaration} from '../core/policy.js';

/** The page, as a service's loader may touch it. */
export interface ServicePage {
  /** The page's globals, which vendors' interfaces live in. */
  readonly window: Record<string, unknown>;
  /** Adds the script at this address to the page, `async`, with the page's nonce. */
  script(url: string): void;
}

/** What a service's account id looks like. */
export interface KeyForm {
  readonly pattern: RegExp;
  readonly example: string;
}

/** A third party as the catalogue knows it: one such value a module. Its words are English. */
export interface CatalogueService {
  /** What a site writes in `services` and `data-consent`. */
  readonly name: string;
  readonly label: string;
  readonly provider: string;
  readonly privacyHref: string;
  readonly purpose: string;
  /** The hosts that it talks to; `*.` stands for any subdomain. */
  readonly hosts: readonly string[];
  /** Absent for a service that has no accounts. */
  readonly key?: KeyForm;
  /** The bases that it may be run on; without `consent` alone, see PECR Schedule A1. */
  readonly bases: readonly Basis[];
  readonly cookies: readonly CookieDeclaration[];
  /** Does what the vendor's own snippet does, once the visitor has agreed. */
  load?(key: string, page: ServicePage): void;
  /** Tells the vendor's running script that the visitor has withdrawn. */
  withdraw?(key: string, page: ServicePage): void;
  /** Where these facts come from. */
  readonly sources: readonly string[];
}
