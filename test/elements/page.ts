/**
 * What the element tests share: a page with a real consent, without the parts that keep choices and load files; elements
 * on it; and what a visitor does with them.
 */
import {elementUpdated, fixture, fixtureCleanup, html, oneEvent, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {LitElement, TemplateResult} from 'lit';
import {Consent} from '../../src/core/consent.js';
import type {Answers} from '../../src/core/decision.js';
import {setHost} from '../../src/core/host.js';
import type {Policy} from '../../src/core/policy.js';
import '../../src/define.js';
import {ConsentPreferences} from '../../src/elements/consent-preferences/consent-preferences.js';
import {cy as catalogueCy} from '../../src/i18n/catalogue/cy.js';
import {cy} from '../../src/i18n/cy.js';
import {policy} from './policy.js';

const ownSheets = [...document.adoptedStyleSheets];

/** Makes a host with a consent for the policy, with these changes to it, and opens the preferences when they are asked for. */
export function openPage(
  changes: Partial<Policy> = {},
  answers: Answers = {},
  files: Readonly<Record<string, unknown>> = {cy, 'catalogue-cy': catalogueCy},
): Consent {
  const consent = new Consent();
  const parts = new Map<string, unknown>();
  setHost({
    consent,
    parts,
    // Each puts itself there.
    load: async (part) => files[part] && parts.set(part, files[part]).get(part),
    addScript: () => document.createElement('script'),
    ran: new Set(),
    release: () => true,
    reload: () => undefined,
  });
  consent.addEventListener('preferences', () => ConsentPreferences.open(document.activeElement));
  consent.configure({...policy, ...changes}, answers);
  return consent;
}

/** Takes everything away that a test may have left. */
export function closePage(): void {
  document.querySelector<ConsentPreferences>('body > consent-preferences')?.remove();
  fixtureCleanup();
  setHost(undefined);
  document.adoptedStyleSheets = ownSheets;
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  sessionStorage.clear();
  scrollTo(0, 0);
}

/** Puts the element between a button and the main content, with another button in it, and waits until it has its words. */
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
  const placed = page.querySelector<T>('consent-banner, consent-preferences, consent-cookie-table')!;
  await ready(placed);
  return placed;
}

/** Waits until the element has its words and has been drawn. */
export async function ready(element: LitElement): Promise<void> {
  await waitUntil(() => element.lang, 'it has its words');
  await elementUpdated(element);
}

/** Opens the preferences as a dialog, as the opener does, and waits until they are there. */
export async function openDialog(opener: HTMLElement | null = byId('before')): Promise<ConsentPreferences> {
  opener?.focus();
  ConsentPreferences.open(opener);
  const preferences = document.querySelector('consent-preferences')!;
  await ready(preferences);
  return preferences;
}

/** The first element in the shadow root that the selector means; it has to be there. */
export function one<T extends HTMLElement = HTMLElement>(element: LitElement, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`${element.localName} has no ${selector}`);
  return found;
}

/** All elements in the shadow root that the selector means. */
export function all<T extends HTMLElement = HTMLElement>(element: LitElement, selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

/** All elements in the shadow root, and in the shadow roots within. */
export function everything(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

export function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}

/** The button that does this. */
export function button(element: LitElement, action: string): HTMLButtonElement {
  return one(element, `[data-action=${action}]`);
}

/** The checkbox with this label. */
export function checkbox(element: LitElement, label: string): HTMLInputElement {
  const found = all(element, 'label').find(({textContent}) => textContent.trim() === label);
  if (!found) throw new Error(`${element.localName} has no checkbox "${label}"`);
  return found.querySelector('input')!;
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

/** Presses the key on the control, which is a click for it. */
async function activate(control: HTMLElement, key: string): Promise<void> {
  const clicked = oneEvent(control, 'click');
  control.focus();
  await sendKeys({press: key});
  await clicked;
}

/** Goes to what comes next, or comes before. */
export async function pressTab(isBack = false): Promise<void> {
  if (isBack) await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  if (isBack) await sendKeys({up: 'Shift'});
}

/** What has the focus, in whatever shadow root it is; the body when nothing has. */
export function focused(): Element {
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What has the focus, by what it does, its id, its address, its label or its tag. */
export function focusedName(): string {
  const element = focused() as HTMLElement & Partial<HTMLInputElement>;
  const label = element.labels?.[0];
  return (
    element.dataset.action || element.id || element.getAttribute('href') || textOf(label ?? new Text(element.localName))
  );
}

/** What is read on the element, with single spaces. */
export function textOf(element: Node): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether this is Chromium, the one browser here that gives its accessibility tree away. */
export async function isChromium(): Promise<boolean> {
  return /chrome/i.test(await browser());
}

/** Whether this is Firefox. */
export async function isFirefox(): Promise<boolean> {
  return /firefox/i.test(await browser());
}

/** Whether this is WebKitGTK. */
export async function isWebKit(): Promise<boolean> {
  return /webkit/i.test(await browser());
}

function browser(): Promise<string> {
  return executeServerCommand<string, undefined>('x:browser');
}
