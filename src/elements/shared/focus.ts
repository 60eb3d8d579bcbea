/** If the focus was lost, moves it to the page's main content, without scrolling. */
export function focusMain(): void {
  if (document.activeElement !== document.body) return;
  const main = document.querySelector<HTMLElement>('main,h1');
  if (!main) return;
  main.tabIndex = -1;
  main.focus({preventScroll: true});
}

/** True while the focus is where visitors type; a frame may be an editor. */
export function isTyping(): boolean {
  return !!document.activeElement?.matches('input,textarea,select,[contenteditable],iframe');
}
