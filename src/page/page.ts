import {Consent} from '../core/consent.js';
import type {Mistake} from '../core/mistake.js';
import {isRegisteredIn, type Registered} from '../core/registry.js';
import {servicesOf, type Service} from '../core/policy.js';
import {ConsentStore} from '../core/store.js';
import type {StoreChange} from '../core/store-change.js';
import {isReleased, releaseEmbed} from '../gate/embeds.js';
import type {GatePage, HeldScript} from '../gate/gate.js';
import {hasStarted} from '../gate/scripts.js';
import {addScript, trusted} from '../gate/trusted.js';
import {watch} from '../gate/watch.js';
import {consentTypes} from '../services/shared/google-consent.js';
import type {RunnerPage, ServiceRunner} from '../services/shared/runner.js';
import {Confirmation} from '../storage/confirmation.js';
import {recordCookie} from '../storage/record-cookie.js';
import type {ChoicesPart, PartSource, Parts, StatementPart} from './parts.js';
import {isPixel} from './pixel.js';
import {nameOfWayBack, needsSettingsButton, offerWayBack} from './way-back.js';
import {ownDocument} from '../platform/document.js';
import {createScriptTrust, type ScriptTrust} from '../gate/page-policy.js';
import {unixTime} from '../storage/clock.js';

/** Settings that differ between the drop-in and the module. */
export interface PageOptions {
  readonly parts: PartSource;
  /** The script tag of the drop-in; it may carry the configuration. */
  readonly tag?: HTMLScriptElement | undefined;
  /** The nonce that the page's Content-Security-Policy asks of scripts. */
  readonly nonce?: string;
  /** The Lit inside consent.js, for the files beside it. */
  readonly lit?: object;
}

/** The page's one consent, and everything that its elements and scripts share. */
export class Page implements Registered, GatePage, RunnerPage {
  readonly store = new ConsentStore(recordCookie, unixTime);
  /** `window.consent`, or the result of `createConsent()`. */
  readonly consent: Consent;
  readonly confirmation = new Confirmation(() => Object.values(this.store.answers).includes(false));
  readonly parts: PartSource;
  readonly tag: HTMLScriptElement | undefined;
  readonly nonce: string;
  readonly scriptTrust: ScriptTrust;
  readonly lit: object | undefined;
  readonly released = new Set<string>();
  readonly heldScripts = new WeakMap<Element, HeldScript>();
  /** Lets the browser fetch a parked frame, image or link; false if its address is unsafe. */
  readonly release = releaseEmbed;
  /** True for an element that the gate has released; a script looks parked again. */
  readonly isReleased = (element: Element): boolean => isReleased(element) || hasStarted(element);
  readonly watch = watch;
  readonly trusted = trusted;
  /** True in a frame of a page that shares this record: that page asks. Undefined until that page has answered. */
  isFramed = hasOuterConsent();
  /** True while the reload waits for the visitor, who has typed something. */
  #isReloadHeld = false;
  /** True once the visitor has closed the question without an answer. */
  isQuestionClosed = false;
  /** True once something on the page shows services, or is about to. */
  showsServices = false;
  /** Starts the catalogue's services; undefined until their loaders have been loaded. */
  runner?: ServiceRunner;

  constructor({parts, tag, nonce = '', lit}: PageOptions, onChange: (page: Page, change: StoreChange) => void) {
    this.parts = parts;
    this.tag = tag;
    this.nonce = nonce;
    this.scriptTrust = createScriptTrust(tag, nonce, () => this.store.policy?.allow);
    this.lit = lit;
    // Before `Consent` listens, so that the page has followed a change when the site's own scripts hear of it.
    this.store.listen((change) => onChange(this, change));
    this.consent = new Consent(this.store, () => void this.openPreferences(ownDocument.activeElement));
  }

  /** Reports a mistake of the site's author in the console. */
  readonly report = (mistake: Mistake): void => {
    void this.parts.load('mistakes').then((part) => part?.sayMistake(mistake, this));
  };

  /** Adds a script to the page, with the nonce of this library's own tag. */
  addScript(url: string, properties?: Partial<HTMLScriptElement>): void {
    addScript(url, this.nonce, properties);
  }

