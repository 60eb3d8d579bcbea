/**
 * Shared by the element tests: a page with a real store, which keeps its record in memory and loads no files; elements
 * on it; and what a visitor does with them.
 */
import {elementUpdated, fixture, fixtureCleanup, html, oneEvent, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {LitElement, TemplateResult} from 'lit';
import type {Answers, Decision} from '../../src/core/decision.js';
import type {ElementMistake} from '../../src/core/mistake.js';
import type {Policy} from '../../src/core/policy.js';
import {register, type Registered} from '../../src/core/registry.js';
import {isVisitorSource} from '../../src/core/source.js';
import {ConsentStore} from '../../src/core/store.js';
import {ConsentPreferences} from '../../src/elements/consent-preferences/consent-preferences.js';
import type {ElementsPage} from '../../src/elements/shared/page.js';
import * as banner from '../../src/entries/banner.js';
import * as choices from '../../src/entries/choices.js';
import * as statement from '../../src/entries/statement.js';
import {translation as translationCy} from '../../src/i18n/catalogue/cy.js';
import {enBanner, type BannerWords} from '../../src/i18n/en-banner.js';
import {fill} from '../../src/elements/shared/fill.js';
import {words as wordsCy} from '../../src/i18n/cy.js';
import type {Translation, Words} from '../../src/i18n/en.js';
import {policy} from './policy.js';

/** The languages of a page besides English; Welsh by default. */
export interface Languages {
  readonly words?: Readonly<Record<string, Words | Promise<Words>>>;
  readonly translations?: Readonly<Record<string, Translation>>;
}

const WELSH: Languages = {words: {cy: wordsCy}, translations: {cy: translationCy}};

/** A page as its elements see it; notes what they do. */
export class PageDouble implements ElementsPage, Registered {
  readonly consent = {allows: () => false};
  readonly store: ConsentStore;
  /** The stored decision. */
  kept: Decision | undefined;
  isFramed = false;
  needsSettingsButton = true;
  nameOfWayBack: string | undefined;
  stillRunning: readonly string[] = [];
  isQuestionClosed = false;
  closeQuestion = (): void => void (this.isQuestionClosed = true);
  reload = (): void => undefined;
  readonly confirmation = {
    isDue: false,
    done(): void {
      this.isDue = false;
    },
  };
  runner?: ElementsPage['runner'];
  readonly parts: ElementsPage['parts'];
  /** The languages loaded, in order. */
  readonly askedWords: string[] = [];
  readonly askedTranslations: string[] = [];
  readonly mistakes: ElementMistake[] = [];
  /** The elements that the preferences were opened from. */
  readonly openers: (Element | null)[] = [];
  /** The released frames. */
  readonly released: Element[] = [];

  constructor({words = {}, translations = {}}: Languages = WELSH) {
    this.store = new ConsentStore(
      {
        read: () => this.kept,
        write: (_, decision) => {
          this.kept = decision;
          return true;
        },
      },
      () => Date.now() / 1000,
    );
    this.store.listen(({source}) => {
      if (isVisitorSource(source)) this.confirmation.isDue = true;
    });
    this.parts = {
      words: async (language) => {
        this.askedWords.push(language);
        return words[language];
      },
      translation: async (language) => {
        this.askedTranslations.push(language);
        return translations[language];
      },
    };
  }

  async openPreferences(opener: Element | null): Promise<void> {
    this.openers.push(opener);
    ConsentPreferences.open(opener);
  }

  release = (embed: Element): boolean => {
    this.released.push(embed);
    return true;
  };

  /** Names of services that run from the start. */
  readonly told: string[] = [];
  readonly isTold = (service: string): boolean => this.told.includes(service);

  readonly report = (mistake: ElementMistake): void => {
    this.mistakes.push(mistake);
  };
}

/** Registers a page that does not know its policy yet, and defines the elements. */
export function openUnconfiguredPage(languages?: Languages): PageDouble {
  const page = new PageDouble(languages);
  register(page);
  banner.define();
  choices.define();
  statement.define();
  return page;
}

/** Registers a page for the policy with these changes, for a visitor who gave these answers before. */
export function openPage(changes: Partial<Policy> = {}, answers?: Answers, languages?: Languages): PageDouble {
  const page = openUnconfiguredPage(languages);
  if (answers) page.kept = decisionWith(answers);
  page.store.configure({...policy, ...changes});
  return page;
}

/** A decision with these answers, made a moment ago. */
export function decisionWith(answers: Answers): Decision {
  return {time: Date.now() / 1000, revision: policy.revision, method: 'banner', language: 'en', answers};
}

/** Removes everything that a test may have left. */
export function closePage(): void {
  document.querySelector<ConsentPreferences>('body > consent-preferences')?.remove();
  fixtureCleanup();
  register(undefined);
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  scrollTo(0, 0);
}

/** Puts the element between a button and a main element with another button, and waits until it has its words. */
export async function place<T extends LitElement>(element: TemplateResult): Promise<T> {
  const page = await fixture(html`
    <div>
      <button id="before">Before</button>
      ${element}
      <main>
        <h1>Bin collections</h1>
        <button id="after">After</button>
      </main>
    </div>
  `);
  const placed = page.querySelector<T>('consent-banner, consent-preferences, consent-cookie-table, consent-statement')!;
  await ready(placed);
  return placed;
}

/** Waits until the element has its words and has rendered. */
export async function ready(element: LitElement): Promise<void> {
  await waitUntil(() => element.lang, 'it has its words');
  await elementUpdated(element);
}

/** Opens the preferences as a dialog from the opener, and waits for it. */
export async function openDialog(opener: HTMLElement | null = byId('before')): Promise<ConsentPreferences> {
  opener?.focus();
  ConsentPreferences.open(opener);
  const preferences = document.querySelector('consent-preferences')!;
  await ready(preferences);
  return preferences;
}

/** The first match in the shadow root; throws if there is none. */
export function one<T extends HTMLElement = HTMLElement>(element: LitElement, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`${element.localName} has no ${selector}`);
  return found;
}

