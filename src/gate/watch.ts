type Found = (element: HTMLElement) => unknown;

const watches: [selector: string, found: Found][] = [];
/** What waits for an element whose end the parser has not reached yet. */
let growing: (() => void)[] = [];

/**
 * Calls `found` with every element of the page that matches, and from then on with each that is put into it, before the
 * browser next paints.
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
  const tell = (element: HTMLElement): void => {
    for (const [selector, found] of watches) if (element.matches(selector)) found(element);
  };
  const grow = (): void => {
    const waiting = growing;
    growing = [];
    waiting.forEach((again) => again());
  };
  new MutationObserver((records) => {
    if (growing.length) grow();
    const added = new Set<Node>();
    for (const {addedNodes} of records) for (const node of addedNodes) added.add(node);
    // One question for all watches: a page may have thousands of elements, and most pages have none of these.
    const selector = watches.map(([each]) => each).join();
    /** Whether it is in the tree of something else that was put in, and so is found there. */
    const isInside = ({parentNode}: Node): boolean => !!parentNode && (added.has(parentNode) || isInside(parentNode));
    for (const node of added) {
      // What has been taken out again by now is looked at when it is put back.
      if (!(node instanceof HTMLElement) || !node.isConnected || isInside(node)) continue;
      if (node.matches(selector)) tell(node);
      if (node.firstElementChild) node.querySelectorAll<HTMLElement>(selector).forEach(tell);
    }
  }).observe(document, {subtree: true, childList: true});
  document.addEventListener('readystatechange', grow);
}
