import {isWebAddress} from '../core/address.js';

/** The attributes with addresses; an address is parked in `data-` and the same name. */
const ADDRESSES = ['src', 'srcset', 'href'];

/** Marks an element that browsers would fetch at once, without our `loading`. */
const EAGER = 'data-consent-eager';
/** The embeds of this page that have been released. */
const live = new WeakSet<Element>();

/** The element's parked addresses, each with the attribute that it belongs in. */
export function parkedAddresses(embed: Element): readonly (readonly [attribute: string, address: string])[] {
  const {dataset} = embed as HTMLElement;
  return ADDRESSES.filter((name) => name in dataset).map((name) => [name, dataset[name]!]);
}

/**
 * Lets the browser fetch a parked frame, image or link, in the next task. Returns false, and fetches nothing, if an address
 * is not a web address: `javascript:` would run in this page.
 */
export function releaseEmbed(embed: Element): boolean {
  const parked = parkedAddresses(embed);
  // Checks only the first address of a srcset: the others are images too, which run nothing.
  const isSafe = parked.every(([, address]) => isWebAddress(address, document.baseURI));
  // Waits, because Chromium ignores the address of a frame that the parser has only just added.
  if (isSafe) {
    live.add(embed);
    setTimeout(() => {
      parked.forEach(([name, address]) => embed.setAttribute(name, address));
      waitForGate([embed]);
    });
  }
  return isSafe;
}

/**
 * Lets the gate see these elements first if they come back in a snapshot of the page, such as a router's: browsers fetch
 * lazy frames and images only when they paint. Changes nothing now, because their fetch begins before the next task.
 */
export function waitForGate(embeds: Iterable<Element>): void {
  setTimeout(() => {
    for (const embed of embeds) {
      if (!('loading' in embed) || embed.loading === 'lazy') continue;
      embed.toggleAttribute(EAGER, true);
      embed.setAttribute('loading', 'lazy');
    }
  });
}

/** Parks an embed again that has come back in a snapshot of the page, with the address that it was released with. */
export function parkReturned(embed: Element): void {
  if (live.has(embed)) return;
  for (const [name, address] of parkedAddresses(embed)) {
    if (embed.getAttribute(name) === address) embed.removeAttribute(name);
  }
  if (!embed.hasAttribute(EAGER)) return;
  embed.removeAttribute(EAGER);
  embed.removeAttribute('loading');
}
