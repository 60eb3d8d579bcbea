import {matchesWildcard} from '../core/wildcard.js';

/**
 * Removes the databases with these names, in which `*` is a wildcard, unless they have one of the others. Where the browser
 * does not list a site's databases (Firefox before 126), removes only those whose whole name is given.
 */
export async function sweepDatabases(declared: readonly string[], kept: readonly string[]): Promise<void> {
  if (!declared.length) return;
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
