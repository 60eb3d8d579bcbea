import {hasConfig, readPolicy} from '../config/read.js';
import type {Consent} from '../core/consent.js';
import {register, registered} from '../core/registry.js';
import type {Policy} from '../core/policy.js';
import type {ConsentStore, StoreChange} from '../core/store.js';
import {createGate} from '../gate/gate.js';
import {trusted} from '../gate/trusted.js';
import {watch, whenWhole} from '../gate/watch.js';
import {GoogleSignal} from '../signals/google.js';
import {recordCookie} from '../storage/record-cookie.js';
import {watchTabs} from '../storage/tabs.js';
import {followChange, sweepRefused, type Followers} from './follow.js';
import {watchLanguage} from './language.js';
import {watchOpeners} from './openers.js';
import {Page, type PageOptions} from './page.js';

export interface StartOptions extends PageOptions {
  /** The script tag, which may carry the configuration. */
  readonly tag?: HTMLScriptElement | undefined;
}

/** The page that this copy of the library has started. */
let started: Page | undefined;
let whenStarted: ((page: Page) => void)[] = [];

/** Calls back with the page, at once or when it is started. Never where another copy of the library runs the page. */
export function onStart(callback: (page: Page) => void): void {
  if (started) callback(started);
  else whenStarted.push(callback);
}

/** Starts the page's one consent. Where one has been started, by whichever copy of the library, that is returned. */
export function start(options: StartOptions): Consent {
  if (started) return started.consent;
  const other = registered();
  if (other) {
    console.warn(
      'consent-elements: it runs on this page already. Keep one consent.js tag, or one import; the first counts.',
    );
    return other.consent as Consent;
  }
  const followers: Followers = {signal: () => undefined, gate: () => undefined, announce: () => undefined};
  const page = new Page(options, (page, change) => followChange(page, change, followers));
  started = page;
  register(page);
  try {
    trusted();
    tellGoogle(page, followers, options.tag);
    const begin = (): void => startPage(page, followers, options.tag);
    if ((document as {prerendering?: boolean}).prerendering) document.addEventListener('prerenderingchange', begin);
    else begin();
  } catch (error) {
    // Then the gate has not been opened, and stays so.
    console.error('consent-elements:', error);
  }
  for (const callback of whenStarted) callback(page);
  whenStarted = [];
  return page.consent;
}

/** Tells Google's scripts that nothing is granted, before any that stands below the tag; unless the tag says not to. */
function tellGoogle({store, report}: Page, followers: Followers, tag?: HTMLScriptElement): void {
  if (tag?.getAttribute('data-consent-mode')?.trim() === 'off') return;
  const signal = new GoogleSignal(store, globalThis as unknown as Record<string, unknown>, report);
  signal.start();
  followers.signal = (change: StoreChange) => signal.update(change);
  addEventListener('load', () => signal.check());
}

/** Watches the page from now on, and reads its configuration as soon as that is there. */
function startPage(page: Page, followers: Followers, tag?: HTMLScriptElement): void {
  const {store} = page;
  followers.gate = createGate(page);
  watchOpeners(page);
  watch('consent-preferences,consent-cookie-table,consent-embed', () => void page.loadChoices());
  if (tag && hasConfig(tag)) return void configure(page, followers, tag);
  watch('consent-banner', (banner) => whenWhole(banner, () => store.policy ?? configure(page, followers, banner)));
}

async function configure(page: Page, followers: Followers, root: Element): Promise<void> {
  const {store, report, parts} = page;
  const policy = readPolicy(root, report);
  followers.announce = watchTabs(policy.cookieName, () => followTab(page, policy));
  store.configure(policy);
  watchLanguage(store);
  watch('body', (body) => {
    if (!document.querySelector('consent-banner')) body.prepend(document.createElement('consent-banner'));
  });
  if (root.hasAttribute('auto-block')) void parts.load('auto-block').then((part) => part?.start(page));
  watch('consent-category', (element) => isStray(element, root, store) && report({element, attribute: 'name'}));
  if (policy.categories.some(({services}) => services.some(({pending}) => pending))) {
    const loaders = await parts.load('loaders');
    page.runner = loaders?.createRunner(page);
    if (loaders) store.update(loaders.check(store.policy!, report));
  }
  document.dispatchEvent(new CustomEvent('consent-ready', {detail: {choices: store.choices}}));
  await sweepRefused(page);
}

/** True for a category that no banner or tag reads. A framework may take its banner out of the page, and put it back. */
function isStray(element: Element, root: Element, {choices}: ConsentStore): boolean {
  if (!element.isConnected || root.contains(element)) return false;
  const isInFirst = element.closest('consent-banner') === document.querySelector('consent-banner');
  return root.localName === 'script' || !isInFirst || !Object.hasOwn(choices, element.getAttribute('name') ?? '');
}

/** Follows what another tab has decided, as the cookie has it now. */
function followTab({store}: Page, policy: Policy): void {
  const found = recordCookie.read(policy);
  const {decision, isKept} = store;
  // An answer that the browser did not keep has no record to lose. A browser may also read an older record for a moment.
  const isForgotten = !found && decision && isKept;
  if (isForgotten || (found && found.time > (decision?.time ?? -Infinity))) store.follow(found);
}
