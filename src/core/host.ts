import type {Consent} from './consent.js';

/** The parts that are loaded when they are needed; a language is a part by its own code, such as `cy`, and `catalogue-cy`. */
export type PartName = 'banner' | 'panel' | 'catalogue' | 'mistakes' | (string & {});

/** What the page's scripts and elements share, whatever bundle each of them came in. */
export interface Host {
  readonly consent: Consent;
  /** The parts that are there already, by name. */
  readonly parts: Map<PartName, unknown>;
  /** Resolves with the part, or with undefined where it cannot be had; that has been said then. Never rejects. */
  load(part: PartName): Promise<unknown>;
  /** Adds a script to the page, with the nonce of this library's own tag. */
  addScript(url: string, properties?: Partial<HTMLScriptElement>): HTMLScriptElement;
  /** What has run, by category and service. */
  readonly ran: Set<string>;
  /** The catalogue's services, once it has been looked up. */
  services?: RunningServices;
  /** Lets the browser fetch what a frame, an image or a link parks; false where it may not. */
  release(embed: Element): boolean;
  /** Loads the page anew, to be rid of a script that has run. */
  reload(): void;
}

/** The catalogue's services in this page. */
export interface RunningServices {
  /** Starts what is allowed and has not been started. */
  update(): void;
  /** The address of an embed of the service's, as it keeps least. */
  embedAddress(service: string, address: string): string;
  /** Tells those of the named services that have run. */
  withdraw(names: readonly string[]): void;
}

// A symbol, because an element with an id or a name can stand in for any global that is named by a string.
const HOST = Symbol.for('consent-elements');
const globals = globalThis as {[HOST]?: Host};

/** The page's host; undefined before it has been made. */
export function currentHost(): Host | undefined {
  return globals[HOST];
}

/** Makes this the page's host. */
export function setHost(host: Host | undefined): void {
  globals[HOST] = host;
}

/** Whether a page of this site around this one has a host, and so asks already. */
export function isHostedAround(): boolean {
  try {
    return parent !== self && HOST in parent;
  } catch {
    return false; // Another site's page.
  }
}
