/** Tells this site's other tabs that the record has changed. */
export type Announce = () => void;

/**
 * Calls `changed` when the record may have been changed elsewhere: another tab said so, the cookie store did, or the page
 * was away (in the back/forward cache) and could not hear it.
 */
export function watchTabs(cookieName: string, changed: () => void): Announce {
  const key = `consent-elements:${cookieName}`;
  // Not at once: WebKit reads a document's cookies only once a task, and Chromium may write one after it has gone on.
  addEventListener('storage', (event) => event.key === key && setTimeout(changed, 99));
  addEventListener('pageshow', changed);
  (globalThis as {cookieStore?: EventTarget}).cookieStore?.addEventListener('change', changed);
  return () => {
    try {
      // Other tabs alone hear of the change, on plain http too; nothing is kept.
      localStorage.setItem(key, '');
      localStorage.removeItem(key);
    } catch {
      // Then the cookie store alone tells them.
    }
  };
}
