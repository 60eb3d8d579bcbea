import {hasConfig, readPolicy, type Reading} from './config/read.js';
import {Consent, type ConsentChange} from './core/consent.js';
import {answerTo, isVisitors, type Decision} from './core/decision.js';
import {currentHost, isHostedAround, report, setHost, type Host, type PartName} from './core/host.js';
import {randomId} from './core/id.js';
import type {Policy} from './core/policy.js';
import {decodeRecord, encodeRecord} from './core/record.js';
import {Gate} from './gate/gate.js';
import {sweep} from './gate/sweep.js';
import {trusted} from './gate/trusted.js';
import {watch} from './gate/watch.js';
import type {ServicePage} from './services/service.js';
import {readJar, writeJar} from './storage/jar.js';
import {isConfirmationDue, postponeConfirmation} from './storage/confirmation.js';
import {watchTabs, type Announce} from './storage/tabs.js';

/** What the part `catalogue` is: it looks up what a policy only names, and then runs it. */
export interface CataloguePart {
  resolve(policy: Policy): Reading;
  run(consent: Consent, page: ServicePage, ran: Set<string>): RunningServices;
}

/** The catalogue's services in this page. */
export interface RunningServices {
  /** Starts what is allowed and has not been started. */
  update(): void;
  /** Tells those of the named services that have run. */
  withdraw(names: readonly string[]): void;
}

/** What is different between the drop-in and the module. */
export interface StartOptions {
  /** The script tag, which may carry the configuration. */
  readonly tag?: HTMLScriptElement;
  /** The parts that came along. */
  readonly parts?: Iterable<readonly [PartName, unknown]>;
  /** Fetches a part, or resolves with undefined when it cannot be had. */
  load(part: PartName): Promise<unknown>;
}

/** Starts the page's one consent; the second time, it is the first one that comes back. */
export function start(options: StartOptions): Consent {
  const running = currentHost();
  if (!running) return new Page(options).consent;
  console.warn('consent-elements: loaded twice; keep one tag.');
  return running.consent;
}

/** Ties the consent to the page: what it reads, what it keeps, and what follows from a choice. */
class Page {
  readonly consent: Consent;
  readonly #tag?: HTMLScriptElement;
  readonly #host: Host;
  /** What has run, by category and service. */
  readonly #ran = new Set<string>();
  #gate?: Gate;
  #services?: RunningServices;
  #announce: Announce = () => {};
  #isConfigured = false;
  /** Whether the cookie holds the choice; where it cannot, the choice holds for this page. */
  #isKept = true;
  /** Whether all is known of the services that can be known. */
  #isComplete = false;

