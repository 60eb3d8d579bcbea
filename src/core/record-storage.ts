import type {Decision} from './decision.js';
import type {Policy} from './policy.js';

/** The entry of the tab's session storage that has the page confirm a withdrawal once it has reloaded. */
export const CONFIRMATION_KEY = 'consent-elements';

/** Reads and writes decisions; `storage/` implements it. */
export interface RecordStorage {
  /** Reads the stored decision for pages with this policy. */
  read(policy: Policy): Decision | undefined;
  /**
   * Stores the decision, for a moment only if it is a reset. Returns false if the browser did not comply; true if another tab
   * has stored a newer one meanwhile.
   */
  write(policy: Policy, decision: Decision): boolean;
}
