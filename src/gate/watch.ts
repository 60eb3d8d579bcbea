type Found = (element: HTMLElement) => unknown;

const watches: [selector: string, found: Found][] = [];

/**
 * Calls `found` with every element of the page that matches, and from then on with each that is put into it, before the
 * browser next paints. Looks at what is new only: a page may change many thousand times.
 */
export function watch(selector: string, found: Found): void {
  if (!watches.length) observe();
  watches.push([selector, found]);
  document.querySelectorAll<HTMLElement>(selector).forEach(found);
}

function observe(): void {
  const look = (node: Node): void => {
    if (!(node instanceof HTMLElement)) return;
    for (const [selector, found] of watches) {
      if (node.matches(selector)) found(node);
      node.querySelectorAll<HTMLElement>(selector).forEach(found);
    }
  };
  new MutationObserver((records) => {
    for (const {addedNodes} of records) addedNodes.forEach(look);
  }).observe(document, {subtree: true, childList: true});
}