/** All matches in the shadow root. */
export function all<T extends HTMLElement = HTMLElement>(element: LitElement, selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

/** All elements in the shadow root and in the shadow roots inside it. */
export function everything(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

export function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}

/** The button with this action. */
export function button(element: LitElement, action: string): HTMLButtonElement {
  return one(element, `[data-action=${action}]`);
}

/** The checkbox with this accessible name. */
export function checkbox(element: LitElement, name: string): HTMLInputElement {
  const found = all<HTMLInputElement>(element, 'input').find(({ariaLabel}) => ariaLabel === name);
  if (!found) throw new Error(`${element.localName} has no checkbox "${name}"`);
  return found;
}

/** Presses the button with the Enter key. */
export async function press(element: LitElement, action: string): Promise<void> {
  await activate(button(element, action), 'Enter');
  await elementUpdated(element);
}

/** Ticks or unticks the checkbox with the space bar. */
export async function toggle(element: LitElement, label: string): Promise<void> {
  await activate(checkbox(element, label), ' ');
  await elementUpdated(element);
}

/** Focuses the control and presses the key, which clicks it. */
async function activate(control: HTMLElement, key: string): Promise<void> {
  const clicked = oneEvent(control, 'click');
  control.focus();
  await sendKeys({press: key});
  await clicked;
}

/** Moves to the next control, or the previous one. */
export async function pressTab(isBack = false): Promise<void> {
  if (isBack) await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  if (isBack) await sendKeys({up: 'Shift'});
}

/** The element with the focus, in whatever shadow root; otherwise the body. */
export function focused(): Element {
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The focused element's action, accessible name if that is not its text, id, address or tag. */
export function focusedName(): string {
  const element = focused() as HTMLElement;
  const {dataset, ariaLabel, id, localName} = element;
  return dataset.action || ariaLabel || id || element.getAttribute('href') || localName;
}

/** The element's visible text, with single spaces. */
export function textOf(element: Node): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** True in Chromium, the only browser here that exposes its accessibility tree. */
export async function isChromium(): Promise<boolean> {
  return /chrome/i.test(await browser());
}

export async function isFirefox(): Promise<boolean> {
  return /firefox/i.test(await browser());
}

export async function isWebKit(): Promise<boolean> {
  return /webkit/i.test(await browser());
}

function browser(): Promise<string> {
  return executeServerCommand<string, undefined>('x:browser');
}

/** The banner's confirmation: the outcome, and how to change one's mind. */
export function confirmed(outcome: string, words: BannerWords = enBanner): string {
  return `${outcome} ${fill(words.changeAtFoot, {name: words.settings})}`;
}
