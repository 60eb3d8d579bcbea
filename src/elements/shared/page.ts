import {registered} from '../../core/registry.js';
import type {ElementMistake, PageMistake} from '../../core/mistake.js';
import type {ConsentStore} from '../../core/store.js';
import type {Translation, Words} from '../../i18n/en.js';

/** The part of the page that its elements use. */
export interface ElementsPage {
  readonly store: ConsentStore;
  /** True in a frame of a page that shares this record and asks; undefined until that is known. */
  readonly isFramed: boolean | undefined;
  /** Categories and services that were withdrawn, and run until the visitor reloads the page. */
  readonly stillRunning: readonly string[];
  /** Reloads the page. */
  reload(): void;
  /** Due once the visitor has answered and has not yet been told that the answer is stored. */
  readonly confirmation: {readonly isDue: boolean; done(): void};
  readonly parts: {
    words(language: string): Promise<Words | undefined>;
    translation(language: string): Promise<Translation | undefined>;
  };
  /** Starts the catalogue's services; undefined until their loaders have been loaded. */
  readonly runner?:
    | {
        embedAddress(service: string, address: string): string;
        frameAttributes(service: string): Readonly<Record<string, string>>;
      }
    | undefined;
  /** True once the visitor has closed the question without an answer. */
  readonly isQuestionClosed: boolean;
  /** True if this page needs the library's own button that leads back to the choices. */
  readonly needsSettingsButton: boolean;
  /**
   * The name of the page's own link or button that leads back to the choices; empty if it has none that can be quoted.
   * Undefined if the page leaves that to the library's button.
   */
  readonly nameOfWayBack: string | undefined;
  /** Opens the preferences; `opener` is the element that was pressed. */
  openPreferences(opener: Element | null): Promise<void>;
  /** Offers a way back to the question, which the visitor has closed without an answer. */
  closeQuestion(): void;
  /** Lets the browser fetch a parked frame; false if its address is unsafe. */
  release(embed: Element): boolean;
  /** True for a service that runs from the start, and is told about the choice. */
  isTold(service: string): boolean;
  /** Reports a mistake of the site's author. */
  report(mistake: ElementMistake | PageMistake): void;
}

/** The page of this element. It exists, because elements are registered after it has started. */
export function currentPage(): ElementsPage {
  return registered() as unknown as ElementsPage;
}
