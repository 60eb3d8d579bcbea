import type {FactsOf, MistakenPage} from '../config/mistaken-page.js';
import {servicesOf} from '../core/policy.js';
import {isJavaScript} from '../gate/scripts.js';
import {hosts} from '../services/hosts.js';
import {serviceAt, withKeys} from '../services/shared/find.js';
import type {ServiceHosts} from '../services/shared/service.js';
import {quote, type Finding} from './finding.js';
import {isConfigInTag} from './sentences.js';
import {ownDocument} from '../platform/document.js';

const ADDRESS = /(https?:)?\/\/[\w-]+(\.[\w-]+)+[^\s'"`<>\\]*/g;
/** Calls that only Google's snippet has: the address is in a script element of its own. */
const GTAG = /\bgtag\(\s*['"](js|config)['"]/;

/** Code of the catalogue's services that runs, or has been fetched, although the visitor has not agreed. */
export async function findUnparked(
  {store, tag, isTold}: MistakenPage,
  loadFacts: () => Promise<FactsOf>,
): Promise<Finding[]> {
  const known = withKeys(hosts, store.policy);
  const mayRun = (name: string): boolean => store.allows(name) || isTold(name);
  const elements = ownDocument.querySelectorAll<HTMLElement>(
    ':is(script,iframe[src],img[src]):not([data-consent],consent-banner *)',
  );
  const found = [...elements]
    .map((element) => ({element, name: serviceOf(element, known)!}))
    .filter(({name}) => name && !mayRun(name));
  if (!found.length) return [];
  const factsOf = await loadFacts();
  return found.map(({element, name}) => {
    const {label = name, keyExample} = factsOf(name) ?? {};
    const isNamed = store.policy && servicesOf(store.policy).some((service) => service.name === name);
    const place = isConfigInTag(tag)
      ? 'data-functional, data-analytics or data-marketing on the consent.js tag'
      : 'services of a <consent-category>';
    const naming = isNamed ? '' : `, and name ${name} in ${place}`;
    const park =
      element.localName === 'script'
        ? `park it with type="text/plain" and data-consent="${name}"${naming}.`
        : `move its address to data-src, and add data-consent="${name}"${naming}.`;
    const isStarted = element.localName === 'script' && keyExample;
    const mend = !isStarted
      ? park
      : isNamed
        ? `take it out: the library starts ${label} itself, once the visitor agrees.`
        : `take it out, and write ${name}:${keyExample}, with your own account, in ${place}.`;
    const verb = element.localName === 'script' ? 'runs' : 'was fetched';
    return {element, subject: subjectOf(element), sentence: `${verb} before the visitor has agreed; ${mend}`};
  });
}

/** The service whose code or content the element has; undefined for a script that does not run. */
function serviceOf(element: HTMLElement, known: readonly ServiceHosts[]): string | undefined {
  const serviceWith = (address: string): string | undefined => serviceAtAddress(address, known);
  const src = element.getAttribute('src');
  if (!(element instanceof HTMLScriptElement)) return serviceWith(src!);
  if (!isJavaScript(element.type)) return undefined;
  if (src !== null) return serviceWith(src);
  const {text} = element;
  if (GTAG.test(text)) return 'google-analytics';
  // Only a script that adds another one or sends something: it may as well write a link to an address.
  if (!/createElement|\.src\b|fetch\(/.test(text)) return undefined;
  return [...text.matchAll(ADDRESS)].map(([address]) => serviceWith(address)).find(Boolean);
}

function serviceAtAddress(address: string, known: readonly ServiceHosts[]): string | undefined {
  try {
    return serviceAt(known, new URL(address, ownDocument.baseURI))?.name;
  } catch {
    return undefined;
  }
}

function subjectOf(element: HTMLElement): string {
  if (element.hasAttribute('src')) return quote(element, 'src');
  const text = element.textContent.trim().replace(/\s+/g, ' ');
  return `<script> "${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}
