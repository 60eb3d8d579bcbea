import {isWebAddress} from '../core/address.js';

/** The attributes with addresses; an address is parked in `data-` and the same name. */
const ADDRESSES = ['src', 'srcset', 'href'];

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
  if (isSafe) setTimeout(() => parked.forEach(([name, address]) => embed.setAttribute(name, address)));
  return isSafe;
}
