import type {Consent} from './consent.js';
import type {Mistake} from './mistake.js';

/** The parts that are loaded when they are needed; a language is a part by its own code. */
export type PartName = 'banner' | 'panel' | 'catalogue' | 'mistakes' | (string & {});

/** What the page's scripts and elements share, whatever bundle each of them came in. */
export interface Host {
  readonly consent: Consent;
  /** The parts that are there already, by name. */
  readonly parts: Map<PartName, unknown>;
  /** Resolves with the part, or with undefined where it cannot be had; that has been said then. Never rejects. */
  load(part: PartName): Promise<unknown>;
  /** Loads the page anew, to be rid of a script that has run. */
  reload(): void;
}

/** What the part `mistakes` is. */
export type SayMistake = (mistake: Mistake) => void;

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

/** Says a mistake in the console. */
export function report(mistake: Mistake): void {
  void currentHost()
    ?.load('mistakes')
    .then((say) => (say as SayMistake | undefined)?.(mistake));
}
