/** Moves the focus to the page's main content, and leaves the page where it is. */
export function focusMain(): void {
  const main = document.querySelector<HTMLElement>('main,h1');
  if (!main) return;
  main.tabIndex = -1;
  main.focus({preventScroll: true});
}
