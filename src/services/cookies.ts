import type {CookieDeclaration, StorageKind} from '../core/policy.js';

/** A thing that a service keeps; without a duration where none is known for sure. */
type Declare = (name: string, purpose: string, duration?: string) => CookieDeclaration;

const keptIn =
  (storage: StorageKind): Declare =>
  (name, purpose, duration) => ({name, storage, purpose, duration});

export const cookie = keptIn('cookie');
export const local = keptIn('local');
export const session = keptIn('session');

/** The same, where they belong to another site. */
export function ofDomain(domain: string, ...cookies: CookieDeclaration[]): readonly CookieDeclaration[] {
  return cookies.map((declaration) => ({...declaration, domain}));
}
