type Found = (element: HTMLElement) => unknown;

const watches: [selector: string, found: Found][] = [];
/** What the parser has not been seen to have left. */
let growing: (() => void)[] = [];

/**
 * Calls `found` with every element of the page that matches, and from then on with each that is put into it, before the
 * browser next paints. Looks at what is new only: a page may change many thousand times.
 */
export function watch(selector: string, found: Found): void {
  if (!watches.length) observe();
  watches.push([selector, found]);
  document.querySelectorAll<HTMLElement>(selector).forEach(found);
}

/**
 * Calls `then` once the element is whole, at once or later, in the order of the calls: the parser puts an element into the
 * page before it reads what is in it, and may come to the end of what has arrived in the midst of that.
 */
export function whenWhole(element: Element, then: () => void): void {
  let node: Node | null = element;
  while (node && !node.nextSibling) node = node.parentNode;
  if (node || document.readyState !== 'loading') then();
  else growing.push(() => whenWhole(element, then));
}

function observe(): void {
  const look = (node: Node): void => {
    if (!(node instanceof HTMLElement)) return;
    for (const [selector, found] of watches) {
      if (node.matches(selector)) found(node);
      if (node.firstElementChild) node.querySelectorAll<HTMLElement>(selector).forEach(found);
    }
  };
  const grow = (): void => {
    const waiting = growing;
    growing = [];
    waiting.forEach((again) => again());
  };
  new MutationObserver((records) => {
    grow();
    for (const {addedNodes} of records) addedNodes.forEach(look);
  }).observe(document, {subtree: true, childList: true});
  document.addEventListener('readystatechange', grow);
}
