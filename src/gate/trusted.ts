import {report} from '../core/host.js';

interface TrustedTypesPolicy {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: TrustedTypesPolicy): TrustedTypesPolicy;
}

const asIs: TrustedTypesPolicy = {createScript: (text) => text, createScriptURL: (url) => url};
let policy: TrustedTypesPolicy | undefined;

/**
 * The Trusted Types policy `consent-elements`, for the addresses of this library's own parts and for scripts that stood
 * parked in the page. Where the browser knows no Trusted Types, or forbids the policy, strings as they are.
 */
export function trusted(): TrustedTypesPolicy {
  return (policy ??= createPolicy());
}

function createPolicy(): TrustedTypesPolicy {
  const factory = (globalThis as {trustedTypes?: TrustedTypesFactory}).trustedTypes;
  try {
    return factory?.createPolicy('consent-elements', asIs) ?? asIs;
  } catch {
    report({code: 'trusted-types'});
    return asIs;
  }
}
