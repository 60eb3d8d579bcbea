import {hasTypedText} from './typed-text.js';
import {ownDocument} from '../platform/document.js';
import {bare} from '../core/bare.js';

/** Resolves when the visitor sees the page; false if they have typed something on it that a reload would lose. */
export async function mayReload(): Promise<boolean> {
  while (ownDocument.visibilityState === 'hidden') {
    await new Promise((resolve) => {
      ownDocument.addEventListener('visibilitychange', resolve, bare({once: true}));
    });
  }
  return !hasTypedText();
}

/** The address that the page has only for a reload, and the one to load: another withdrawal may follow before it is left. */
let changed = '';
let wanted = '';

/** True once this page can send nothing more to other sites. */
let isSilent = false;

/** Loads the page again by GET, at the same place: `location.reload()` would send a form twice. */
export function reload(): void {
  stopSending();
  const {href, hash} = location;
  if (href !== changed) wanted = href;
  withoutRouter(() => {
    try {
      // With a hash, browsers only scroll to it, unless the rest of the address differs.
      const [path] = wanted.split('#') as [string];
      if (path !== wanted) history.replaceState(history.state, '', `${path}${path.includes('?') ? '&' : '?'}${hash}`);
      changed = location.href;
      location.replace(wanted);
    } catch {
      location.reload(); // The address is fixed, as in a sandboxed frame.
    }
  });
}

/**
 * Keeps this page from sending anything more to other sites: many vendors' scripts send what they have collected when a page
 * is left. Only a policy reaches those that have kept the browser's functions for themselves. The page's own hosts stay, also
 * because a question of the page may keep the visitor on it.
 */
function stopSending(): void {
  if (isSilent) return;
  isSilent = true;
  const site = location.hostname.replace(/^www\./, '');
  const hosts = site && `${site} *.${site}`;
  const meta = ownDocument.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `connect-src 'self' ${hosts}; img-src 'self' data: ${hosts}`;
  ownDocument.head?.append(meta);
}

/**
 * Lets the page send nothing to other sites when it is left while something withdrawn still runs. Not if it may come back as
 * it is: it could no longer show pictures of other sites.
 */
export function stopSendingOnLeave(isStillRunning: () => boolean): void {
  const onLeave = ({persisted}: PageTransitionEvent): void => {
    if (!persisted && isStillRunning()) stopSending();
  };
  addEventListener('pagehide', onLeave, true);
}

/** Navigates while no router can take the navigation over, and show the page without loading it. */
function withoutRouter(navigate: () => void): void {
  const {prototype} = (globalThis as {NavigateEvent?: {prototype: {intercept(): void}}}).NavigateEvent ?? {};
  if (!prototype) return navigate();
  const {intercept} = prototype;
  prototype.intercept = () => undefined;
  navigate();
  prototype.intercept = intercept;
}
