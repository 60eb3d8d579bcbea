import {ownDocument} from '../platform/document.js';
import {ownAddress} from '../platform/owner.js';

/** True if the owner's list has the address, or a folder that it is in, which ends in `/`. */
export function isListed(list: readonly string[], address: string): boolean {
  const resolve = (text: string): string => new URL(ownAddress(text), ownDocument.baseURI).href;
  return list.some((word) => {
    try {
      const allowed = resolve(word);
      return allowed.endsWith('/') ? resolve(address).startsWith(allowed) : resolve(address) === allowed;
    } catch {
      return false;
    }
  });
}
