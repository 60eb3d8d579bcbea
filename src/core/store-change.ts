import type {Answers} from './decision.js';
import type {Source} from './source.js';

/** A change of what may run. */
export interface StoreChange {
  readonly choices: Answers;
  readonly previous: Answers;
  /** The origin of the decision; undefined if only the policy has changed. */
  readonly source?: Source;
}
