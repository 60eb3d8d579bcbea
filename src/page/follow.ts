import {answerTo} from '../core/decision.js';
import {isVisitorSource} from '../core/source.js';
import type {StoreChange} from '../core/store.js';
import {hasKeptAnything, sweep} from '../gate/sweep.js';
import type {Page} from './page.js';

/** How long a reload waits for the facts that the sweep needs, in milliseconds. */
const LONGEST_SWEEP = 2000;

/** What a change of the consent reaches, beside the page itself. */
export interface Followers {
  /** Tells Google's scripts. */
  signal(change: StoreChange): void;
  /** Looks at everything that is parked again. */
  gate(): void;
  /** Tells the other tabs. */
  announce(): void;
}

/**
 * All that follows a change, in this order: vendors are told, what refused services have kept is removed, scripts and
 * services are released, the banner comes, and everybody else hears of it. Only then is the page loaded anew, where a
 * script that has run may run no longer.
 */
export function followChange(page: Page, change: StoreChange, {signal, gate, announce}: Followers): void {
  const {store, runner, released, confirmation} = page;
  const {choices, previous, source} = change;
  const withdrawn = Object.keys(previous).filter((name) => previous[name] && !choices[name]);
  const mustReload = !!source && [...released].some((name) => !store.allows(name));
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
  if (page.showsServices) void page.describeServices();
  if (!source) return;
  document.dispatchEvent(new CustomEvent('consent-change', {detail: {choices, previous, source}}));
  if (source !== 'tab') announce();
  if (!store.isKept) page.report({about: 'not-kept', detail: store.policy!.cookieName});
  if (mustReload) void reloadAfter(swept!, page);
}

/** Loads the page anew when the sweep is done; also where it fails or takes too long, as the next page sweeps again. */
async function reloadAfter(swept: Promise<void>, page: Page): Promise<void> {
  const isLate = new Promise((resolve) => setTimeout(resolve, LONGEST_SWEEP));
  await Promise.race([swept.catch(console.error), isLate]);
  page.reload();
}

/**
 * Removes what refused services have kept: what the site has declared at once, what the catalogue knows when that has come.
 *
 * @param withdrawn - Names that were allowed until now, and are not refused in so many words: the choice was forgotten.
 */
export async function sweepRefused(page: Page, withdrawn: readonly string[] = []): Promise<void> {
  const {store} = page;
  const isRefused = (name: string): boolean =>
    !store.allows(name) && (answerTo(store.answers, name) === false || withdrawn.includes(name));
  const services = store.policy!.categories.flatMap((category) => category.services);
  const refused = services.filter(({name}) => isRefused(name));
  if (!refused.length) return;
  sweep(store.policy!, isRefused);
  if (!refused.some(({catalogued, described}) => catalogued && !described) || !hasKeptAnything(store.policy!)) return;
  await page.describeServices();
  sweep(store.policy!, isRefused);
}

/** Brings up the banner where it has something to say. */
function showBanner(page: Page): void {
  const {store, confirmation, isFramed, parts} = page;
  if (isFramed || (store.status === 'decided' && !confirmation.isDue)) return;
  void parts.load('banner').then((banner) => banner?.define());
}
