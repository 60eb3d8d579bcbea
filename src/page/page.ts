import {Consent} from '../core/consent.js';
import type {Mistake} from '../core/mistake.js';
import {isRegisteredIn, type Registered} from '../core/registry.js';
import {servicesOf, type Service} from '../core/policy.js';
import {ConsentStore, type StoreChange} from '../core/store.js';
import {releaseEmbed} from '../gate/embeds.js';
import type {GatePage} from '../gate/gate.js';
import {addScript} from '../gate/trusted.js';
import {consentTypes} from '../services/shared/google-consent.js';
import type {RunnerPage, ServiceRunner} from '../services/shared/runner.js';
import {Confirmation} from '../storage/confirmation.js';
import {recordCookie} from '../storage/record-cookie.js';
import type {ChoicesPart, PartSource} from './parts.js';

/** The drop-in and the module start a page with different ones of these. */
export interface PageOptions {
  readonly parts: PartSource;
  /** The nonce that the page's policy asks of scripts. */
  readonly nonce?: string;
  /** Lit, for the files beside consent.js that use the one in it. */
  readonly lit?: object;
}

/** The page's one consent, and all that the page, its elements and its scripts share. */
export class Page implements Registered, GatePage, RunnerPage {
  readonly store = new ConsentStore(recordCookie, () => Date.now() / 1000);
  /** `window.consent`, or the result of `createConsent()`. */
  readonly consent: Consent;
  readonly confirmation = new Confirmation();
  readonly parts: PartSource;
  readonly nonce: string;
  readonly lit: object | undefined;
  readonly released = new Set<string>();
  /** Lets the browser fetch what a frame, an image or a link parks; false where it may not. */
  readonly release = releaseEmbed;
  /** True in a frame of a page that has a consent of its own: that page asks. */
  readonly isFramed = isHostedAround();
  /** True from when something on the page shows services, or is about to. */
  showsServices = false;
  /** The catalogue's services; undefined until their loaders have come. */
  runner?: ServiceRunner;

  constructor({parts, nonce = '', lit}: PageOptions, onChange: (page: Page, change: StoreChange) => void) {
    this.parts = parts;
    this.nonce = nonce;
    this.lit = lit;
    // The page follows a change first; the site's own scripts hear of it when it has.
    this.store.listen((change) => onChange(this, change));
    this.consent = new Consent(this.store, () => void this.openPreferences(document.activeElement));
  }

  /** Says a mistake of the site's author in the console. */
  readonly report = (mistake: Mistake): void => {
    void this.parts.load('mistakes').then((part) => part?.sayMistake(mistake, this));
  };

  /** Adds a script to the page, with the nonce of this library's own tag. */
  addScript(url: string, properties?: Partial<HTMLScriptElement>): void {
    addScript(url, this.nonce, properties);
  }

  /** Puts a placeholder in the place of a frame that has to wait. */
  readonly showPlaceholder = (frame: HTMLElement): void => {
    void this.loadChoices().then((choices) => choices?.hold(frame));
  };

  /** Opens the preferences; where they cannot be had, follows the link that was pressed. */
  async openPreferences(opener: Element | null): Promise<void> {
    const choices = await this.loadChoices();
    const link = opener as Partial<HTMLAnchorElement> | null;
    if (choices) choices.open(opener);
    else if (link?.href) location.assign(link.href);
  }

  /** Loads the preferences, and beside them what they say of the catalogue's services. */
  async loadChoices(): Promise<ChoicesPart | undefined> {
    this.showsServices = true;
    void this.describeServices();
    const choices = await this.parts.load('choices');
    choices?.define();
    return choices;
  }

  /** Adds what the catalogue knows of the policy's services, for those who read it and for the sweep. */
  async describeServices(): Promise<void> {
    if (!this.#undescribed.length) return;
    const facts = await this.parts.load('facts');
    // The loaders may not have found the services yet: they are described when that has happened.
    if (facts && this.#undescribed.some(({pending}) => !pending)) this.store.update(facts.describe(this.store.policy!));
  }

  /** True for Google's services in the advanced consent mode: they run from the start, and are told of the choice. */
  readonly isTold = (service: string): boolean =>
    consentTypes.has(service) && this.store.policy?.consentMode === 'advanced';

  /** Loads the page anew, to be rid of a script that has run. */
  reload(): void {
    location.reload();
  }

  get #undescribed(): readonly Service[] {
    const {policy} = this.store;
    return policy
      ? servicesOf(policy).filter(({catalogued, pending, described}) => (catalogued || pending) && !described)
      : [];
  }
}

function isHostedAround(): boolean {
  try {
    return parent !== self && isRegisteredIn(parent);
  } catch {
    return false; // Another site's page.
  }
}
