import {namesIn} from '../core/names.js';
import {ownDocument} from '../platform/document.js';
import {isListed} from './allowed.js';
import {trusted} from './trusted.js';

/** Longest wait, in milliseconds, for the browser to tell of a violation; without that, the strictest policy is assumed. */
const LONGEST_WAIT = 1000;

/** Tells which parked scripts the page's Content-Security-Policy would have run. */
export interface ScriptTrust {
  /**
   * True if the page's policy would have run the script, or if the site's owner allows it by name; a promise of that where
   * the browser has to be asked.
   *
   * @param isLate - True if it came after the page had been read, as by `innerHTML`.
   */
  trusts(script: HTMLScriptElement, address: string | null, isLate: boolean): boolean | Promise<boolean>;
}

/**
 * A script that this library adds is trusted more than one in the page's HTML: `strict-dynamic` lets it run, from anywhere,
 * and a script that came by `innerHTML` would never run. Content must not gain by that (CSP Level 3, sections 6.7.1.1 and
 * 8.2), so that on a page with a policy a parked script needs one of: the page's nonce; an address or a hash that the owner
 * allows; or to have been in the page's HTML, under a policy without `strict-dynamic`.
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
  // A loader may carry the nonce in place of the tag. Content is not in `<head>`.
  const pageNonce = nonce || (ownDocument.querySelector<HTMLScriptElement>('head script[nonce]')?.nonce ?? '');
  // A parser-made tag without a hash is trusted by its address, as every other script is.
  const mayLendTrust = !tag || !!tag.integrity || !tag.src || tag.async || tag.defer;
  const refusesText = once(() => isHandlerRefused('0'));
  const lendsTrust = once(findStrictDynamic);

  return {
    trusts(script, address, isLate) {
      if (pageNonce && script.nonce === pageNonce && isNonceable(script)) return true;
      if (address !== null && isAllowed(namesIn(allowed()), address, script.integrity)) return true;
      if (nonce) return false;
      // Trusted Types would have refused the text, and browsers never run a script that came by `innerHTML`.
      if (isLate) return !refusesText();
      return !(pageNonce || mayLendTrust) || lendsTrust().then((isLent) => !isLent);
    },
  };
}

/**
 * False for a script that may have swallowed the start of the next one, and its nonce with it: `<script x="<script nonce=…`
 * (CSP Level 3, "is element nonceable").
 */
function isNonceable(script: HTMLScriptElement): boolean {
  return ![...script.attributes].some(({name, value}) => /<script|<style/i.test(name + value));
}

/** True if the list has the address, a folder that it is in (which ends in `/`), or a hash of the script. */
function isAllowed(list: readonly string[], address: string, integrity: string): boolean {
  const hashes = namesIn(integrity);
  // Browsers look at the strongest hash alone, and any of these may be that.
  return (hashes.length > 0 && hashes.every((hash) => list.includes(hash))) || isListed(list, address);
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

/** Finds whether a policy of the page lets a script that another one adds run from anywhere. */
async function findStrictDynamic(): Promise<boolean> {
  let policies = '';
  let note: (violation: SecurityPolicyViolationEvent) => void;
  const isHeard = new Promise<void>((resolve) => {
    note = ({originalPolicy}) => {
      policies += originalPolicy;
      // There is one event for each policy, each in its own task.
      setTimeout(resolve, 0);
    };
    ownDocument.addEventListener('securitypolicyviolation', note);
    setTimeout(resolve, LONGEST_WAIT);
  });
  const isRefused = isHandlerRefused(trusted().createScript('0'));
  if (isRefused) await isHeard;
  ownDocument.removeEventListener('securitypolicyviolation', note!);
  return isRefused && (!policies || policies.includes("'strict-dynamic'"));
}

function once<T>(find: () => T): () => T {
  let found: {readonly value: T} | undefined;
  return () => (found ??= {value: find()}).value;
}
