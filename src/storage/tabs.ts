/**
 * Milliseconds until a record can be read that another page has written: WebKit reads a document's cookies only once a task,
 * and Chromium may write one after the script has gone on; on a busy machine, long after.
 */
const COOKIE_DELAYS = [99, 500];

/** Calls back when a record can be read that another page has just written, and once more. */
export function whenReadable(then: () => void): void {
  for (const delay of COOKIE_DELAYS) setTimeout(then, delay);
}

/** Tells this site's other tabs that the record has changed. */
export type Announce = () => void;

/**
 * Calls `follow` when the record may have changed elsewhere: another tab or the cookie store says so; this page has written
 * it, as another tab may have done at the same time; the page starts, or returns from the back/forward cache, and has heard
 * nothing until then; or it is left, and hears nothing from then on.
 *
 * @param follow - Returns true if it has written the record, so that the other tabs have to be told.
 */
export function watchTabs(cookieName: string, follow: () => boolean): Announce {
  const key = `consent-elements:${cookieName}`;
  const changed = (): void => {
    if (follow()) announce();
  };
  const announce = (): void => {
    whenReadable(changed);
    try {
      // Only other tabs get the `storage` event, on plain http too; nothing stays in the storage.
      localStorage.setItem(key, '');
      localStorage.removeItem(key);
    } catch {
      // Storage is forbidden, so only the cookie store tells them.
    }
  };
  // Each announcement is two events; the second comes even if the entry was left by a tab that has crashed.
  addEventListener('storage', ({key: changedKey, newValue}) => {
    if (changedKey === key && newValue === null) whenReadable(changed);
  });
  addEventListener('pageshow', changed);
  addEventListener('pagehide', changed);
  try {
    (globalThis as {cookieStore?: EventTarget}).cookieStore?.addEventListener('change', changed);
  } catch {
    // The browser, or another script, keeps it from pages.
  }
  // Another tab may have announced a record before this page listened, which could not be read yet.
  whenReadable(changed);
  return announce;
}
