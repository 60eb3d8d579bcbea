import {answerTo} from '../core/decision.js';
import {isVisitorSource} from '../core/source.js';
import type {StoreChange} from '../core/store-change.js';
import {hasKeptAnything, sweep} from '../gate/sweep.js';
import type {Page} from './page.js';
import {ownDocument} from '../platform/document.js';
import {findBanner, findOwnBanner} from '../platform/owner.js';
import {hasConfig} from '../config/read.js';
import {offerWayBack} from './way-back.js';

/** Longest wait of a reload for the facts that the sweep needs, in milliseconds. */
const LONGEST_SWEEP = 2000;

/** The functions to call after a change of the consent, besides the page's own. */
export interface Followers {
  /** Tells Google's scripts. */
  signal(change: StoreChange): void;
  /** Checks all parked elements again. */
  gate(): void;
  /** Tells the other tabs. */
  announce(): void;
}

/**
 * Does everything that follows a change, in this order: tells vendors, removes what refused services have stored, releases
 * scripts and services, shows the banner, and tells everybody else. At the end it reloads the page if something released is
 * no longer allowed.
 */
export function followChange(page: Page, change: StoreChange, {signal, gate, announce}: Followers): void {
  const {store, runner, confirmation} = page;
  const {choices, previous, source} = change;
  const withdrawn = Object.keys(previous).filter((name) => previous[name] && !choices[name]);
  const mustReload = !!source && page.outdated.length > 0;
  if (source) runner?.withdraw(withdrawn);
  const swept = source && sweepRefused(page, withdrawn);
  signal(change);
  gate();
  runner?.update();
  if (isVisitorSource(source)) {
    if (mustReload) confirmation.postpone();
    else confirmation.request();
  }
  showBanner(page);
  offerWayBack(page);
  if (page.showsServices) void page.describeServices();
  if (!source) return;
  ownDocument.dispatchEvent(new CustomEvent('consent-change', {detail: {choices, previous, source}}));
  if (source !== 'tab') announce();
  if (!store.isKept) page.report({about: 'not-kept', detail: store.policy!.cookieName});
  if (mustReload) void reloadAfter(swept!, page);
}

/**
 * Reloads the page after the sweep, or if that fails or takes too long: the next page sweeps again. Waits until the page is
 * shown, and leaves it to the visitor if they have typed something that they would lose.
 */
async function reloadAfter(swept: Promise<void>, page: Page): Promise<void> {
  const timeout = new Promise((resolve) => setTimeout(resolve, LONGEST_SWEEP));
  const [part] = await Promise.all([page.parts.load('reload'), Promise.race([swept.catch(console.error), timeout])]);
  part?.stopSendingOnLeave(() => page.outdated.length > 0);
  const mayReload = await part?.mayReload();
  // The visitor may have agreed again meanwhile. Without the part, nobody knows if a reload would lose what they have typed.
  if (!part || !page.outdated.length) return;
  if (mayReload) return page.reload();
  part.define();
  page.holdReload();
}

/**
 * Removes what refused services have stored: at once what the site has declared, and what the catalogue knows when it has
 * loaded.
 *
 * @param withdrawn - Names that were allowed until now. They count as refused even if the choice was only deleted.
 */
export async function sweepRefused(page: Page, withdrawn: readonly string[] = []): Promise<void> {
  const {store} = page;
  const isRefused = (name: string): boolean =>
    !store.allows(name) && (answerTo(store.answers, name) === false || withdrawn.includes(name));
  const services = store.policy!.categories.flatMap((category) => category.services);
  const refused = services.filter(({name}) => isRefused(name));
  if (!refused.length) return;
  const swept = sweep(store.policy!, isRefused);
  const isKnown = !refused.some(({catalogued, described}) => catalogued && !described);
  if (isKnown || !(await hasKeptAnything(store.policy!))) return swept;
  await page.describeServices();
  await Promise.all([swept, sweep(store.policy!, isRefused)]);
}

/** Loads the banner if it has something to say. */
function showBanner(page: Page): void {
  if (!hasToSay(page)) return;
  insertBanner(page);
  void page.parts.load('banner').then((banner) => banner?.define());
}

/**
 * Puts a banner first into the body if the page has none of its own. Does nothing while it has nothing to say, because the
 * page's styles may count the children of the body.
 */
export function insertBanner(page: Page): void {
  const {tag} = page;
  // With the settings in the tag, a banner inside the page's content is not the owner's.
  if (!hasToSay(page) || (tag && hasConfig(tag) ? findOwnBanner() : findBanner())) return;
  ownDocument.querySelector('body')?.prepend(ownDocument.createElement('consent-banner'));
}

function hasToSay(page: Page): boolean {
  const {store, confirmation, isFramed, stillRunning} = page;
  const {isDue} = confirmation;
  // In a frame of a page that asks, it only says what still runs there.
  return (
    (isFramed === false ? isDue || store.status === 'undecided' : isDue && stillRunning.length > 0) && page.canDraw()
  );
}
