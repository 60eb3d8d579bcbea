/** Moves the focus to the first place that takes it, or else to the page's main content. */
export function moveFocus(...places: (EventTarget | null)[]): void {
  const main = document.querySelector<HTMLElement>('main,[role=main],h1');
  const wasFocusable = !main || main.hasAttribute('tabindex');
  if (!wasFocusable) main.tabIndex = -1;
  for (const place of [...places, main]) {
    if (!(place instanceof HTMLElement) || place === document.body) continue;
    place.focus({preventScroll: true});
    if (place.matches(':focus-within')) break;
  }
  if (!wasFocusable) main.addEventListener('blur', () => main.removeAttribute('tabindex'), {once: true});
}
