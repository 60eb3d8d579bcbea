/** Moves a focus that was lost to the page's main content, and leaves the page where it is. */
export function focusMain(): void {
  if (document.activeElement !== document.body) return;
  const main = document.querySelector<HTMLElement>('main,h1');
  if (!main) return;
  main.tabIndex = -1;
  main.focus({preventScroll: true});
}
