import type {Mistake, Report} from '../core/mistake.js';
import type {ConsentStore} from '../core/store.js';
import type {AutoBlockPage} from '../gate/auto-block.js';
import type {Policy} from '../core/policy.js';
import type {Translation, Words} from '../i18n/en.js';
import type {RunnerPage, ServiceRunner} from '../services/shared/runner.js';

/** The files that are loaded when they are needed, by name, and what each of them gives. */
export interface Parts {
  readonly banner: ElementsPart;
  readonly choices: ChoicesPart;
  readonly loaders: LoadersPart;
  readonly facts: FactsPart;
  readonly 'auto-block': AutoBlockPart;
  readonly mistakes: MistakesPart;
}

export type PartName = keyof Parts;

/** Elements of the page. */
export interface ElementsPart {
  /** Registers them, unless that has been done. */
  define(): void;
}

/** The preferences, the table and the embed. */
export interface ChoicesPart extends ElementsPart {
  /** Opens the preferences, in the page where they stand there, else in a dialog. */
  open(opener: Element | null): void;
  /** Puts a placeholder in the place of a frame that has to wait. */
  hold(frame: HTMLElement): void;
}

/** Starts the catalogue's services. */
export interface LoadersPart {
  /** Looks up the policy's services. */
  check(policy: Policy, report: Report): Policy;
  createRunner(page: RunnerPage): ServiceRunner;
}

/** Describes the catalogue's services: their words, cookies and keys. */
export interface FactsPart {
  /** Adds it to the policy's services. */
  describe(policy: Policy): Policy;
  /** The name of a service, and a key as it may look; undefined for one that the catalogue does not have. */
  factsOf(service: string): {readonly label: string; readonly keyExample?: string} | undefined;
}

/** Parks, by their addresses, services that the page's author has not parked. */
export interface AutoBlockPart {
  start(page: AutoBlockPage): void;
}

/** The sentences that tell the site's author of a mistake. */
export interface MistakesPart {
  sayMistake(mistake: Mistake, page: {readonly store: ConsentStore; readonly parts: PartSource}): Promise<void>;
}

/** Loads the parts: files beside consent.js, or a bundler's. None of its promises rejects. */
export interface PartSource {
  /** Resolves with undefined where the part cannot be had; that has been said then. */
  load<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined>;
  /** The words of this language, which is not English; undefined where there is no such file, or it cannot be had. */
  words(language: string): Promise<Words | undefined>;
  /** The catalogue's words in this language, which is not English; undefined as with `words`. */
  translation(language: string): Promise<Translation | undefined>;
  /** True for a language that the build has a file for; it need not have been loaded. */
  hasLanguage(language: string): boolean;
}
