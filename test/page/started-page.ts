import type {Consent} from '../../src/core/consent.js';
import type {Mistake} from '../../src/core/mistake.js';
import type {Page, PageOptions} from '../../src/page/page.js';
import type {PartName, Parts, PartSource} from '../../src/page/parts.js';
import type * as Start from '../../src/page/start.js';
import {openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {until} from '../fixtures/unit/until.js';

/** The key of the registry: `Symbol.for` gives the same symbol in every page. */
export const KEY: unique symbol = Symbol.for('consent-elements') as never;

/** One category with a service of the site's own, and an empty one. */
export const BANNER = `
  <consent-banner revision="7" site-name="Aberwen">
    <consent-category name="analytics">
      <consent-service name="stats" label="Statistics"><consent-cookie name="_ga"></consent-cookie></consent-service>
    </consent-category>
    <consent-category name="functional"></consent-category>
  </consent-banner>
  <main><a data-consent-open>Settings</a></main>`;

/** One category with a catalogue service, and an empty one. */
export const CATALOGUED = `
  <consent-banner revision="7" site-name="Aberwen">
    <consent-category name="analytics" services="google-analytics:G-XYZ7654321"></consent-category>
    <consent-category name="functional"></consent-category>
  </consent-banner>
  <main><a data-consent-open>Settings</a></main>`;

type Globals = Record<PropertyKey, unknown>;

/** Parts for a page in a frame; notes what is loaded. */
export class NotedParts implements PartSource {
  /** The parts loaded, in order. */
  readonly loads: PartName[] = [];
  /** The parts whose elements were registered. */
  readonly defined: PartName[] = [];
  /** The elements that opened the preferences. */
  readonly openers: (Element | null)[] = [];
  /** The frames that got a placeholder. */
  readonly held: HTMLElement[] = [];
  readonly mistakes: Mistake[] = [];
  /** The arguments that `auto-block` was started with. */
  readonly blocking: unknown[] = [];
  /** How often the page was audited. */
  audits = 0;
  /** Parts that fail to load. */
  missing: readonly PartName[] = [];
  /** Promises that a part waits for before it loads. */
  readonly late: Partial<Record<PartName, Promise<unknown>>> = {};
  readonly #frame: UnitPage;

  constructor(frame: UnitPage) {
    this.#frame = frame;
  }

  async load<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined> {
    this.loads.push(name);
    await this.late[name];
    return this.missing.includes(name) ? undefined : this.#make[name]();
  }

  words = async (): Promise<undefined> => undefined;
  translation = async (): Promise<undefined> => undefined;
  hasLanguage = (): boolean => false;

  readonly #make: {readonly [Name in PartName]: () => Parts[Name] | Promise<Parts[Name]>} = {
    banner: () => ({define: () => void this.defined.push('banner')}),
    choices: () => ({
      define: () => void this.defined.push('choices'),
      open: (opener) => void this.openers.push(opener),
      fillPlace: () => undefined,
      hold: (frame) => void this.held.push(frame),
    }),
    statement: () => ({define: () => void this.defined.push('statement'), fillPlace: () => undefined}),
    loaders: () => this.#frame.load('entries/loaders.ts'),
    facts: () => this.#frame.load('entries/facts.ts'),
    mistakes: () => ({
      sayMistake: async (mistake) => void this.mistakes.push(mistake),
      audit: async () => void (this.audits += 1),
    }),
    settings: () => ({define: () => void this.defined.push('settings')}),
    reload: () => ({
      define: () => undefined,
      mayReload: async () => true,
      reload: () => undefined,
      stopSendingOnLeave: () => undefined,
    }),
    frames: () => this.#frame.load('entries/frames.ts'),
    'auto-block': () => ({start: (page) => void this.blocking.push(page)}),
  };
}

/** A page in a frame that runs `start()`; notes its effects. */
export class StartedPage {
  readonly frame: UnitPage;
  readonly document: Document;
  readonly parts: NotedParts;
  /** The `consent-ready` and `consent-change` events. */
  readonly events: CustomEvent[] = [];
  /** The console's warnings. */
  readonly warnings: string[] = [];
  readonly errors: string[] = [];
  /** Exceptions that nobody caught. */
  readonly exceptions: unknown[] = [];
  reloads = 0;
  consent!: Consent;
  readonly unit: typeof Start;

  /** Opens a page with this body, without starting. */
  static async open(markup = ''): Promise<StartedPage> {
    const frame = await openPage();
    frame.document.body.innerHTML = markup;
    return new StartedPage(frame, await frame.load('page/start.ts'));
  }

  /** Opens a page and starts there. */
  static async start(markup = BANNER): Promise<StartedPage> {
    const started = await StartedPage.open(markup);
    started.start();
    return started;
  }

  private constructor(frame: UnitPage, unit: typeof Start) {
    this.frame = frame;
    this.document = frame.document;
    this.unit = unit;
    this.parts = new NotedParts(frame);
    for (const name of ['consent-ready', 'consent-change']) {
      frame.document.addEventListener(name, (event) => this.events.push(event as CustomEvent));
    }
    const {window} = frame;
    window.console.warn = (...values: unknown[]) => this.warnings.push(values.join(' '));
    window.console.error = (...values: unknown[]) => this.errors.push(values.join(' '));
    window.addEventListener('unhandledrejection', ({reason}) => this.exceptions.push(reason));
    window.addEventListener('error', ({error}) => this.exceptions.push(error));
  }

  get globals(): Globals {
    return this.frame.window as unknown as Globals;
  }

  /** The registered page. */
  get page(): Page {
    return this.globals[KEY] as Page;
  }

  start(options: Partial<PageOptions> = {}): Consent {
    this.consent = this.unit.start({parts: this.parts, ...options});
    if (this.page) Object.assign(this.page, {reload: () => this.reloads++});
    return this.consent;
  }

  /** How often a part was loaded. */
  count(part: PartName): number {
    return this.parts.loads.filter((load) => load === part).length;
  }

  /** The events of this name so far. */
  said(name: string): CustomEvent[] {
    return this.events.filter(({type}) => type === name);
  }

  /** Waits until the configuration has been read and acted on. */
  ready(): Promise<void> {
    return until(() => this.said('consent-ready').length > 0);
  }

  /** Makes the page read the record again, as when it comes back from the back/forward cache. */
  comeBack(): void {
    const {PageTransitionEvent} = this.frame.window;
    this.frame.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
  }
}

export interface Remembered {
  readonly yes?: string;
  readonly no?: string;
  /** Seconds before now. */
  readonly age?: number;
}

/** A record, as the cookie holds it. */
export function recordOf({yes = '', no = '', age = 0}: Remembered): string {
  return `v=1&t=${Math.round(Date.now()) / 1000 - age}&r=7&m=banner&l=en&yes=${yes}&no=${no}`;
}

/** Stores a record, as an earlier page of the site would have. */
export function remember(remembered: Remembered): void {
  document.cookie = `consent=${recordOf(remembered)};path=/`;
}

/** A field of the stored record; null when there is none. */
export function fieldOf(name: string): string | null {
  return new URLSearchParams(document.cookie.slice('consent='.length)).get(name);
}

/** Waits until the record has reached this page: WebKit reads another page's cookies late. */
export function kept(): Promise<void> {
  return until(() => document.cookie.includes('consent=v=1'));
}
