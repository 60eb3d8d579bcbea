import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Category} from '../../core/policy.js';
import {en, type Words} from '../../i18n/en.js';
import {button} from '../shared/button.js';
import {ConsentElement} from '../shared/consent-element.js';
import {ConsentController} from '../shared/consent-controller.js';
import {CopyButton} from '../shared/copy-button.js';
import {download, toCsv, toText, type Sheet} from '../shared/sheet.js';
import {shared} from '../shared/styles.js';
import {translate} from '../shared/translate.js';
import {styles} from './consent-cookie-table.styles.js';
import {listCategories, withOwn, type Section} from './listing.js';
import {tableOf} from './table.js';
import {tableStyles} from './table.styles.js';

/**
 * Lists everything that the site has declared, with one table for each category, and what services without cookies do on
 * the device instead. If there is a choice, what this library itself keeps is listed under necessary. A list of
 * everything can be copied, and downloaded as comma-separated values.
 *
 * @customElement consent-cookie-table
 * @attr {string} [category] - Name of the one category to list; without it, all are listed.
 * @attr {string} [service] - Name of the one service to list; without it, all are listed.
 * @csspart table - Each table.
 * @csspart caption - Each table's caption.
 * @csspart button - Each button.
 * @cssproperty [--consent-border-color] - Lines; by default, a shade of the text's colour.
 */
export class ConsentCookieTable extends ConsentElement {
  static override styles: CSSResultGroup = [shared, tableStyles, styles];

  static override properties: PropertyDeclarations = {category: {}, service: {}};

  /** Name of the one category to list; without it, all are listed. */
  declare category?: string;

  /** Name of the one service to list; without it, all are listed. */
  declare service?: string;

  readonly #controller = new ConsentController<Words>(this, en, ':not(*)');
  readonly #copy = new CopyButton(this);

  protected override render(): TemplateResult | typeof nothing {
    const {store, words} = this.#controller;
    if (!store || !words) return nothing;
    const sections = this.#list(words);
    if (!sections.length) return html`<p>${words.none}</p>`;
    const isWhole = !this.category && !this.service;
    return html`${sections.map((section) => tableOf(section, words, !!this.service))}
    ${isWhole ? this.#buttons(words) : nothing}`;
  }

  #list(words: Words): readonly Section[] {
    const {store, page, lang} = this.#controller;
    const {category, service} = this;
    const policy = store!.policy!;
    const inCategory = policy.categories.filter(({name}) => !category || name === category);
    const shown = inCategory.map((each) => (service ? withOnly(service, each) : withOwn(each, policy, words)));
    if (!inCategory.length) page.report({element: this, attribute: 'category'});
    else if (service && !shown.some(({services}) => services.length))
      page.report({element: this, attribute: 'service'});
    return listCategories(shown, {words, lang, translate: (...texts) => translate(this, ...texts)});
  }

  #buttons(words: Words): TemplateResult {
    return html`
      <div class="answers">
        ${this.#copy.draw(words, () => toText(this.#sheet(words)))}
        ${button('download', words.download, () => this.#onDownload(words), 'quiet')}
      </div>
      ${this.#copy.drawStatus()}
    `;
  }

  #sheet(words: Words): Sheet {
    const {category, legalBasis, service, provider, name, purpose, duration, party} = words;
    const rows = this.#list(words).flatMap(({label, basis, groups}) =>
      groups.flatMap((group) => {
        const start = [label, basis, group.label];
        const instead = group.instead.map(([text]) => text).join(' ');
        return [
          ...group.entries.map((each) => [
            ...start,
            each.provider,
            each.name,
            each.purpose[0],
            each.duration,
            each.kind,
          ]),
          ...(instead ? [[...start, group.provider, '', group.purpose[0], '', instead]] : []),
        ];
      }),
    );
    return [[category, legalBasis, service, provider, name, purpose, duration, party], ...rows];
  }

  #onDownload(words: Words): void {
    download(toCsv(this.#sheet(words)), 'text/csv;charset=utf-8', 'cookies.csv');
  }
}

/** The category with this one of its services, or with none. */
function withOnly(service: string, category: Category): Category {
  return {...category, services: category.services.filter(({name}) => name === service)};
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-cookie-table': ConsentCookieTable;
  }
}
