import type {Basis, CookieDeclaration, Use} from '../../core/policy.js';

/** The part of the page that a loader may use. */
export interface ServicePage {
  /** The page's globals: vendors keep their functions and queues there. */
  readonly window: Record<string, unknown>;
  /** Adds the script at this address to the page, `async` and with the page's nonce; calls `onload` once it has run. */
  script(url: string, onload?: () => void): void;
  /** True if this category or service may run now. */
  allows(name: string): boolean;
}

/** The facts that the library needs before a service may run, and the functions that run it. */
export interface ServiceLoader {
  /** The name that a site writes in `services` and `data-consent`; the same as the provider's file. */
  readonly name: string;
  /**
   * The bases that a site may choose for it. `consent` is always among them; `necessary` only for what keeps out automated
   * traffic; a statutory exception only if the service does nothing beyond it (PECR 2003 Schedule A1).
   */
  readonly bases: readonly Basis[];
  /**
   * True if its provider's terms let the provider use the data for itself. That seldom fits a statutory exception, so the
   * site's author is warned.
   */
  readonly sharesData?: true;
  /** Matches an account's key, and nothing that could change the address that it becomes part of. Absent without accounts. */
  readonly keyPattern?: RegExp;
  /**
   * Does the same as the vendor's own snippet, once the visitor has agreed, and tells the vendor of that if it can. On another
   * basis than consent, turns off what goes beyond it.
   */
  load?(key: string, page: ServicePage, basis?: Basis): void;
  /** Tells the vendor's running script, after a later decision, which other categories are allowed. */
  update?(key: string, page: ServicePage): void;
  /** Tells the vendor's running script that the visitor has withdrawn. */
  withdraw?(key: string, page: ServicePage): void;
  /** The attributes that a frame of it needs, unless the site gives others. */
  readonly frame?: Readonly<Record<string, string>>;
  /** Selects the elements of a page that stay empty until it runs. */
  readonly places?: string;
  /** Returns the address of an embed with the vendor's own privacy setting; returns other addresses unchanged. */
  embedAddress?(address: URL): URL;
}

/** The facts about a service for the banner's first layer: "counting visits (Google Analytics)". */
export interface ServiceBrief {
  /** The same name as the loader's. */
  readonly name: string;
  /** The name that visitors read. */
  readonly label: string;
  /** The company that runs it. */
  readonly provider: string;
  readonly use: Use;
}

/** The facts to show about a service, and to sweep after a withdrawal. In English; `i18n/catalogue/` translates them. */
export interface ServiceFacts {
  /** The address of the provider's privacy information. */
  readonly privacyHref: string;
  /** Its purpose, in one neutral sentence. */
  readonly purpose: string;
  /** An example of an account's key, for messages to the site's author. Absent without accounts. */
  readonly keyExample?: string;
  /** Matches the accounts that the provider has closed. */
  readonly retiredKey?: RegExp;
  /** Its use of the device, in one or two neutral sentences, if it is not known to store anything there. */
  readonly device?: string;
  /**
   * Names that other services keep which it may start, such as those in a container. Swept with it, unless a service that
   * may run declares them; not shown, because nobody knows what a container holds.
   */
  readonly brings?: readonly string[];
  /** Everything that it stores on the device. */
  readonly cookies: readonly CookieDeclaration[];
}

/** A service with everything that visitors may read about it. */
export interface DescribedService extends ServiceBrief, ServiceFacts {}

/** A service and the hosts that pages fetch it from. */
export interface ServiceHosts {
  /** The same name as the loader's. */
  readonly name: string;
  /**
   * Hostnames, where `*` stands for any run of characters. If a hostname has other services too, the path follows, whole or
   * up to one of its slashes, and a parameter with the start of its value: `www.google.com/maps`, `a.com/b.js?id=G-`.
   */
  readonly hosts: readonly string[];
  /** Returns the further entries that follow from an account's key, for a service on the site's own hosts. */
  hostsOf?(key: string): readonly string[];
}