  /** Shows a placeholder for a frame, or at an element that has to wait for a service. */
  readonly showPlaceholder = (element: HTMLElement, service = element.getAttribute('data-consent')!): void => {
    if (isPixel(element)) return;
    void this.loadChoices().then((choices) => choices?.hold(element, service));
  };

  /** Opens the preferences; if they cannot be loaded, follows the link that was pressed. */
  async openPreferences(opener: Element | null): Promise<void> {
    const choices = await this.loadChoices();
    const link = opener as Partial<HTMLAnchorElement> | null;
    if (choices) choices.open(opener);
    else if (link?.href) location.assign(link.href);
  }

  /** Offers a way back to the question, which the visitor has closed without an answer. */
  closeQuestion(): void {
    this.isQuestionClosed = true;
    offerWayBack(this);
  }

  get needsSettingsButton(): boolean {
    return needsSettingsButton(this);
  }

  get nameOfWayBack(): string | undefined {
    return nameOfWayBack(this);
  }

  /** Loads the preferences, and the catalogue's facts that they show. */
  loadChoices(): Promise<ChoicesPart | undefined> {
    return this.#loadShown('choices');
  }

  /** Loads the statement, and the catalogue's facts that it shows. */
  loadStatement(): Promise<StatementPart | undefined> {
    return this.#loadShown('statement');
  }

  async #loadShown<Name extends 'choices' | 'statement'>(name: Name): Promise<Parts[Name] | undefined> {
    if (!this.canDraw()) return undefined;
    this.showsServices = true;
    void this.describeServices();
    const part = await this.parts.load(name);
    part?.define();
    return part;
  }

  /** False, and a mistake is reported, in an XML page: it would parse the elements' templates as XML. */
  canDraw(): boolean {
    const type = ownDocument.contentType;
    if (type.endsWith('xml')) this.report({about: 'xml', detail: type});
    return !type.endsWith('xml');
  }

  /** Adds the catalogue's facts to the policy's services, for visitors and for the sweep. */
  async describeServices(): Promise<void> {
    if (!this.#undescribed.length) return;
    const facts = await this.parts.load('facts');
    // Services that the loaders have not found yet are described after the loaders' update.
    if (facts && this.#undescribed.some(({pending}) => !pending)) this.store.update(facts.describe(this.store.policy!));
  }

  /** True for Google's services in the advanced consent mode: they run from the start, and are told about the choice. */
  readonly isTold = (service: string): boolean =>
    consentTypes.has(service) && this.store.policy?.consentMode === 'advanced';

  /** Says whether the page around this one asks, once that is known. */
  setFramed(isFramed: boolean): void {
    this.isFramed = isFramed;
    this.store.update(this.store.policy!);
  }

  /** The categories and services with something released that is no longer allowed. */
  get outdated(): readonly string[] {
    return [...this.released].filter((name) => !this.store.allows(name));
  }

  /** Those of them that go on running until the visitor reloads the page. */
  get stillRunning(): readonly string[] {
    return this.#isReloadHeld ? this.outdated : [];
  }

  /** Leaves the reload to the visitor, and tells them. */
  holdReload(): void {
    this.#isReloadHeld = true;
    this.confirmation.request();
    this.store.update(this.store.policy!);
  }

  /** Loads the page again, to get rid of a script that has run. */
  reload(): void {
    void this.parts.load('reload').then((part) => part?.reload());
  }

  get #undescribed(): readonly Service[] {
    const {policy} = this.store;
    return policy
      ? servicesOf(policy).filter(({catalogued, pending, described}) => (catalogued || pending) && !described)
      : [];
  }
}

/** True if a page around this one has a consent; undefined if there is one that only a message can reach. */
function hasOuterConsent(): boolean | undefined {
  let found: boolean | undefined = false;
  for (let outer: Window = self; outer !== outer.parent;) {
    outer = outer.parent;
    try {
      if (isRegisteredIn(outer)) return true;
    } catch {
      found = undefined; // It has another origin.
    }
  }
  return found;
}
