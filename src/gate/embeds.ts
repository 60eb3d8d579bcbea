import {isWebAddress} from '../core/address.js';

/** Where an address belongs; it is parked in `data-` and the same name. */
const ADDRESSES = ['src', 'srcset', 'href'];

/** The addresses that the element parks, by the attribute where they belong. */
export function parkedAddresses(embed: Element): readonly (readonly [attribute: string, address: string])[] {
  const {dataset} = embed as HTMLElement;
  return ADDRESSES.filter((name) => name in dataset).map((name) => [name, dataset[name]!]);
}

/**
 * Lets the browser fetch what a frame, an image or a link parks, in the next task. False, and nothing fetched, where an
 * address is not one on the web: `javascript:` would run in this page.
 */
export function releaseEmbed(embed: Element): boolean {
  const parked = parkedAddresses(embed);
  // Of a srcset, the first address counts; the others are images too, which run nothing.
  const isSafe = parked.every(([, address]) => isWebAddress(address, document.baseURI));
  // Not at once: Chromium ignores the address of a frame that the parser has only just put there.
  if (isSafe) setTimeout(() => parked.forEach(([name, address]) => embed.setAttribute(name, address)));
  return isSafe;
}
