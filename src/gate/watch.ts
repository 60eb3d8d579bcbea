import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';
import {bare} from '../core/bare.js';

type Found = (element: HTMLElement) => unknown;

const watches: [selector: string, found: Found][] = [];
/** One selector for all watches, for speed: a page may have thousands of elements, and most match none. */
let selector = '';
/** Elements found while the page is parsed, each with its parent at that time. */
const seen = new Map<Element, ParentNode | null>();
/** Callbacks for elements whose end the parser has not reached yet. */
let waitingForEnd: (() => void)[] = [];

/** The nodes removed in the changes that are being looked at. */
let removed: readonly Node[] = [];

/** True while the changes are looked at that have taken the element out of the page. */
export function isJustRemoved(element: Element): boolean {
  return !element.isConnected && removed.some((node) => own(node, 'contains')(element));
}

/**
 * Calls `found` with every element of the page that matches, and with each that is added later, before the browser next
 * paints.
 */
export function watch(matching: string, found: Found): void {
  if (!watches.length) observe();
  watches.push([matching, found]);
  selector = watches.map(([each]) => each).join();
  for (const element of ownDocument.querySelectorAll<HTMLElement>(matching)) {
    remember(element);
    found(element);
  }
}

/**
 * Calls `then` once the element is complete, at once or later, in the order of the calls: the parser adds an element to the
 * page before it reads its content, and may have to wait for more from the network in between.
 */
export function whenWhole(element: Element, then: () => void): void {
  let node: Node | null = element;
  while (node && !own(node, 'nextSibling')) node = own(node, 'parentNode');
  if (node || ownDocument.readyState !== 'loading') then();
  else waitingForEnd.push(() => whenWhole(element, then));
}

function observe(): void {
  const retry = (): void => {
    const waiting = waitingForEnd;
    waitingForEnd = [];
    waiting.forEach((again) => again());
  };
  const observer = new MutationObserver((records) => {
    removed = records.flatMap(({removedNodes}) => [...removedNodes]);
    if (waitingForEnd.length) retry();
    if (ownDocument.readyState === 'loading') lookAtPage();
    else lookAtAdded(records);
    removed = [];
  });
  observer.observe(document, bare({subtree: true, childList: true}));
  ownDocument.addEventListener('readystatechange', () => {
    if (observer.takeRecords().length) lookAtPage();
    seen.clear();
    retry();
  });
}

/**
 * Finds the new elements by searching the whole page: the parser reports each node separately, and checking each takes
 * much longer. An element that has left its parent counts as new again.
 */
function lookAtPage(): void {
  for (const [element, parent] of seen) if (!element.isConnected || element.parentNode !== parent) seen.delete(element);
  for (const element of ownDocument.querySelectorAll<HTMLElement>(selector)) {
    if (seen.has(element)) continue;
    remember(element);
    callWatches(element);
  }
}

function remember(element: Element): void {
  if (ownDocument.readyState === 'loading') seen.set(element, element.parentNode);
}

function lookAtAdded(records: readonly MutationRecord[]): void {
  const added = new Set<Node>();
  for (const {addedNodes} of records) for (const node of addedNodes) added.add(node);
  /** True if the node is inside another added node, and so is found there. */
  const isInside = (node: Node): boolean => {
    const parent = own(node, 'parentNode');
    return !!parent && (added.has(parent) || isInside(parent));
  };
  for (const node of added) {
    // Skips nodes that have been removed again; they are checked when they are put back.
    if (!(node instanceof HTMLElement) || !own(node, 'isConnected') || isInside(node)) continue;
    if (own(node, 'matches')(selector)) callWatches(node);
    if (own(node, 'firstElementChild')) own(node, 'querySelectorAll')<HTMLElement>(selector).forEach(callWatches);
  }
}

function callWatches(element: HTMLElement): void {
  for (const [matching, found] of watches) if (own(element, 'matches')(matching)) found(element);
}
