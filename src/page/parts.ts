import type {FactsOf, MistakenPage} from '../config/mistaken-page.js';
import type {Mistake, Report} from '../core/mistake.js';
import type {ConsentStore} from '../core/store.js';
import type {AutoBlockPage} from '../gate/auto-block-page.js';
import type {Policy} from '../core/policy.js';
import type {Translation, Words} from '../i18n/en.js';
import type {RunnerPage, ServiceRunner} from '../services/shared/runner.js';

/** The files that are loaded when they are needed, by name, with their exports. */
export interface Parts {
  readonly banner: ElementsPart;
  readonly choices: ChoicesPart;
  readonly settings: ElementsPart;
  readonly statement: StatementPart;
  readonly loaders: LoadersPart;
  readonly facts: FactsPart;
  readonly 'auto-block': AutoBlockPart;
  readonly mistakes: MistakesPart;
  readonly reload: ReloadPart;
  readonly frames: FramesPart;
}

export type PartName = keyof Parts;

/** Elements of the page. */
export interface ElementsPart {
  /** Registers the elements that are not registered yet. */
  define(): void;
}

/** The preferences, the table and the embed. */
export interface ChoicesPart extends ElementsPart {
  /** Opens the preferences: those in the page, else a dialog. */
  open(opener: Element | null): void;
  /** Puts the preferences or the table into a place that asks for them by a `data-consent-…` attribute. */
  fillPlace(place: HTMLElement): void;
  /** Shows a placeholder for a frame, or at an element that has to wait for a service. */
  hold(element: HTMLElement, service: string): void;
}

/** The record for the data protection officer. */
export interface StatementPart extends ElementsPart {
  /** Puts the statement into a place that asks for it by a `data-consent-statement` attribute. */
  fillPlace(place: HTMLElement): void;
}

/** Starts the catalogue's services. */
export interface LoadersPart {
  /** Looks up the policy's services. */
  check(policy: Policy, report: Report): Policy;
  createRunner(page: RunnerPage): ServiceRunner;
  /** True if the provider's terms let it use the service's data for itself. */
  sharesData(service: string): boolean;
}

/** Knows the words, cookies and keys of the catalogue's services. */
export interface FactsPart {
  /** Adds these facts to the policy's services. */
  describe(policy: Policy): Policy;
  /** The label and an example key of a service; undefined if the catalogue does not have it. */
  readonly factsOf: FactsOf;
}

/** Parks the catalogue's services that the page's author has not parked, by their addresses. */
export interface AutoBlockPart {
  start(page: AutoBlockPage): void;
}

/** Explains mistakes to the site's author. */
export interface MistakesPart {
  sayMistake(mistake: Mistake, page: MistakenPage): Promise<void>;
  /** Looks for mistakes in the whole page. Draws the list over the page if its address or tag asks for that. */
  audit(page: MistakenPage): Promise<void>;
}

/** Reloads the page after a withdrawal. */
export interface ReloadPart extends ElementsPart {
  /** Resolves when the visitor sees the page; false if they have typed something on it that a reload would lose. */
  mayReload(): Promise<boolean>;
  /** Lets the page send nothing to other sites when it is left while this is true. */
  stopSendingOnLeave(isStillRunning: () => boolean): void;
  /** Loads the page again, by GET. */
  reload(): void;
}

/** The part of the page that its frames need. */
export interface FramesPage {
  readonly store: ConsentStore;
  /** Says whether the page around this one asks. */
  setFramed(isFramed: boolean): void;
}

/** Has one of several pages ask that share a record: the one around the others. */
export interface FramesPart {
  /** Asks the pages around this one whether one of them asks. */
  ask(page: FramesPage): void;
  /** Tells the frames in this page that it asks. */
  greet(page: FramesPage): void;
  /** Hears a message from another page. */
  hear(page: FramesPage, message: MessageEvent): void;
}

/** Loads the parts: files beside consent.js, or those of a bundler. Its promises never reject. */
export interface PartSource {
  /** Sentences about files that could not be loaded. */
  readonly faults?: readonly string[];
  /** Resolves with undefined if the part cannot be loaded, after an error in the console. */
  load<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined>;
  /** The words in a language other than English; undefined if there is no such file or it cannot be loaded. */
  words(language: string): Promise<Words | undefined>;
  /** The catalogue's words in a language other than English; undefined as with `words`. */
  translation(language: string): Promise<Translation | undefined>;
  /** True if the build has a file for this language, loaded or not. */
  hasLanguage(language: string): boolean;
}
