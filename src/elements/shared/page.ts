import {registered} from '../../core/registry.js';
import type {ElementMistake} from '../../core/mistake.js';
import type {ConsentStore} from '../../core/store.js';
import type {Translation, Words} from '../../i18n/en.js';

/** The page's consent, as far as its elements see it. */
export interface ElementsPage {
  readonly store: ConsentStore;
  /** Whether a page of this site around this one asks already. */
  readonly isFramed: boolean;
  /** Whether the visitor has answered and has not been told yet that the answer is kept. */
  readonly confirmation: {readonly isDue: boolean; done(): void};
  readonly parts: {
    words(language: string): Promise<Words | undefined>;
    translation(language: string): Promise<Translation | undefined>;
  };
  /** The catalogue's services; undefined until their loaders have come. */
  readonly runner?: {embedAddress(service: string, address: string): string} | undefined;
  /** Opens the preferences, from what was pressed. */
  openPreferences(opener: Element | null): Promise<void>;
  /** Lets the browser fetch what a frame parks; false where it may not. */
  release(embed: Element): boolean;
  /** Says a mistake of the site's author. */
  report(mistake: ElementMistake): void;
}

/** The page that this element is in: elements are registered once it has been started. */
export function currentPage(): ElementsPage {
  return registered() as unknown as ElementsPage;
}
