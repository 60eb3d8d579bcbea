/**
 * Milliseconds until another page's record can be read: WebKit reads a document's cookies only once a task, and Chromium may
 * write one after the script has gone on.
 */
export const COOKIE_DELAY = 99;

/** Tells this site's other tabs that the record has changed. */
export type Announce = () => void;

/**
 * Calls `changed` when the record may have changed elsewhere: another tab or the cookie store says so, or the page returns
 * from the back/forward cache, where it hears nothing.
 */
export function watchTabs(cookieName: string, changed: () => void): Announce {
  const key = `consent-elements:${cookieName}`;
  addEventListener('storage', (event) => event.key === key && setTimeout(changed, COOKIE_DELAY));
  addEventListener('pageshow', changed);
  (globalThis as {cookieStore?: EventTarget}).cookieStore?.addEventListener('change', changed);
  return () => {
    try {
      // Only other tabs get the `storage` event, on plain http too; nothing stays in the storage.
      localStorage.setItem(key, '');
      localStorage.removeItem(key);
    } catch {
      // Storage is forbidden, so only the cookie store tells them.
    }
  };
}
