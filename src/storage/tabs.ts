/** Tells this site's other tabs that the record has changed. */
export type Announce = () => void;

/**
 * Calls `changed` when the record may have been changed elsewhere: another tab said so, the cookie store did, or the page
 * was away (in the back/forward cache) and could not hear it.
 */
export function watchTabs(cookieName: string, changed: () => void): Announce {
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    channel = new BroadcastChannel(`consent-elements:${cookieName}`);
    // Not at once: WebKit reads a document's cookies only once a task.
    channel.onmessage = () => setTimeout(changed);
  };
  open();
  // An open channel keeps the page out of the back/forward cache in some browsers.
  addEventListener('pagehide', () => {
    channel?.close();
    channel = undefined;
  });
  addEventListener('pageshow', ({persisted}) => {
    if (!persisted) return;
    open();
    changed();
  });
  (globalThis as {cookieStore?: EventTarget}).cookieStore?.addEventListener('change', changed);
  return () => channel?.postMessage(null);
}
