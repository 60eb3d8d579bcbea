import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {isWebAddress} from '../../core/address.js';
import {isSignalled, optionalCategories, type Category, type Policy, type Service} from '../../core/policy.js';
import {en, type Words} from '../../i18n/en.js';
import {ownDocument} from '../../platform/document.js';
import {listCategories, withOwn} from '../consent-cookie-table/listing.js';
import {tableOf} from '../consent-cookie-table/table.js';
import {tableStyles} from '../consent-cookie-table/table.styles.js';
import {ConsentController} from '../shared/consent-controller.js';
import {ConsentElement} from '../shared/consent-element.js';
import {labelOf} from '../shared/label.js';
import {CopyButton} from '../shared/copy-button.js';
import {shared} from '../shared/styles.js';
import {translate} from '../shared/translate.js';
import {styles} from './consent-statement.styles.js';
import {noticeOf} from './notice.js';
import {
  CONSENT_MODES,
  GPC_HEEDED,
  GPC_IGNORED,
  MEANINGS,
  NO_PURPOSE,
  NO_SERVICES,
  SCOPE,
  TIMES,
  TOLD,
} from './texts.js';

/**
 * Says what runs on this site, when, and on what basis, and offers words for its privacy notice: a record for the data
 * protection officer, to be printed. It is made from the site's settings, so it is never out of date. In English, except the
 * names and descriptions that visitors read.
 *
 * @customElement consent-statement
 * @attr {string} [complaints-href] - Address where visitors can complain to the site about the use of their personal data;
 *   for the privacy notice.
 * @csspart statement - The whole record.
 * @csspart notice - The words for the privacy notice.
 * @csspart table - Each table.
 * @csspart caption - Each table's caption.
 * @csspart button - The button.
 * @cssproperty [--consent-border-color] - Lines; by default, a shade of the text's colour.
 */
export class ConsentStatement extends ConsentElement {
  static override styles: CSSResultGroup = [shared, tableStyles, styles];

  static override properties: PropertyDeclarations = {complaintsHref: {attribute: 'complaints-href'}};

  /** Address where visitors can complain to the site about the use of their personal data. */
  declare complaintsHref?: string;

  readonly #controller = new ConsentController<Words>(this, en, ':not(*)');
  readonly #copy = new CopyButton(this);

  protected override render(): TemplateResult | typeof nothing {
    const {store, words} = this.#controller;
    if (!store || !words) return nothing;
    const policy = store.policy!;
    return html`
      <article part="statement" lang="en" dir="ltr">
        <h2>Record of what runs on this site, when and why</h2>
        <dl>${this.#settings(policy).map(([name, value]) => fact(name, value))}</dl>
        <p>${SCOPE}</p>
        ${policy.categories.map((category) => this.#category(category, policy, words))}
        <h2>Words for the privacy notice</h2>
        ${this.#notice(policy, words)}
      </article>
    `;
  }

  #settings(policy: Policy): readonly (readonly [string, unknown])[] {
    const {siteName, revision, cookieName, cookieDays, cookieDomain, consentMode, ignoresGpc} = policy;
    const date = new Date();
    const isAsked = optionalCategories(policy).length > 0;
    return [
      ['Site', html`${siteName ? html`<bdi>${siteName}</bdi>` : nothing} (${location.host})`],
      [
        'Date',
        html`<time datetime=${date.toISOString()}>${date.toLocaleDateString('en-GB', {dateStyle: 'long'})}</time>`,
      ],
      ['Revision of the question', revision || 'None is set.'],
      [
        'The answer',
        isAsked
          ? `Kept for ${cookieDays} days in the cookie ${cookieName}, ${cookieDomain ? `for ${cookieDomain} and all hosts below it` : 'for this host alone'}. ` +
            'Then, at a new revision, and about anything added, the visitor is asked again.'
          : 'There is nothing to answer.',
      ],
      ['Google Consent Mode', CONSENT_MODES[consentMode]],
      ['Global Privacy Control', ignoresGpc ? GPC_IGNORED : GPC_HEEDED],
    ];
  }

  #category(category: Category, policy: Policy, words: Words): TemplateResult {
    const {lang, dir} = this;
    const {basis, services} = category;
    const isSignal = isSignalled({...policy, gpc: !policy.ignoresGpc}, category);
    const sections = listCategories([withOwn(category, policy, words)], {
      words,
      lang,
      translate: (...texts) => translate(this, ...texts),
    });
    return html`
      <section>
        <h3 lang=${lang} dir=${dir}>${labelOf(category, words)}</h3>
        ${category.description ? html`<p lang=${lang} dir=${dir}>${category.description}</p>` : nothing}
        <dl>
          ${fact('Basis', MEANINGS[basis])} ${fact('When it may run', TIMES[basis])}
          ${isSignal ? fact('Where the browser sends Global Privacy Control', 'Only if the visitor allows it.') : nothing}
          ${fact(
            'Services',
            services.length
              ? html`<ul>
                  ${services.map((each) => this.#service(each))}
                </ul>`
              : NO_SERVICES,
          )}
        </dl>
        <div lang=${lang} dir=${dir}>${sections.map((section) => tableOf(section, words))}</div>
      </section>
    `;
  }

  #service(service: Service): TemplateResult {
    const {lang} = this;
    const {name, label = name, key, provider, privacyHref} = service;
    const isTold = this.#controller.page.isTold(name);
    const [purpose, purposeLang] = translate(this, service, service.purpose);
    const ofLang = purposeLang === nothing ? lang : purposeLang;
    const details = [provider, key && `account ${key}`].filter(Boolean).join('; ');
    return html`
      <li>
        <strong><bdi lang=${lang}>${label}</bdi></strong
        >${details ? html`${' '}(<bdi>${details}</bdi>)` : nothing}:
        ${purpose ? html`<bdi lang=${ofLang}>${purpose}</bdi>` : NO_PURPOSE} ${isTold ? TOLD : nothing}
        ${privacyHref ? html`<a href=${privacyHref}>Privacy information for ${label}</a>` : nothing}
      </li>
    `;
  }

  #notice(policy: Policy, words: Words): TemplateResult {
    const paragraphs = noticeOf(policy, {
      labelOf: (category) => labelOf(category, words),
      policyHref: wholeAddress(policy.policyHref),
      complaintsHref: this.#complaints(),
    });
    const {lang, dir} = this;
    return html`
      <div part="notice">${paragraphs.map((text) => html`<p>${text}</p>`)}</div>
      <div class="copy" lang=${lang} dir=${dir}>
        ${this.#copy.draw(words, () => paragraphs.join('\n\n'))} ${this.#copy.drawStatus()}
      </div>
    `;
  }

  /** The whole address for complaints; undefined, and a mistake is reported, if there is none that is right. */
  #complaints(): string | undefined {
    const href = this.complaintsHref?.trim();
    const isRight = !!href && (isWebAddress(href, ownDocument.baseURI) || /^mailto:./.test(href));
    if (!isRight) this.#controller.page.report({element: this, attribute: 'complaints-href'});
    return isRight ? wholeAddress(href)!.replace(/^mailto:/, '') : undefined;
  }
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function wholeAddress(href: string | undefined): string | undefined {
  return href && new URL(href, ownDocument.baseURI).href;
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-statement': ConsentStatement;
  }
}
