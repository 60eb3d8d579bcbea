type Found = (element: HTMLElement) => unknown;

const watches: [selector: string, found: Found][] = [];
/** One question for all watches: a page may have thousands of elements, and most pages have none of these. */
let selector = '';
/** What has been found while the page is parsed, and its parent then. */
const told = new Map<Element, ParentNode | null>();
/** What waits for an element whose end the parser has not reached yet. */
let growing: (() => void)[] = [];

/**
 * Calls `found` with every element of the page that matches, and from then on with each that is put into it, before the
 * browser next paints.
 */
export function watch(matching: string, found: Found): void {
  if (!watches.length) observe();
  watches.push([matching, found]);
  selector = watches.map(([each]) => each).join();
  for (const element of document.querySelectorAll<HTMLElement>(matching)) {
    remember(element);
    found(element);
  }
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
  const grow = (): void => {
    const waiting = growing;
    growing = [];
    waiting.forEach((again) => again());
  };
  new MutationObserver((records) => {
    if (growing.length) grow();
    if (document.readyState === 'loading') lookAtPage();
    else lookAtAdded(records);
  }).observe(document, {subtree: true, childList: true});
  document.addEventListener('readystatechange', () => {
    told.clear();
    grow();
  });
}

/**
 * Finds what is new in the whole page: the parser tells of each node by itself, and to look at each takes much longer. What
 * has left its parent is new again.
 */
function lookAtPage(): void {
  for (const [element, parent] of told) if (!element.isConnected || element.parentNode !== parent) told.delete(element);
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (told.has(element)) continue;
    remember(element);
    tell(element);
  }
}

function remember(element: Element): void {
  if (document.readyState === 'loading') told.set(element, element.parentNode);
}

function lookAtAdded(records: readonly MutationRecord[]): void {
  const added = new Set<Node>();
  for (const {addedNodes} of records) for (const node of addedNodes) added.add(node);
  /** Whether it is in the tree of something else that was put in, and so is found there. */
  const isInside = ({parentNode}: Node): boolean => !!parentNode && (added.has(parentNode) || isInside(parentNode));
  for (const node of added) {
    // What has been taken out again by now is looked at when it is put back.
    if (!(node instanceof HTMLElement) || !node.isConnected || isInside(node)) continue;
    if (node.matches(selector)) tell(node);
    if (node.firstElementChild) node.querySelectorAll<HTMLElement>(selector).forEach(tell);
  }
}

function tell(element: HTMLElement): void {
  for (const [matching, found] of watches) if (element.matches(matching)) found(element);
}
