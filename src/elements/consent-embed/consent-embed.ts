import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {isOfDomain, isWebAddress} from '../../core/address.js';
import type {Decision} from '../../core/decision.js';
import {namesIn} from '../../core/names.js';
import {servicesOf, type Service} from '../../core/policy.js';
import type {ConsentStore} from '../../core/store.js';
import {en, type Words} from '../../i18n/en.js';
import {ConsentElement} from '../shared/consent-element.js';
import {button} from '../shared/button.js';
import {ConsentController} from '../shared/consent-controller.js';
import {fill} from '../shared/fill.js';
import {labelOf} from '../shared/label.js';
import {currentPage} from '../shared/page.js';
import {shared} from '../shared/styles.js';
import {styles} from './consent-embed.styles.js';
import {hostnameOf, newFrame} from './frame.js';
import {drawIcon} from './icon.js';
import {LinkColour} from './link-colour.js';
import {Place, isReplaced} from './place.js';
import {ownDocument} from '../../platform/document.js';
import {joinList} from '../shared/list.js';

/** Frames that were shown once, each with the decision at that time. */
const shownOnce = new WeakMap<HTMLElement, Decision | undefined>();

/**
 * A placeholder for another website's content until the visitor agrees to it: names the provider, and offers to show the
 * content once or always. Put a plain link to the original inside: it is shown until then, and works without scripts.
 *
 * @customElement consent-embed
 * @attr {string} service - Name of the service that provides the content; one that the site asks about.
 * @attr {string} src - Address of the content, which is shown in a frame.
 * @attr {string} title - Title of the content; the frame's accessible name.
 * @attr {string} [poster] - Address of a picture of your own site, shown behind the placeholder.
 * @attr {string} [allow] - This and each of the following: as on a frame, which gets it.
 * @attr {boolean} [allowfullscreen] - Always on, unless `allow` says it.
 * @attr {'lazy' | 'eager'} [loading] - When the browser loads the content, once it may.
 * @attr {string} [name] - Name of the frame, for links.
 * @attr {string} [referrerpolicy] - Who hears of the address of this page.
 * @attr {string} [sandbox] - What the content may not do.
 * @attr {number} [width] - Greatest width, in pixels; needs `height`.
 * @attr {number} [height] - Height at that width, in pixels.
 * @slot - A plain link to the original, in the colour of the placeholder's links.
 * @csspart placeholder - The placeholder for the content.
 * @csspart button - Each button.
 * @cssproperty [--consent-accent] - The one colour of the site: its buttons, drawing and link are made of it, and the text
 *   on it is black or white by contrast. A dark blue-green by default; a light one where `color-scheme` is dark.
 * @cssproperty [--consent-background] - Background of the placeholder; near white or near black by default.
 * @cssproperty [--consent-color] - Its text.
 * @cssproperty [--consent-border-color] - Its border; by default, a shade of the text's colour.
 * @cssproperty [--consent-radius=0.375em] - Roundness of its buttons; it has twice as much.
 * @cssproperty [--consent-link-color] - Its drawing and link; by default the accent, dark or light enough to read.
 * @cssproperty [--consent-button-background] - The button that shows the content; by default the accent.
 * @cssproperty [--consent-button-color] - Its text.
 * @cssproperty [--consent-secondary-background] - The other button; none by default.
 * @cssproperty [--consent-secondary-color] - Its text; by default the link's colour.
 * @cssproperty [--consent-focus-color] - The ring around a focused element; by default the link's colour.
 * @cssproperty [--consent-focus-background] - A second colour behind that ring; none by default.
 */
export class ConsentEmbed extends ConsentElement {
  static override styles: CSSResultGroup = [shared, styles];

  static override properties: PropertyDeclarations = {service: {}, src: {}, poster: {}, state: {reflect: true}};

  /** Name of the service that provides the content. */
  declare service: string;

  /** Address of the content. */
  declare src: string;

  /** Address of a picture of the site's own, shown behind the placeholder. */
  declare poster?: string;

  /** `shown` while the content is shown. */
  declare state: 'waiting' | 'shown';

  /** It may contain its frame, and first of all a link to the original. */
  readonly #controller = new ConsentController<Words>(this, en, 'iframe[data-consent],:is(a,p:has(a)):first-child');
  /** The decision at the last update. */
  #lastDecision?: Decision | undefined;
  #isShownOnce = false;
  #focusIsDue = false;
  /** The frame, or the element that is empty until a service runs. */
  #content?: HTMLElement | undefined;
  /** The place of the parked element that this replaces, if it is such a placeholder. */
  #place?: Place;
  /** Its size, if the site has given one. */
  readonly #sheet = new CSSStyleSheet();

  constructor() {
    super();
    new LinkColour(this);
    this.state = 'waiting';
  }

