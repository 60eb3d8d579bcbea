import {LitElement, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {isWebAddress} from '../../core/address.js';
import type {Decision} from '../../core/decision.js';
import {namesIn} from '../../core/names.js';
import {servicesOf, type Service} from '../../core/policy.js';
import type {ConsentStore} from '../../core/store.js';
import {en, type Words} from '../../i18n/en.js';
import {button} from '../shared/button.js';
import {ConsentController} from '../shared/consent-controller.js';
import {fill} from '../shared/fill.js';
import {labelOf} from '../shared/label.js';
import {shared} from '../shared/styles.js';
import {styles} from './consent-embed.styles.js';

/**
 * A placeholder for another website's content until the visitor agrees to it: names the provider, and offers to show the
 * content once or always. Put a plain link to the original inside: it is shown until then, and works without scripts.
 *
 * @customElement consent-embed
 * @attr {string} service - Name of the service that provides the content; one that the site asks about.
 * @attr {string} src - Address of the content, which is shown in a frame.
 * @attr {string} title - Title of the content; the frame's accessible name.
 * @slot - A plain link to the original.
 * @csspart placeholder - The placeholder for the content.
 * @csspart button - Each button.
 * @cssproperty [--consent-background=Canvas] - Background of the placeholder.
 * @cssproperty [--consent-color=CanvasText] - Its text.
 * @cssproperty [--consent-border-color=CanvasText] - Its border.
 * @cssproperty [--consent-radius=0] - Roundness of it and its buttons.
 * @cssproperty [--consent-button-background=CanvasText] - Its buttons.
 * @cssproperty [--consent-button-color=Canvas] - Their text.
 * @cssproperty [--consent-secondary-background] - The other buttons; none by default.
 * @cssproperty [--consent-secondary-color] - Their text and border; by default the colour of the text around.
 * @cssproperty [--consent-focus-color] - The ring around a focused element; by default `--consent-color`.
 * @cssproperty [--consent-focus-background] - A second colour behind that ring; none by default.
 */
export class ConsentEmbed extends LitElement {
  static override styles: CSSResultGroup = [shared, styles];

  static override properties: PropertyDeclarations = {service: {}, src: {}, state: {reflect: true}};

  /** Name of the service that provides the content. */
  declare service: string;

  /** Address of the content. */
  declare src: string;

  /** `shown` while the content is shown. */
  declare state: 'waiting' | 'shown';

  /** It may contain its frame, and first of all a link to the original. */
  readonly #controller = new ConsentController<Words>(this, en, 'iframe,:is(a,p:has(a)):first-child');
  /** The decision at the last update. */
  #lastDecision?: Decision | undefined;
  #isShownOnce = false;
  #focusIsDue = false;
  #frame?: HTMLIFrameElement | undefined;

  constructor() {
    super();
    this.state = 'waiting';
  }

  /** Puts a placeholder of the same size around a parked frame. */
  static hold(frame: HTMLElement): void {
    // A frame that has been released meanwhile would be fetched again if it moved.
    if (frame.closest('consent-embed') || frame.hasAttribute('src')) return;
    const embed = document.createElement('consent-embed');
    const {offsetWidth, offsetHeight} = frame;
    embed.setAttribute('service', frame.dataset.consent!);
    embed.title = frame.title;
    frame.before(embed);
    embed.append(frame);
    // A frame in a hidden part of the page has no size.
    if (!offsetHeight) return;
    embed.style.maxInlineSize = `${offsetWidth}px`;
    embed.style.aspectRatio = `${offsetWidth} / ${offsetHeight}`;
  }

  protected override willUpdate(): void {
    const {store} = this.#controller;
    // The provider and the address are known once the service has been found in the catalogue.
    if (!store || this.#services(store).some(({pending}) => pending)) return;
    this.#frame ??= this.querySelector('iframe') ?? this.#createFrame(store);
    // Content that was shown once is hidden after the next answer.
    if (store.decision !== this.#lastDecision) this.#isShownOnce = false;
    this.#lastDecision = store.decision;
    const isShown = this.#isShownOnce || namesIn(this.service).every((name) => store.allows(name));
    if (this.state === 'shown' && !isShown) this.#parkAgain();
    this.state = isShown && this.#frame ? 'shown' : 'waiting';
  }

  protected override render(): TemplateResult | typeof nothing {
    const {store, words} = this.#controller;
    if (this.state === 'shown' || !store || !words) return html`<slot></slot>`;
    const category = store.policy!.categories.find(({name}) => namesIn(this.service).includes(name));
    const [service] = this.#services(store);
    const label = service?.label || (category ? labelOf(category, words) : this.service);
    const provider = service?.provider || (this.#frame ? this.#hostname : label);
    return html`
      <div part="placeholder" data-nosnippet>
        <p><strong>${this.title}</strong></p>
        <p>${fill(words.embed, {provider})}</p>
        ${
          this.#frame
            ? html`
                ${button('load', words.show, this.#onLoad)}
                ${button('accept', fill(words.always, {name: label}), this.#onAllow, 'quiet')}
              `
            : nothing
        }
        <slot></slot>
      </div>
    `;
  }

  protected override updated(): void {
    if (!this.#focusIsDue || this.state === 'waiting') return;
    this.#focusIsDue = false;
    this.#frame!.focus();
  }

  /** The hostname of the content, if the provider is not known. */
  get #hostname(): string {
    return Object.assign(document.createElement('a'), {href: this.#frame!.dataset.src}).hostname;
  }

  /** Creates a parked frame, which the gate releases like any other; undefined if an attribute is wrong. */
  #createFrame(store: ConsentStore): HTMLIFrameElement | undefined {
    const {service, src, title} = this;
    const mistakes = {
      service: !service || namesIn(this.service).some((name) => !Object.hasOwn(store.choices, name)),
      src: !src || !isWebAddress(src, document.baseURI),
      title: !title,
    };
    const attribute = Object.entries(mistakes).find(([, isWrong]) => isWrong)?.[0];
    if (attribute) {
      this.#controller.page.report({element: this, attribute});
      return undefined;
    }
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.allowFullscreen = true;
    frame.dataset.consent = service;
    frame.dataset.src = this.#controller.page.runner?.embedAddress(service, src) ?? src;
    this.append(frame);
    return frame;
  }

  /** Removes the content from the page and parks the frame again. */
  #parkAgain(): void {
    const parked = this.#frame!.cloneNode() as HTMLIFrameElement;
    parked.removeAttribute('src');
    this.#frame!.replaceWith(parked);
    this.#frame = parked;
  }

  readonly #onLoad = (): void => {
    this.#isShownOnce = this.#focusIsDue = this.#controller.page.release(this.#frame!);
    this.requestUpdate();
  };

  readonly #onAllow = (): void => {
    this.#focusIsDue = true;
    const names = namesIn(this.service).map((name) => [name, true]);
    this.#controller.store!.choose(Object.fromEntries(names), 'embed');
  };

  /** The policy's services that provide the content. */
  #services({policy}: ConsentStore): readonly Service[] {
    return servicesOf(policy!).filter(({name}) => namesIn(this.service).includes(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
  }
}
