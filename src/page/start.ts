import {hasConfig, readPolicy} from '../config/read.js';
import type {Consent} from '../core/consent.js';
import {register, registered} from '../core/registry.js';
import type {ConsentStore} from '../core/store.js';
import type {StoreChange} from '../core/store-change.js';
import {createGate} from '../gate/gate.js';
import {trusted} from '../gate/trusted.js';
import {watch, whenWhole} from '../gate/watch.js';
import {briefs} from '../services/briefs.js';
import {addBriefs} from '../services/shared/brief.js';
import {GoogleSignal} from '../signals/google.js';
import {watchTabs} from '../storage/tabs.js';
import {followChange, insertBanner, sweepRefused, type Followers} from './follow.js';
import {watchFrames} from './frames-watch.js';
import {watchLanguage} from './language.js';
import {keepFromMorph} from './morph.js';
import {watchOpeners} from './openers.js';
import {Page, type PageOptions} from './page.js';
import {hasSigns} from './signs.js';
import {offerWayBack} from './way-back.js';
import {ownDocument} from '../platform/document.js';
import {findBanner, findOwnBanner} from '../platform/owner.js';
import {bare} from '../core/bare.js';

/** Places for the choices and the table, in a form that editors and sanitisers keep: they drop elements they do not know. */
const PLACES = '[data-consent-preferences],[data-consent-cookie-table]';

/** The page, if this copy of the library has started it. */
let started: Page | undefined;
let whenStarted: ((page: Page) => void)[] = [];

/** Calls back with the page, at once or when it starts; never if another copy of the library runs the page. */
export function onStart(callback: (page: Page) => void): void {
  if (started) callback(started);
  else whenStarted.push(callback);
}

/** Starts the page's one consent, or returns the one that any copy of the library has started already. */
export function start(options: PageOptions): Consent {
  if (started) return started.consent;
  const other = registered();
  if (other) {
    console.warn(
      'consent-elements: it already runs on this page. Keep one consent.js tag, or one import; the first counts.',
    );
    return other.consent as Consent;
  }
  const followers: Followers = {signal: () => undefined, gate: () => undefined, announce: () => undefined};
  const page = new Page(options, (page, change) => followChange(page, change, followers));
  started = page;
  if (!register(page)) {
    console.error(
      "consent-elements: another script has locked window[Symbol.for('consent-elements')], so nobody can be asked, and " +
        'everything optional stays blocked. Remove that script.',
    );
    return page.consent;
  }
  try {
    trusted();
    tellGoogle(page, followers, options.tag);
    const startOnceShown = (): void => startPage(page, followers, options.tag);
    if (ownDocument.prerendering) ownDocument.addEventListener('prerenderingchange', startOnceShown);
    else startOnceShown();
    hideData();
  } catch (error) {
    // The gate was not created, so everything stays blocked.
    console.error('consent-elements:', error);
  }
  for (const callback of whenStarted) callback(page);
  whenStarted = [];
  return page.consent;
}

/** Denies everything to Google's scripts before any below the tag runs, unless the tag turns that off. */
function tellGoogle({store, report}: Page, followers: Followers, tag?: HTMLScriptElement): void {
  if (tag?.getAttribute('data-consent-mode')?.trim() === 'off') return;
  const signal = new GoogleSignal(store, globalThis as unknown as Record<string, unknown>, report);
  signal.start();
  followers.signal = (change: StoreChange) => signal.update(change);
  addEventListener('load', () => signal.check());
}

/** Watches the page from now on, and reads its configuration as soon as it is there. */
function startPage(page: Page, followers: Followers, tag?: HTMLScriptElement): void {
  const {store, parts} = page;
  followers.gate = createGate(page);
  watchOpeners(page);
  keepFromMorph();
  whenLoaded(() => offerWayBack(page));
  // A narrower window, or a telephone that is turned, may hide the page's own.
  addEventListener('resize', () => offerWayBack(page));
  whenLoaded(() => hasSigns(page) && void parts.load('mistakes').then((part) => part?.audit(page)));
  watch(`consent-preferences,consent-cookie-table,consent-embed,${PLACES}`, (element) =>
    // An element without an end tag contains what follows it, and would hide that as soon as it is defined.
    whenWhole(element, () => void page.loadChoices().then((choices) => choices?.fillPlace(element))),
  );
  watch('consent-statement,[data-consent-statement]', (element) =>
    whenWhole(element, () => void page.loadStatement().then((statement) => statement?.fillPlace(element))),
  );
  if (tag && hasConfig(tag)) return void configure(page, followers, tag);
  watch('consent-banner', (banner) => {
    const isOwn = banner === findOwnBanner();
    // One that is inside something else may be an editor's, and the owner's may still come.
    whenWhole(isOwn ? banner : ownDocument.documentElement, () => {
      if (!store.policy && banner === findBanner()) void configure(page, followers, banner);
    });
  });
}

/**
 * Keeps elements that are only data out of the page's layout: in a grid or flex box they would be items of it. An undefined
 * banner has no box of its own, and what it holds because its end tag is missing stays in sight.
 */
function hideData(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'consent-banner:not(:defined){display:contents!important}consent-category,consent-words{display:none!important}',
  );
  ownDocument.adoptedStyleSheets.push(sheet);
}

/** Calls back in a task of its own, once the page has loaded. */
function whenLoaded(then: () => void): void {
  if (ownDocument.readyState === 'complete') setTimeout(then);
  else addEventListener('load', () => setTimeout(then));
}

async function configure(page: Page, followers: Followers, root: Element): Promise<void> {
  const {store, report, parts} = page;
  const policy = addBriefs(readPolicy(root, report), briefs);
  followers.announce = watchTabs(policy.cookieName, () => store.followRecord());
  watchFrames(page);
  store.configure(policy);
  watchLanguage(store);
  keepBanner(page);
  if (root.hasAttribute('auto-block')) void parts.load('auto-block').then((part) => part?.start(page));
  watch('consent-category', (element) => isStray(element, root, store) && report({element, attribute: 'name'}));
  if (policy.categories.some(({services}) => services.some(({pending}) => pending))) {
    const loaders = await parts.load('loaders');
    page.runner = loaders?.createRunner(page);
    if (loaders) store.update(loaders.check(store.policy!, report));
  }
  ownDocument.dispatchEvent(new CustomEvent('consent-ready', {detail: {choices: store.choices}}));
  await sweepRefused(page);
}

/**
 * Adds a banner to a page without one, and again when the body, or all of its content, has been replaced, or at another
 * address. A banner that was removed alone stays away until then: a page or a blocker wants that, and would do it again.
 */
function keepBanner(page: Page): void {
  let address = '';
  const insert = (): void => {
    address = location.href;
    insertBanner(page);
    offerWayBack(page);
  };
  const observer = new MutationObserver((records) => {
    const removed = records.flatMap(({removedNodes}) => [...removedNodes] as Partial<Element>[]);
    const isSwapped = removed.length > 1 && removed.some(({localName}) => localName === 'consent-banner');
    // A router that compares the pages removes what the next one does not have, and keeps the rest.
    if (isSwapped || location.href !== address) insert();
  });
  watch('body', (body) => {
    insert();
    observer.observe(body, bare({childList: true}));
  });
}

/** True for a category outside the configuration; not for one whose banner a framework has removed or put back. */
function isStray(element: Element, root: Element, {choices}: ConsentStore): boolean {
  if (!element.isConnected || root.contains(element)) return false;
  const isInFirst = element.closest('consent-banner') === findBanner();
  return root.localName === 'script' || !isInFirst || !Object.hasOwn(choices, element.getAttribute('name') ?? '');
}
