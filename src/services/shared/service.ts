import type {Basis, CookieDeclaration} from '../../core/policy.js';

/** The page, as far as a loader may touch it. */
export interface ServicePage {
  /** The page's globals: vendors keep their functions and queues there. */
  readonly window: Record<string, unknown>;
  /** Adds the script at this address to the page, `async` and with the page's nonce; calls `onload` once it has run. */
  script(url: string, onload?: () => void): void;
  /** Whether this category or service may run now. */
  allows(name: string): boolean;
}

/** All that must be known of a service before it may run, and the functions that run it. */
export interface ServiceLoader {
  /** The name that a site writes in `services` and `data-consent`; the same as the provider's file. */
  readonly name: string;
  /**
   * The bases that a site may run it on. `consent` is always among them; a statutory exception is, if the service does
   * nothing beyond it (PECR 2003 Schedule A1).
   */
  readonly bases: readonly Basis[];
  /** Matches an account's key, and nothing that could change the address it is put into. Absent if it has no accounts. */
  readonly keyPattern?: RegExp;
  /** Does what the vendor's own snippet does, once the visitor has agreed, and tells the vendor so if it can be told. */
  load?(key: string, page: ServicePage): void;
  /** Tells the vendor's running script, after a later decision, what else is allowed now. */
  update?(key: string, page: ServicePage): void;
  /** Tells the vendor's running script that the visitor has withdrawn. */
  withdraw?(key: string, page: ServicePage): void;
  /** Returns the address of an embed with the vendor's own privacy setting; an address that is no embed, as it was. */
  embedAddress?(address: URL): URL;
}

/** All that is shown of a service and swept after a withdrawal. The words are English; `i18n/catalogue/` translates them. */
export interface ServiceFacts {
  /** The same name as the loader's. */
  readonly name: string;
  /** What visitors read as its name. */
  readonly label: string;
  /** The company that runs it. */
  readonly provider: string;
  /** The address of the provider's privacy information. */
  readonly privacyHref: string;
  /** What it is for, in one neutral sentence. */
  readonly purpose: string;
  /** An account's key as it may look, for messages to the site's author. Absent if it has no accounts. */
  readonly keyExample?: string;
  /** Everything that it keeps on the device. */
  readonly cookies: readonly CookieDeclaration[];
}

/** A service and where pages fetch it from. */
export interface ServiceHosts {
  /** The same name as the loader's. */
  readonly name: string;
  /**
   * Hostnames, where `*.` stands for any subdomain. Where a hostname has other services too, the start of the path and
   * query follows: `www.google.com/maps`.
   */
  readonly hosts: readonly string[];
}
