import {isWebAddress} from '../config/read.js';

/** Elements that fetch something by themselves. */
export type Embed = HTMLIFrameElement | HTMLImageElement | HTMLLinkElement;

/** Where an address belongs; it is parked in `data-` and the same name. */
const ADDRESSES = ['src', 'srcset', 'href'];

/** The addresses that the element parks. */
export function parkedAddresses(embed: Element): readonly string[] {
  return ADDRESSES.flatMap((name) => embed.getAttribute(`data-${name}`) ?? []);
}

/**
 * Lets the browser fetch what the element parks. False, and nothing fetched, where an address is not one on the web:
 * `javascript:` would run in this page.
 */
export function releaseEmbed(embed: Embed): boolean {
  // A srcset's addresses are images, which run nothing; its first stands for them all.
  if (!parkedAddresses(embed).every((value) => isWebAddress(value.trim().split(/\s/)[0]!))) return false;
  for (const name of ADDRESSES) {
    const value = embed.getAttribute(`data-${name}`);
    if (value !== null) embed.setAttribute(name, value);
  }
  return true;
}

/** Puts an unloaded copy in the element's place; a frame that merely loses its address keeps its page. */
export function holdEmbed(embed: Embed): void {
  const copy = embed.cloneNode() as Embed;
  ADDRESSES.forEach((name) => copy.removeAttribute(name));
  embed.replaceWith(copy);
}
