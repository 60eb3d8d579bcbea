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

/** What the catalogue's services are started by. */
export interface LoadersPart {
  /** Looks up the policy's services. */
  check(policy: Policy, report: Report): Policy;
  createRunner(page: RunnerPage): ServiceRunner;
}

/** What the catalogue knows of its services. */
export interface FactsPart {
  /** Adds it to the policy's services. */
  describe(policy: Policy): Policy;
  /** The name of a service, and a key as it may look; undefined for one that the catalogue does not have. */
  factsOf(service: string): {readonly label: string; readonly keyExample?: string} | undefined;
}

/** What holds, by address, what nobody has parked. */
export interface AutoBlockPart {
  start(page: AutoBlockPage): void;
}

/** The sentences that tell the site's author of a mistake. */
export interface MistakesPart {
  sayMistake(mistake: Mistake, page: {readonly store: ConsentStore; readonly parts: PartSource}): Promise<void>;
}

/** Where the parts come from: the files beside consent.js, or a bundler's. None of these rejects. */
export interface PartSource {
  /** Resolves with undefined where the part cannot be had; that has been said then. */
  load<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined>;
  /** The words of a language but English; undefined for a language that there is none of, or that cannot be had. */
  words(language: string): Promise<Words | undefined>;
  /** What the catalogue says, in a language but English. */
  translation(language: string): Promise<Translation | undefined>;
  /** Whether there is a file for the language, wherever it may be. */
  hasLanguage(language: string): boolean;
}
