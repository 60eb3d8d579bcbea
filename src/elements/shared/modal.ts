/**
 * True if the page lets nobody use the element: it is inert, a modal dialog is open, or the focus is in a part of the page
 * that says it is modal, as those of Bootstrap do, which keep the focus without making the rest inert.
 */
export function isBehindModal(element: Element): boolean {
  return !!(
    element.closest('[inert]') ??
    document.querySelector('dialog:modal') ??
    document.activeElement?.closest('[aria-modal=true]')
  );
}
