import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {isOfDomain} from '../../core/address.js';
import {
  NECESSARY,
  optionalCategories,
  type Category,
  type CookieDeclaration,
  type Policy,
  type Service,
} from '../../core/policy.js';
import {en, type Words} from '../../i18n/en.js';
import {ConsentElement} from '../shared/consent-element.js';
import {ConsentController} from '../shared/consent-controller.js';
import {formatDuration} from '../shared/duration.js';
import {shared} from '../shared/styles.js';
import {labelOf} from '../shared/label.js';
import {translate} from '../shared/translate.js';
import {styles} from './consent-cookie-table.styles.js';

/**
 * Lists every cookie and storage entry that the site has declared, with one table for each category. If there is a choice,
 * the consent cookie is listed under necessary.
 *
 * @customElement consent-cookie-table
 * @attr {string} [category] - Name of the one category to list; without it, all are listed.
 * @attr {string} [service] - Name of the one service to list; without it, all are listed.
 * @csspart table - Each table.
 * @csspart caption - Each table's caption.
 * @cssproperty [--consent-border-color=CanvasText] - Lines.
 */
export class ConsentCookieTable extends ConsentElement {
  static override styles: CSSResultGroup = [shared, styles];

  static override properties: PropertyDeclarations = {category: {}, service: {}};

  /** Name of the one category to list; without it, all are listed. */
  declare category?: string;

  /** Name of the one service to list; without it, all are listed. */
  declare service?: string;

  readonly #controller = new ConsentController<Words>(this, en, ':not(*)');

  protected override render(): TemplateResult | typeof nothing {
    const {store, words, page} = this.#controller;
    if (!store || !words) return nothing;
    const policy = store.policy!;
    const {category, service} = this;
    const inCategory = policy.categories.filter(({name}) => !category || name === category);
    const shown = service ? inCategory.map((each) => withOnly(service, each)) : inCategory;
    if (!inCategory.length) page.report({element: this, attribute: 'category'});
    else if (service && !shown.some(({services}) => services.length))
      page.report({element: this, attribute: 'service'});
    const tables = shown.map((each) => this.#table(each, policy, words)).filter((table) => table !== nothing);
    return html`${tables.length ? tables : html`<p>${words.none}</p>`}`;
  }

  #table(category: Category, policy: Policy, words: Words): TemplateResult | typeof nothing {
    const rows = [
      ...(category.name === NECESSARY && !this.service && optionalCategories(policy).length
        ? [this.#row(recordOf(policy, words), category, undefined, words)]
        : []),
      ...category.services.flatMap((service) =>
        service.cookies.map((cookie) => this.#row(cookie, category, service, words)),
      ),
    ];
    if (!rows.length) return nothing;
    const head = [words.name, words.provider, words.purpose, words.duration, words.party, words.legalBasis];
    // The explicit roles stay when a narrow page lays the table out as blocks, which removes the native ones.
    return html`
      <table part="table" role="table">
        <caption part="caption">
          ${labelOf(category, words)}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${head.map((text) => html`<th scope="col" role="columnheader">${text}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows}
        </tbody>
      </table>
    `;
  }

  #row(cookie: CookieDeclaration, {basis}: Category, service: Service | undefined, words: Words): TemplateResult {
    const {lang} = this.#controller;
    const provider = cookie.provider || service?.provider || words.thisSite;
    const duration = formatDuration(cookie.duration || lifetimeOf(cookie), words, lang);
    return html`
      <tr role="row">
        <th scope="row" role="rowheader"><bdi>${cookie.name}</bdi></th>
        ${cell(words.provider, provider)}
        ${cell(words.purpose, ...translate(this, service, cookie.purpose || service?.purpose))}
        ${cell(words.duration, duration)} ${cell(words.party, partyOf(cookie, words))}
        ${cell(words.legalBasis, words[basis])}
      </tr>
    `;
  }
}

/** The category with this one of its services, or with none. */
function withOnly(service: string, category: Category): Category {
  return {...category, services: category.services.filter(({name}) => name === service)};
}

/** A cell with its label, which is only for the eye when cells are stacked: screen readers read the header cell. */
function cell(label: string, text: string, lang: string | typeof nothing = nothing): TemplateResult {
  return html`<td role="cell">
    <span class="label" aria-hidden="true">${label}</span><bdi lang=${lang}>${text}</bdi>
  </td>`;
}

/** The cookie that stores the choice. */
function recordOf(policy: Policy, words: Words): CookieDeclaration {
  return {name: policy.cookieName, storage: 'cookie', duration: `${policy.cookieDays} days`, purpose: words.record};
}

function lifetimeOf({storage}: CookieDeclaration): string | undefined {
  return storage === 'session' ? 'session' : undefined;
}

function partyOf({storage, domain}: CookieDeclaration, words: Words): string {
  if (storage !== 'cookie') return words[storage];
  const own = !domain || isOfDomain(location.hostname, domain);
  return own ? words.firstParty : words.thirdParty;
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-cookie-table': ConsentCookieTable;
  }
}
