/** If the focus was lost, moves it to the page's main content, without scrolling. */
export function focusMain(): void {
  if (document.activeElement !== document.body) return;
  const main = document.querySelector<HTMLElement>('main,h1');
  if (!main) return;
  main.tabIndex = -1;
  main.focus({preventScroll: true});
}
