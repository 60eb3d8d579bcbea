import {hasConfig} from '../config/read.js';
import {isOfDomain} from '../core/address.js';
import {namesIn} from '../core/names.js';
import {optionalCategories} from '../core/policy.js';
import {ownDocument} from '../platform/document.js';
import {ownAddress} from '../platform/owner.js';
import {isListed} from './allowed.js';
import type {AutoBlockPage} from './auto-block-page.js';

/** Decides about the websites that the catalogue does not know, under `auto-block="all"`. */
export interface Strangers {
  /** True for another website that nobody has named. */
  isStranger(address: URL): boolean;
  /** Notes what has been held, for the list in the console. */
  note(element: Element, address: URL): void;
}

const PARKED = 'script[data-consent],iframe[data-consent],template[data-consent]';
const ADDRESSES = ['src', 'data-src', 'data-consent-src'];

/** Names what it holds in the console: an author has to declare it, or it never runs. */
export function createStrangers({store, tag}: Pick<AutoBlockPage, 'store' | 'tag'>): Strangers {
  const held = new Map<string, Element>();
  let said = 0;

  /** The owner's list; that of the tag until the settings have been read. */
  const isAllowed = ({href}: URL): boolean =>
    isListed(namesIn(store.policy ? store.policy.allow : tag?.getAttribute('data-allow')), href);

  /** True for this site's own hosts, as far as a browser can tell, and for the host that this library comes from. */
  const isOwn = ({hostname}: URL): boolean => {
    const domains = [location.hostname.replace(/^www\./, ''), store.policy?.cookieDomain];
    return (
      domains.some((domain) => domain && isOfDomain(hostname, domain)) ||
      (!!tag?.src && new URL(tag.src).hostname === hostname)
    );
  };

  /** True for the host of something that the author has parked, once that may run: it may load more from there. */
  const isParked = ({host}: URL): boolean =>
    [...ownDocument.querySelectorAll(PARKED)].some((element) => {
      const names = namesIn(element.getAttribute('data-consent'));
      if (!names.length || !names.every((name) => store.allows(name))) return false;
      const content = element instanceof HTMLTemplateElement ? element.content.querySelectorAll('script,iframe') : [];
      return [element, ...content].some((each) => ADDRESSES.some((name) => hostOf(each.getAttribute(name)) === host));
    });

  const say = (): void => {
    const fresh = [...held].slice(said);
    if (!fresh.length) return;
    said = held.size;
    const category = (store.policy ? optionalCategories(store.policy)[0]?.name : undefined) ?? 'functional';
    const allow = tag && hasConfig(tag) ? 'data-allow' : 'allow';
    const lines = fresh.map(([address, {localName}]) => {
      const parked =
        localName === 'script'
          ? `<script type="text/plain" data-consent="${category}" data-src="${address}"></script>`
          : `<iframe data-consent="${category}" data-src="${address}" title="…"></iframe>`;
      return `\n${address}\n  needs consent: ${parked}\n  needs none: ${allow}="${new URL('.', address).href}"`;
    });
    console.warn(
      `consent-elements: auto-block="all" holds what nobody has named, and never releases it. Declare it:${lines.join('')}`,
      ...fresh.map(([, element]) => element),
    );
  };

  return {
    isStranger: (address) =>
      /^https?:$/.test(address.protocol) && !isOwn(address) && !isAllowed(address) && !isParked(address),
    note(element, {href}) {
      if (held.has(href)) return;
      held.set(href, element);
      if (ownDocument.readyState === 'complete') setTimeout(say);
      else addEventListener('load', say);
    },
  };
}

function hostOf(address: string | null): string | undefined {
  try {
    return address === null ? undefined : new URL(ownAddress(address), ownDocument.baseURI).host;
  } catch {
    return undefined;
  }
}
