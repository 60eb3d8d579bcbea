import {hasConfig, readPolicy} from './config/read.js';
import {Consent, type ConsentChange} from './core/consent.js';
import {currentHost, isHostedAround, setHost, type Host, type PartName} from './core/host.js';
import {report} from './core/report.js';
import {itemsOf, type Policy} from './core/policy.js';
import {decodeRecord, type StoredDecision} from './core/record.js';
import {releaseEmbed} from './gate/embeds.js';
import {createGate} from './gate/gate.js';
import {trusted} from './gate/trusted.js';
import {watch, whenWhole} from './gate/watch.js';
import {isConfirmationDue} from './storage/confirmation.js';
import {forgetRecord, readCookies, readRecord} from './storage/read-record.js';
import {watchTabs} from './storage/tabs.js';

/** What the part `catalogue` is: it looks up what the policy only names, and sets the host's `services`. */
export type CataloguePart = (host: Host) => Policy;

/** What the part `keeper` is: it keeps decisions, and keeps the place clean. */
export interface KeeperPart {
  /** Follows a change: tells the vendors, writes the cookie (but for another tab's), and sweeps. Returns what it has written. */
  keep(host: Host, change: ConsentChange, id?: string): string | undefined;
  /** Does what is due on a page before any answer: heeds the browser's signal, and removes what refused services have kept. */
  begin(consent: Consent): void;
}

/** What the part `panel` is. */
export interface PanelPart {
  /** Opens the preferences, in the page where they stand there, else in a dialog. */
  open(opener: Element | null): void;
  /** Puts a placeholder around a frame that has to wait. */
  hold(frame: HTMLElement): void;
}

/** What is different between the drop-in and the module. */
export interface StartOptions {
  /** The script tag, which may carry the configuration. */
  readonly tag?: HTMLScriptElement;
  /** The nonce that the page's policy asks of scripts. */
  readonly nonce?: string;
  /** The parts that came along. */
  readonly parts?: Iterable<readonly [PartName, unknown]>;
  /** Fetches a part, or resolves with undefined when it cannot be had. */
  load(part: PartName): Promise<unknown>;
}

/** Starts the page's one consent; the second time, it is the first one that comes back. */
export function start(options: StartOptions): Consent {
  const running = currentHost();
  if (!running) return startPage(options);
  console.warn('consent-elements: keep one tag');
  return running.consent;
}