  /** Shows a placeholder in the place of a parked frame, or after another element that is empty until a service runs. */
  static hold(content: HTMLElement, service: string): void {
    const {store} = currentPage();
    // The page may have changed while this file was loaded.
    if (!content.isConnected || content.closest('consent-embed') || isReplaced(content)) return;
    if (namesIn(service).every((name) => store.allows(name))) return;
    if (shownOnce.has(content)) {
      // The gate sees the parked copy, and brings it here.
      if (shownOnce.get(content) !== store.decision) parkAgain(content);
      return;
    }
    if (content.hasAttribute('src')) return;
    const embed = ownDocument.createElement('consent-embed');
    embed.setAttribute('service', service);
    embed.title = content.title;
    embed.#place = new Place(embed, content, embed.#sheet);
    // After it, because the page's styles may look at what comes before the frame.
    content.after(embed);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const before = this.previousElementSibling;
    // A snapshot of the page has brought both back.
    if (!this.src && before && isReplaced(before)) this.#place ??= new Place(this, before as HTMLElement, this.#sheet);
    const [width, height] = ['width', 'height'].map((name) => Number(this.getAttribute(name)));
    if (width && height) this.#sheet.replaceSync(`:host{max-inline-size:${width}px;aspect-ratio:${width}/${height}}`);
    const {adoptedStyleSheets} = this.shadowRoot!;
    if (!adoptedStyleSheets.includes(this.#sheet)) adoptedStyleSheets.push(this.#sheet);
    this.#place?.take();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#place?.giveBack();
  }

  protected override willUpdate(): void {
    const {store} = this.#controller;
    // The provider and the address are known once the service has been found in the catalogue.
    if (!store || this.#services(store).some(({pending}) => pending)) return;
    this.#content ??= this.#place?.content ?? this.querySelector('iframe') ?? this.#createFrame(store);
    // Content that was shown once is hidden after the next answer.
    if (store.decision !== this.#lastDecision) this.#isShownOnce = false;
    this.#lastDecision = store.decision;
    const isShown = this.#isShownOnce || namesIn(this.service).every((name) => store.allows(name));
    if (this.state === 'shown' && !isShown) this.#content = parkAgain(this.#content!);
    this.state = isShown && this.#content ? 'shown' : 'waiting';
  }

  protected override render(): TemplateResult | typeof nothing {
    const {store, words} = this.#controller;
    if (this.state === 'shown' || !store || !words) return html`<slot></slot>`;
    const category = store.policy!.categories.find(({name}) => namesIn(this.service).includes(name));
    const services = this.#services(store);
    const labels = services.map(({label, name}) => label || name);
    // The button says everything that it allows.
    const label = joinList(labels, words, this.lang) || (category ? labelOf(category, words) : this.service);
    const provider = services[0]?.provider || this.#hostname || label;
    const poster = this.#posterIn(store);
    return html`
      <div part="placeholder" class=${poster ? 'over' : ''} data-nosnippet>
        ${poster ? html`<img src=${poster} alt="" />` : nothing}
        <div class="card">
          ${drawIcon(services[0]?.use)}
          <p class="title" id="title"><strong>${this.title || label}</strong></p>
          <p>${fill(words.embed, {provider})}</p>
          <div class="answers">
            ${this.#content instanceof HTMLIFrameElement ? button('load', words.show, this.#onLoad, '', 'title') : nothing}
            ${this.#content ? button('accept', fill(words.always, {name: label}), this.#onAllow, 'quiet', 'title') : nothing}
          </div>
          <slot></slot>
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    if (this.state === 'waiting') return;
    const content = this.#content!;
    if (this.#place) this.remove();
    if (!this.#focusIsDue) return;
    this.#focusIsDue = false;
    if (content.tabIndex < 0) content.tabIndex = -1;
    content.focus();
  }

  /** The hostname of the content, if the provider is not known. */
  get #hostname(): string {
    const read = (name: string): string | null | undefined => this.#content?.getAttribute(name);
    return hostnameOf(read('data-consent-src') ?? read('data-src') ?? '');
  }

  /** The address of the picture; undefined if there is none, or if another website would learn of the visitor. */
  #posterIn({policy}: ConsentStore): string | undefined {
    const {poster} = this;
    if (!poster) return undefined;
    const own = policy!.cookieDomain ?? location.hostname;
    if (isWebAddress(poster, ownDocument.baseURI) && isOfDomain(hostnameOf(poster), own)) return poster;
    this.#controller.page.report({element: this, attribute: 'poster'});
    return undefined;
  }

  /** Creates a parked frame, which the gate releases like any other; undefined if an attribute is wrong. */
  #createFrame(store: ConsentStore): HTMLIFrameElement | undefined {
    const {service, src, title} = this;
    const mistakes = {
      service: !service || namesIn(this.service).some((name) => !Object.hasOwn(store.choices, name)),
      src: !src || !isWebAddress(src, ownDocument.baseURI),
      title: !title,
    };
    const attribute = Object.entries(mistakes).find(([, isWrong]) => isWrong)?.[0];
    if (attribute) {
      this.#controller.page.report({element: this, attribute});
      return undefined;
    }
    const frame = newFrame(this, this.#controller.page.runner);
    this.append(frame);
    return frame;
  }

  readonly #onLoad = (): void => {
    const {page, store} = this.#controller;
    this.#isShownOnce = this.#focusIsDue = page.release(this.#content!);
    if (this.#isShownOnce) shownOnce.set(this.#content!, store!.decision);
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

/** Removes the content of a frame from the page, and returns the frame that takes its place, parked again. */
function parkAgain(frame: HTMLElement): HTMLElement {
  const parked = frame.cloneNode() as HTMLElement;
  parked.removeAttribute('src');
  frame.replaceWith(parked);
  return parked;
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
  }
}
