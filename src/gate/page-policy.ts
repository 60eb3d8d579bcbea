import {namesIn} from '../core/names.js';
import {ownDocument} from '../platform/document.js';
import {trusted} from './trusted.js';
import {ownAddress} from '../platform/owner.js';

/** Tells which parked scripts the page's Content-Security-Policy would have run. */
export interface ScriptTrust {
  /**
   * True if the page's policy would have run the script, or if the site's owner allows it by name.
   *
   * @param isLate - True if it came after the page had been read, as by `innerHTML`.
   */
  trusts(script: HTMLScriptElement, address: string | null, isLate: boolean): boolean;
}

/**
 * A script that this library adds is trusted more than one in the page's HTML: `strict-dynamic` lets it run, from anywhere,
 * and a script that came by `innerHTML` would never run. Content must not gain by that (CSP Level 3, sections 6.7.1.1 and
 * 8.2), so that on a page with a policy a parked script needs one of: the page's nonce; an address or a hash that the owner
 * allows; or to have been in the page's HTML, where nothing lends trust to it.
 *
 * @param tag - This library's own script tag.
 * @param nonce - The nonce that this library was given.
 * @param allowed - Reads the addresses and hashes that the owner allows.
 */
export function createScriptTrust(
  tag: HTMLScriptElement | undefined,
  nonce: string,
  allowed: () => string | undefined,
): ScriptTrust {
  // Fixed now: content comes later. A loader may carry the nonce in place of the tag.
  const pageNonce = nonce || (ownDocument.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '');
  // The policy may trust this library by its hash, or because another script has added it (that makes a tag async).
  const isTrustedOtherwise = !tag || tag.integrity || (tag.async && !tag.hasAttribute('async'));
  const refusesHandlers = once(() => isHandlerRefused(trusted().createScript('0')));
  const refusesText = once(() => isHandlerRefused('0'));

  return {
    trusts(script, address, isLate) {
      if (pageNonce && script.nonce === pageNonce) return true;
      if (address !== null && isListed(namesIn(allowed()), address, script.integrity)) return true;
      if (nonce) return false;
      // Trusted Types would have refused the text, and browsers never run a script that came by `innerHTML`.
      if (isLate) return !refusesText();
      return !(pageNonce || isTrustedOtherwise) || !refusesHandlers();
    },
  };
}

/** True if the list has the address, a folder that it is in (which ends in `/`), or a hash of the script. */
function isListed(list: readonly string[], address: string, integrity: string): boolean {
  const resolve = (text: string): string => new URL(ownAddress(text), ownDocument.baseURI).href;
  const hashes = namesIn(integrity);
  return list.some((word) => {
    if (hashes.includes(word)) return true;
    try {
      const allowed = resolve(word);
      return allowed.endsWith('/') ? resolve(address).startsWith(allowed) : resolve(address) === allowed;
    } catch {
      return false;
    }
  });
}

/**
 * True if the page has a policy that keeps injected code from running: it also refuses event handlers in attributes. Browsers
 * report the attempt to the site, as they would have reported the script.
 *
 * @param text - The handler; one that `consent-elements` has signed is refused by `script-src` alone.
 */
function isHandlerRefused(text: string): boolean {
  const element = ownDocument.createElement('p');
  try {
    element.setAttribute('onclick', text);
  } catch {
    return true;
  }
  return !element.onclick;
}

function once<T>(find: () => T): () => T {
  let found: {readonly value: T} | undefined;
  return () => (found ??= {value: find()}).value;
}
