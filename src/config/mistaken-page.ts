import type {ConsentStore} from '../core/store.js';

/** Finds the words and an example key of a service; undefined if the catalogue does not have it. */
export type FactsOf = (
  service: string,
) =>
  | {readonly label: string; readonly provider: string; readonly keyExample?: string; readonly retiredKey?: RegExp}
  | undefined;

/** The part of the page that explaining its mistakes needs: the page has it, and `diagnostics/` reads it. */
export interface MistakenPage {
  readonly store: ConsentStore;
  /** The script tag of the drop-in; it may carry the configuration. */
  readonly tag: HTMLScriptElement | undefined;
  readonly parts: {
    /** Sentences about files that could not be loaded. */
    readonly faults?: readonly string[];
    hasLanguage(language: string): boolean;
    load(name: 'facts'): Promise<{readonly factsOf: FactsOf} | undefined>;
    load(name: 'loaders'): Promise<{sharesData(service: string): boolean} | undefined>;
  };
  /** True if the service is told about the choice, and runs from the start. */
  isTold(service: string): boolean;
}
