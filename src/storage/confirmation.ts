/** Survives the one reload after a withdrawal; gone once the confirmation has been shown. */
const KEY = 'consent-elements';

/** Whether the visitor has answered and has not yet been told that the answer is kept. */
export class Confirmation {
  #isDue = isPostponed();

  get isDue(): boolean {
    return this.#isDue;
  }

  /** The visitor has answered. */
  request(): void {
    this.#isDue = true;
  }

  /** The page is about to be loaded again: the next one confirms. */
  postpone(): void {
    try {
      sessionStorage.setItem(KEY, '1');
    } catch {
      // The browser forbids storage: then it is not shown.
    }
  }

  /** It has been shown, or is not needed any more. */
  done(): void {
    this.#isDue = false;
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Then there is none.
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
