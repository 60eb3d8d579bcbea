import type {CookieDeclaration} from '../core/policy.js';

/** A cookie of the site's own domain; without a duration where none is known for sure. */
export function cookie(name: string, purpose: string, duration?: string): CookieDeclaration {
  return {name, storage: 'cookie', purpose, duration};
}

/** An entry of `localStorage`. */
export function local(name: string, purpose: string): CookieDeclaration {
  return {name, storage: 'local', purpose};
}

/** An entry of `sessionStorage`. */
export function session(name: string, purpose: string): CookieDeclaration {
  return {name, storage: 'session', purpose};
}

/** The same, where they belong to another site. */
export function ofDomain(domain: string, ...cookies: CookieDeclaration[]): readonly CookieDeclaration[] {
  return cookies.map((declaration) => ({...declaration, domain}));
}
