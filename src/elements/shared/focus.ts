import {ownDocument} from '../../platform/document.js';

/** If the focus was lost, moves it to the page's main content, without scrolling. */
export function focusMain(): void {
  if (ownDocument.activeElement !== ownDocument.body) return;
  const main = ownDocument.querySelector<HTMLElement>('main,h1');
  if (!main) return;
  main.tabIndex = -1;
  main.focus({preventScroll: true});
}

/** True while the focus is where visitors type; a frame may be an editor. */
export function isTyping(): boolean {
  return !!ownDocument.activeElement?.matches('input,textarea,select,[contenteditable],iframe');
}
