/** Survives the one reload after a withdrawal; gone once the confirmation has been shown. */
const KEY = 'consent-elements';

/** Whether a confirmation has been put off; false where the browser forbids storage. */
export function isConfirmationDue(): boolean {
  try {
    return !!sessionStorage[KEY];
  } catch {
    return false;
  }
}

/** Puts the confirmation off until the page has been loaded again, or with `false` takes that back. */
export function postponeConfirmation(due = true): void {
  try {
    if (due) sessionStorage[KEY] = '1';
    else sessionStorage.removeItem(KEY);
  } catch {
    // Then it is not shown.
  }
}
