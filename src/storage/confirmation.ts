import {CONFIRMATION_KEY as KEY} from '../core/record-storage.js';

/** Knows if a confirmation is due: the visitor has answered, and has not yet been told that the answer is stored. */
export class Confirmation {
  readonly #hasRefusal: () => boolean;
  #isDue?: boolean;

  /** @param hasRefusal - True if the record refuses something. */
  constructor(hasRefusal: () => boolean) {
    this.#hasRefusal = hasRefusal;
  }

  get isDue(): boolean {
    // Looks only after a withdrawal, which leaves a refusal: browsers take long to open the storage.
    if (this.#isDue === undefined && this.#hasRefusal()) this.#isDue = isPostponed();
    return this.#isDue ?? false;
  }

  /** Makes the confirmation due: the visitor has answered. */
  request(): void {
    this.#isDue = true;
  }

  /** Leaves the confirmation to the next page: this one is about to reload. */
  postpone(): void {
    this.#isDue = false;
    try {
      sessionStorage.setItem(KEY, '1');
    } catch {
      // The browser forbids storage, so the next page does not confirm.
    }
  }

  /** Ends it: the confirmation has been shown, or is not needed any more. */
  done(): void {
    this.#isDue = false;
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // The browser forbids storage, so there is nothing to remove.
    }
  }
}

function isPostponed(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
