import {isWebAddress} from '../core/address.js';
import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';
import {ownAddress} from '../platform/owner.js';
import {bare} from '../core/bare.js';

/** The elements that can wait with an address. Other links would fetch what the page's policy refuses. */
export const EMBED = 'iframe,img,link[rel=stylesheet i]';

/** The attributes with addresses; an address is parked in `data-` and the same name. */
export const ADDRESSES = ['src', 'srcset', 'href'];
/** An address waits here: lazy loaders read `data-src`, too, and would fetch it. */
const HELD = 'data-consent-';
/** The attributes that would fill an embed. */
const FILLING = [...ADDRESSES, 'srcdoc'];

/** The attributes to watch: another script may fill an embed, or park another address. */
export const WATCHED: string[] = FILLING.flatMap((name) => [name, `data-${name}`]);

const released = new WeakSet<Element>();

/** True if the embed has been released, so that other scripts may do with it what they like. */
export function isReleased(embed: Element): boolean {
  return released.has(embed);
}

/** Marks a released element in a snapshot of the page; `eager` where browsers would fetch it at once, without our `loading`. */
const RELEASED = 'data-consent-released';

/** Frames that are smaller, in pixels, are not for visitors. */
const SMALLEST = 10;

type Addresses = readonly (readonly [attribute: string, address: string])[];

/** The address that waits for this attribute, as it was written; null if there is none. */
export function waitingAddress(element: Element, attribute: string): string | null {
  const read = own(element, 'getAttribute');
  return read(HELD + attribute) ?? read(`data-${attribute}`);
}

/** The element's parked addresses, each with the attribute that it belongs in. */
export function parkedAddresses(embed: Element): Addresses {
  return ADDRESSES.flatMap((name) => {
    const address = waitingAddress(embed, name);
    return address === null ? [] : [[name, name === 'srcset' ? address : ownAddress(address)] as const];
  });
}

/** The addresses that each embed had when it was first seen: of the author's own, for the time being. */
const previews = new WeakMap<Element, readonly (string | null)[]>();

/**
 * Hides the embed's addresses from other scripts, and empties it if another address or a `srcdoc` has filled it already.
 *
 * @returns The attributes by which it was filled.
 */
export function holdEmbed(embed: Element): readonly string[] {
  if (!previews.has(embed))
    previews.set(
      embed,
      ADDRESSES.map((name) => embed.getAttribute(name)),
    );
  const filled = FILLING.filter((name) => {
    const address = embed.getAttribute(`data-${name}`);
    if (address !== null) {
      embed.setAttribute(HELD + name, address);
      embed.removeAttribute(`data-${name}`);
    }
    const live = embed.getAttribute(name);
    if (live === null || isPreview(live, name, embed)) return false;
    embed.removeAttribute(name);
    return true;
  });
  const {contentWindow, contentDocument} = embed as HTMLIFrameElement;
  if (!contentWindow) return filled;
  // Lazy loaders also fill a frame by its location. A page never sees the document of a frame with `sandbox`.
  const isFilled = contentDocument ? contentDocument.URL !== 'about:blank' : !embed.hasAttribute('sandbox');
  if (!filled.length && isFilled && !embed.hasAttribute('src')) filled.push('src');
  // Without its attribute, a frame keeps its content.
  if (filled.length) contentWindow.location.replace('about:blank');
  return filled;
}

/** True for an address that fetches nothing, or the author's own; not for the held one with another query or hash. */
function isPreview(address: string, name: string, embed: Element): boolean {
  if (address.startsWith('data:image/')) return true;
  const first = previews.get(embed)![ADDRESSES.indexOf(name)];
  return address === first && pageOf(address) !== pageOf(embed.getAttribute(HELD + name) ?? '');
}

function pageOf(address: string): string {
  try {
    const {host, pathname} = new URL(address, ownDocument.baseURI);
    return host + pathname;
  } catch {
    return address;
  }
}

/**
 * Lets the browser fetch a parked frame, image or link, in the next task. Returns false, and fetches nothing, if an address
 * is not a web address: `javascript:` would run in this page.
 *
 * @param mayFetch - Asked again in that task.
 */
export function releaseEmbed<E extends Element>(embed: E, mayFetch?: (embed: E) => boolean): boolean {
  const parked = parkedAddresses(embed);
  // Checks only the first address of a srcset: the others are images too, which run nothing.
  if (!parked.every(([, address]) => isWebAddress(address, ownDocument.baseURI))) return false;
  released.add(embed);
  setAddresses(embed, parked, mayFetch);
  return true;
}

/**
 * Gives an embed its addresses, in the next task: Chromium ignores the address of a frame that the parser has only just
 * added. The gate sees it first if it comes back in a snapshot of the page, such as a router's, because browsers fetch
 * lazy frames and images only when they paint.
 */
export function setAddresses<E extends Element>(
  embed: E,
  addresses: Addresses,
  mayFetch: (embed: E) => boolean = () => true,
): void {
  setTimeout(() => {
    if (!mayFetch(embed)) return void released.delete(embed);
    // Firefox fetches a frame again if this changes later.
    if (embed instanceof HTMLIFrameElement) beLazy(embed, canBeSeen(embed));
    // A browser fetches others as soon as they come back.
    else embed.setAttribute(RELEASED, '');
    for (const [name, address] of addresses) {
      if (embed.getAttribute(name) !== address) embed.setAttribute(name, address);
    }
    // An image is fetched at once, even if nobody sees it: its fetch begins before the next task.
    if (embed instanceof HTMLImageElement) setTimeout(() => beLazyOnceFetched(embed));
  });
}

/** False for a frame that nobody can scroll to, as of a widget: browsers would never fetch it lazily. */
function canBeSeen(frame: HTMLIFrameElement): boolean {
  const {width, height, right, bottom} = frame.getBoundingClientRect();
  return Math.min(width, height) >= SMALLEST && right + scrollX > 0 && bottom + scrollY > 0;
}

/** Firefox fetches an image again that becomes lazy while it is being fetched. */
function beLazyOnceFetched(image: HTMLImageElement): void {
  const then = (): void => beLazy(image, true);
  if (image.complete) then();
  else for (const end of ['load', 'error']) image.addEventListener(end, then, bare({once: true}));
}

function beLazy(embed: HTMLIFrameElement | HTMLImageElement, isVisible: boolean): void {
  const isEager = isVisible && embed.loading !== 'lazy';
  embed.setAttribute(RELEASED, isEager ? 'eager' : '');
  if (isEager) embed.setAttribute('loading', 'lazy');
}

/** Parks an embed again that has come back in a snapshot of the page, with the address that it was released with. */
export function parkReturned(embed: Element): void {
  const mark = embed.getAttribute(RELEASED);
  if (mark === null || released.has(embed)) return;
  for (const [name, address] of parkedAddresses(embed)) {
    if (embed.getAttribute(name) === address) embed.removeAttribute(name);
  }
  embed.removeAttribute(RELEASED);
  if (mark) embed.removeAttribute('loading');
}
