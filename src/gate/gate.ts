import type {Consent} from '../core/consent.js';
import {report} from '../core/host.js';
import type {MistakeCode} from '../core/mistake.js';
import {holdEmbed, parkedAddresses, releaseEmbed, type Embed} from './embeds.js';
import {isJavaScript, ScriptQueue, wasParked} from './scripts.js';
import {watch} from './watch.js';

const PARKED = ':is(script,template,iframe,img,link)[data-consent]';

/**
 * Holds what carries `data-consent` until each name in it is allowed, and takes embeds out again when one no longer is;
 * what is put into the page later all the same.
 */
export class Gate {
  readonly #consent: Consent;
  readonly #nonce: string;
  readonly #ran: Set<string>;
  readonly #queue = new ScriptQueue();
  readonly #released = new WeakSet<Element>();
  readonly #inserted = new WeakMap<Element, readonly ChildNode[]>();

  /**
   * @param nonce - The nonce of this library's own tag. Where there is one, a parked script must carry the same: a policy
   *   that trusts scripts by nonce would not have run it otherwise, and a gate must not be a way around that.
   * @param ran - Takes each name that a script has been released for.
   */
  constructor(consent: Consent, nonce: string, ran: Set<string>) {
    this.#consent = consent;
    this.#nonce = nonce;
    this.#ran = ran;
    watch(PARKED, (element) => this.#decide(element));
  }

  /** Looks at everything again, after the policy or a choice has changed. */
  update(): void {
    document.querySelectorAll<HTMLElement>(PARKED).forEach((element) => this.#decide(element));
  }

  #decide(element: HTMLElement): void {
    if (!this.#consent.policy || wasParked(element)) return;
    const names = element.dataset.consent!.split(/\s+/).filter(Boolean);
    const allowed = names.length > 0 && names.every((name) => this.#consent.allows(name));
    const isReleased = this.#released.has(element);
    if (!allowed && !isReleased) this.#complain(element, names);
    if (allowed === isReleased) return;
    if (element instanceof HTMLScriptElement) {
      if (allowed) this.#releaseScript(element, names);
    } else if (allowed) {
      this.#release(element);
    } else {
      this.#hold(element);
    }
  }

  #releaseScript(script: HTMLScriptElement, names: readonly string[]): void {
    if (script.type !== 'text/plain') return;
    this.#released.add(script);
    if (this.#nonce && script.nonce !== this.#nonce) return report({code: 'nonce', element: script});
    names.forEach((name) => this.#ran.add(name));
    this.#queue.add(script);
  }

  #release(element: HTMLElement): void {
    this.#released.add(element);
    if (element instanceof HTMLTemplateElement) this.#insert(element);
    else if (!releaseEmbed(element as Embed)) report({code: 'address', element});
  }

  /** Puts the template's content after it; the scripts in it wait their turn, parked like any others. */
  #insert(template: HTMLTemplateElement): void {
    const content = document.importNode(template.content, true);
    for (const script of content.querySelectorAll('script')) {
      if (!isJavaScript(script.type)) continue;
      script.dataset.type = script.type;
      script.dataset.consent ??= template.dataset.consent;
      script.type = 'text/plain';
    }
    this.#inserted.set(template, [...content.childNodes]);
    // Before the next sibling is looked at, so that the scripts are queued in document order.
    const parked = content.querySelectorAll<HTMLElement>(PARKED);
    template.after(content);
    parked.forEach((element) => this.#decide(element));
  }

  #hold(element: HTMLElement): void {
    this.#released.delete(element);
    if (element instanceof HTMLTemplateElement) this.#inserted.get(element)?.forEach((node) => node.remove());
    else holdEmbed(element as Embed);
  }

  /** Says what the author got wrong about an element that stays parked. */
  #complain(element: HTMLElement, names: readonly string[]): void {
    const stranger = names.find((name) => !this.#consent.knows(name));
    const code: MistakeCode | undefined = !names.length
      ? 'empty'
      : stranger
        ? 'stranger'
        : element instanceof HTMLScriptElement
          ? isJavaScript(element.type)
            ? 'ran'
            : undefined
          : element instanceof HTMLTemplateElement || parkedAddresses(element).length
            ? undefined
            : 'loaded';
    if (code) report({code, element, attribute: 'data-consent', detail: stranger});
  }
}