  constructor({tag, parts: given, load}: StartOptions) {
    this.#tag = tag;
    this.consent = new Consent({now, id: randomId, save: (decision) => this.#save(decision)});
    const parts = new Map(given);
    this.#host = {
      consent: this.consent,
      parts,
      load: async (part) => parts.get(part) ?? load(part),
      reload: () => location.reload(),
    };
    setHost(this.#host);
    const begin = (): void => this.#begin();
    if ((document as {prerendering?: boolean}).prerendering) {
      document.addEventListener('prerenderingchange', begin, {once: true});
    } else {
      begin();
    }
  }

  #begin(): void {
    const {consent} = this;
    this.#gate = new Gate(consent, this.#nonce, this.#ran);
    consent.addEventListener('update', () => this.#update());
    consent.addEventListener('change', (event) => this.#onChange((event as CustomEvent<ConsentChange>).detail));
    consent.addEventListener('preferences', () => void this.#openPanel(document.activeElement));
    document.addEventListener('click', (event) => this.#onClick(event));
    watch('consent-preferences,consent-cookie-table', () => void this.#loadPanel());
    if (this.#tag && hasConfig(this.#tag)) return void this.#configure(this.#tag);
    // A banner is read when its children are there: when something follows it, or when the page has been parsed.
    watch('consent-banner,consent-banner~*', () => this.#findBanner());
    document.addEventListener('readystatechange', () => this.#findBanner());
  }

  get #nonce(): string {
    return this.#tag?.nonce ?? '';
  }

  #findBanner(): void {
    const banner = document.querySelector('consent-banner');
    if (banner && (banner.nextElementSibling || document.readyState !== 'loading')) void this.#configure(banner);
  }

  async #configure(root: Element): Promise<void> {
    if (this.#isConfigured) return;
    this.#isConfigured = true;
    const {policy, mistakes} = readPolicy(root);
    mistakes.forEach(report);
    const stored = (): Decision | undefined => decodeRecord(readJar(policy), policy, now());
    this.consent.configure(policy, stored());
    this.#announce = watchTabs(policy.cookieName, () => this.#isKept && this.consent.follow(stored()));
    watch('body', (body) => {
      if (!document.querySelector('consent-banner')) body.prepend(document.createElement('consent-banner'));
    });
    if (policy.categories.some(({services}) => services.some(({pending}) => pending))) await this.#lookUp(policy);
    this.#isComplete = true;
    this.#sweep();
    document.dispatchEvent(new CustomEvent('consent-ready', {detail: {choices: this.consent.choices}}));
  }

  async #lookUp(policy: Policy): Promise<void> {
    const catalogue = (await this.#host.load('catalogue')) as CataloguePart | undefined;
    if (!catalogue) return;
    const resolved = catalogue.resolve(policy);
    resolved.mistakes.forEach(report);
    const script = (url: string): void => {
      const element = document.createElement('script');
      element.nonce = this.#nonce;
      element.src = trusted().createScriptURL(url);
      document.head.append(element);
    };
    this.#services = catalogue.run(this.consent, {window: globalThis as never, script}, this.#ran);
    this.consent.configure(resolved.policy);
  }

  #save(decision: Decision | undefined): void {
    const record = decision && encodeRecord(decision);
    const policy = this.consent.policy!;
    writeJar(policy, record);
    this.#isKept = readJar(policy) === record;
    this.#announce();
  }

  /** Lets run what may run, and brings up the banner when it has something to say. */
  #update(): void {
    this.#services?.update();
    this.#gate!.update();
    if (isHostedAround() || (this.consent.status === 'decided' && !isConfirmationDue())) return;
    void this.#host.load(this.consent.policy!.lang.split('-')[0]!);
    void this.#host.load('banner');
  }

  #onChange(detail: ConsentChange): void {
    const withdrawn = Object.keys(detail.previous).filter((name) => detail.previous[name] && !detail.choices[name]);
    this.#services?.withdraw(withdrawn);
    this.#sweep(withdrawn);
    document.dispatchEvent(new CustomEvent('consent-change', {detail}));
    if (!withdrawn.some((name) => this.#ran.has(name))) return;
    if (isVisitors(detail.source)) postponeConfirmation();
    this.#host.reload();
  }

  /** Removes what refused services have kept, once it is known what the allowed ones need. */
  #sweep(withdrawn: readonly string[] = []): void {
    const {policy, answers} = this.consent;
    if (!policy || !this.#isComplete) return;
    sweep(
      policy,
      (name) => !this.consent.allows(name) && (answerTo(answers, name) === false || withdrawn.includes(name)),
    );
  }

  #onClick(event: MouseEvent): void {
    const opener = event.composedPath().find((node) => node instanceof Element && node.matches('[data-consent-open]'));
    if (!opener || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#openPanel(opener as Element);
  }

  async #loadPanel(): Promise<PanelPart | undefined> {
    if (await this.#host.load('banner')) return (await this.#host.load('panel')) as PanelPart | undefined;
    return undefined;
  }

  async #openPanel(opener: Element | null): Promise<void> {
    const panel = await this.#loadPanel();
    if (panel) panel.open(opener);
    // Without the panel, the link's own page may still help.
    else if (opener instanceof HTMLAnchorElement) location.assign(opener.href);
  }
}

/** What the part `panel` is. */
export interface PanelPart {
  /** Opens the preferences, in the page where they stand there, else in a dialog. */
  open(opener: Element | null): void;
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}
