import {report} from '../core/report.js';

interface TrustedTypesPolicy {
  readonly createScript: (text: string) => string;
  readonly createScriptURL: (url: string) => string;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: TrustedTypesPolicy): TrustedTypesPolicy;
}

let policy: TrustedTypesPolicy | undefined;

/**
 * The Trusted Types policy `consent-elements`, for the addresses of this library's own parts and for scripts that stood
 * parked in the page. Where the browser knows no Trusted Types, or forbids the policy, strings as they are.
 */
export function trusted(): TrustedTypesPolicy {
  if (policy) return policy;
  const asIs = (text: string): string => text;
  const rules: TrustedTypesPolicy = {createScript: asIs, createScriptURL: asIs};
  policy = rules;
  try {
    const made = (globalThis as {trustedTypes?: TrustedTypesFactory}).trustedTypes?.createPolicy(
      'consent-elements',
      rules,
    );
    if (made) {
      policy = {
        createScript: (text) => made.createScript(text),
        createScriptURL: (url) => made.createScriptURL(url),
      };
    }
  } catch {
    void report({attribute: 'trusted-types'});
  }
  return policy;
}
