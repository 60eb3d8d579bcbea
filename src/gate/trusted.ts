import {ownDocument} from '../platform/document.js';

interface TrustedTypesPolicy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: TrustedTypesPolicy): TrustedTypesPolicy;
}

let policy: TrustedTypesPolicy | undefined;

/**
 * The Trusted Types policy `consent-elements`, for this library's own parts and for scripts that were parked in the page.
 * Without Trusted Types in the browser, returns strings as they are.
 *
 * @throws TypeError - The page's Content-Security-Policy does not list the policy; the browser reports that.
 */
export function trusted(): TrustedTypesPolicy {
  const asIs = (text: string): string => text;
  const rules: TrustedTypesPolicy = {createHTML: asIs, createScript: asIs, createScriptURL: asIs};
  return (policy ??=
    (globalThis as {trustedTypes?: TrustedTypesFactory}).trustedTypes?.createPolicy('consent-elements', rules) ??
    rules);
}

/** Adds a script to the page, with this nonce. */
export function addScript(url: string, nonce: string, properties?: Partial<HTMLScriptElement>): void {
  const script = ownDocument.createElement('script');
  Object.assign(script, {nonce, src: trusted().createScriptURL(url)}, properties);
  ownDocument.head.append(script);
}
