import type {CookieDeclaration} from '../core/policy.js';
import {matchesWildcard} from '../core/wildcard.js';

/**
 * Removes the databases that are declared in `toRemove` and not in `toKeep`. Where the browser does not list a site's
 * databases (Firefox before 126), only those whose name is declared without a wildcard.
 */
export async function sweepDatabases(
  toRemove: readonly CookieDeclaration[],
  toKeep: readonly CookieDeclaration[],
): Promise<void> {
  const declared = namesIn(toRemove);
  if (!declared.length) return;
  const kept = namesIn(toKeep);
  const matches = (patterns: readonly string[], name: string): boolean =>
    patterns.some((pattern) => matchesWildcard(pattern, name));
  try {
    const names = (await databaseNames()) ?? declared.filter((name) => !name.includes('*'));
    await Promise.all(names.filter((name) => matches(declared, name) && !matches(kept, name)).map(remove));
  } catch {
    // The browser or the page blocks access to the databases, so there is nothing to remove.
  }
}

/** The names of the site's databases; undefined where the browser does not list them. */
export async function databaseNames(): Promise<readonly string[] | undefined> {
  const {databases} = indexedDB as Partial<IDBFactory>;
  return (await databases?.call(indexedDB))?.map(({name}) => name!);
}

function namesIn(declarations: readonly CookieDeclaration[]): readonly string[] {
  return declarations.filter(({storage}) => storage === 'indexeddb').map(({name}) => name);
}

/**
 * Removes a database. Resolves, too, while a page has it open: the browser then removes it once that page has closed it. A
 * page that is left before may take the order with it, so the next page orders it again.
 */
function remove(name: string): Promise<unknown> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
}