/** Ties the consent to the page: what it reads, what it keeps, and what follows from a choice. */
function startPage({tag, nonce = '', parts: given, load}: StartOptions): Consent {
  const consent = new Consent();
  const parts = new Map(given);
  const host: Host = {
    consent,
    parts,
    load: async (part) => parts.get(part) ?? load(part),
    addScript: (url, properties) => {
      const script = document.createElement('script');
      Object.assign(script, {nonce, src: trusted().createScriptURL(url)}, properties);
      document.head.append(script);
      return script;
    },
    ran: new Set(),
    release: releaseEmbed,
    reload: () => location.reload(),
  };
  setHost(host);

  /** The record as it is known here; the cookie may hold another one by now. */
  let record: string | undefined;
  /** The one before, which a browser may still read for a moment after another has been written. */
  let superseded: string | undefined;
  let announce: () => void;

  /** Takes the record as the cookie has it now. */
  const reread = (policy: Policy): StoredDecision | undefined => {
    record = readRecord(policy.cookieName);
    return decodeRecord(record, policy, Date.now() / 1000);
  };

  const configure = async (root: Element): Promise<void> => {
    const policy = readPolicy(root, report);
    const {cookieName} = policy;
    consent.configure(policy, reread(policy)?.answers);
    announce = watchTabs(cookieName, () => {
      const found = readRecord(cookieName);
      if (found !== record && found !== (superseded ?? record)) consent.follow(reread(policy)?.answers ?? {}, 'tab');
    });
    watch('body', (body) => {
      if (!document.querySelector('consent-banner')) body.prepend(document.createElement('consent-banner'));
    });
    if (root.hasAttribute('auto-block')) void host.load('auto-block');
    watch('consent-category', (element) => root.contains(element) || report({element, attribute: 'name'}));
    if (policy.pending) {
      const lookUp = (await host.load('catalogue')) as CataloguePart | undefined;
      if (lookUp) consent.configure(lookUp(host));
    }
    // Only now is it known what the allowed services need.
    if (policy.gpc || hasLeftovers()) ((await host.load('keeper')) as KeeperPart | undefined)?.begin(consent);
    document.dispatchEvent(new CustomEvent('consent-ready', {detail: {choices: consent.choices}}));
  };

  /** Whether something may be there that a service has kept and may not keep; a look at the text alone. */
  const hasLeftovers = (): boolean => {
    try {
      const there = JSON.stringify([readCookies(), localStorage, sessionStorage]);
      return itemsOf(consent.policy!).some(
        (item) => !consent.allows(item.name) && item.cookies?.some(({name}) => there.includes(name.split('*')[0]!)),
      );
    } catch {
      return false; // The browser keeps its storage from scripts.
    }
  };

  const onChange = async (event: Event): Promise<void> => {
    const {detail} = event as CustomEvent<ConsentChange>;
    const isOwn = detail.source !== 'tab';
    const keeper = (await host.load('keeper')) as KeeperPart | undefined;
    const policy = consent.policy!;
    if (isOwn) {
      const id = reread(policy)?.id;
      superseded = record;
      // Where it cannot be written, the earlier choice, at least, must not come back.
      record = keeper ? keeper.keep(host, detail, id) : forgetRecord(policy);
      announce();
    } else keeper?.keep(host, detail);
    document.dispatchEvent(new CustomEvent('consent-change', {detail}));
    if ([...host.ran].some((name) => !consent.allows(name))) host.reload();
  };

  /** Brings up the banner when it has something to say. */
  const update = (): void => {
    // What the page parks of a service comes first; the service is not started by itself then.
    updateGate();
    host.services?.update();
    if (isHostedAround() || (consent.status === 'decided' && !isConfirmationDue())) return;
    void host.load('banner');
  };

  // The panel imports the banner's file, so that must have been found unchanged.
  const loadPanel = async (): Promise<PanelPart | undefined> =>
    ((await host.load('banner')) && host.load('panel')) as Promise<PanelPart | undefined>;

  const openPanel = async (opener: Element | null): Promise<void> => {
    const panel = await loadPanel();
    const link = opener as HTMLAnchorElement | null;
    if (panel) panel.open(opener);
    // Without the panel, the link's own page may still help.
    else if (link?.href) location.assign(link.href);
  };

  const onClick = (event: MouseEvent): void => {
    const opener = event.composedPath().find((node) => (node as Element).matches?.('[data-consent-open]')) as Element;
    if (!opener) return;
    event.preventDefault();
    void openPanel(opener);
  };

  let updateGate: () => void;
  const begin = (): void => {
    updateGate = createGate(consent, nonce, host.ran, (frame) => void loadPanel().then((panel) => panel?.hold(frame)));
    consent.addEventListener('update', update);
    consent.addEventListener('change', onChange);
    consent.addEventListener('preferences', () => void openPanel(document.activeElement));
    document.addEventListener('click', onClick);
    watch('consent-preferences,consent-cookie-table,consent-embed', loadPanel);
    if (tag && hasConfig(tag)) return void configure(tag);
    watch('consent-banner', (banner) => whenWhole(banner, () => consent.policy ?? configure(banner)));
  };
  try {
    trusted();
    if ((document as {prerendering?: boolean}).prerendering) document.addEventListener('prerenderingchange', begin);
    else begin();
  } catch (error) {
    // Then the gate has not been opened, and stays so.
    console.error('consent-elements:', error);
  }
  return consent;
}
