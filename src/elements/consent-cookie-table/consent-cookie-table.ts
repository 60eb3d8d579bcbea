import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Category} from '../../core/policy.js';
import {en, type Words} from '../../i18n/en.js';
import {button} from '../shared/button.js';
import {ConsentElement} from '../shared/consent-element.js';
import {ConsentController} from '../shared/consent-controller.js';
import {canCopy, copy, download, toCsv, toText, type Sheet} from '../shared/sheet.js';
import {shared} from '../shared/styles.js';
import {translate} from '../shared/translate.js';
import {styles} from './consent-cookie-table.styles.js';
import {listCategories, withOwn, type Entry, type Group, type Section} from './listing.js';

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
  /** The sentence about the last attempt to copy. */
  #copied = '';

  protected override render(): TemplateResult | typeof nothing {
    const {store, words} = this.#controller;
    if (!store || !words) return nothing;
    const sections = this.#list(words);
    if (!sections.length) return html`<p>${words.none}</p>`;
    const isWhole = !this.category && !this.service;
    return html`${sections.map((section) => this.#table(section, words))} ${isWhole ? this.#buttons(words) : nothing}`;
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

  /** A table. What is the same in all its rows is in its caption, and what is the same in those of a service in its heading. */
  #table({label, basis, groups}: Section, words: Words): TemplateResult {
    const entries = groups.flatMap((group) => group.entries);
    const hasKind = groups.some((group) => kindsOf(group.entries).length > 1);
    const kinds = hasKind ? [] : kindsOf(entries);
    const columns: Column[] = [
      column(words.purpose, 'purpose', ({purpose}) => purpose),
      column(words.duration, 'duration', ({duration}) => duration),
      ...(hasKind ? [column(words.party, 'kind', ({kind}) => kind)] : []),
    ];
    const factsOf = (group: Group): TemplateResult[] => [
      fact(words.provider, group.provider),
      ...(kinds.length > 1 && group.entries.length ? [fact(words.party, group.entries[0]!.kind)] : []),
    ];
    const [only] = groups;
    // The explicit roles stay when a narrow page lays the table out as blocks, which removes the native ones.
    return html`
      <table part="table" role="table">
        <caption part="caption">
          <span class="title"><bdi>${this.service ? only!.label : label}</bdi></span>
          ${this.service ? factsOf(only!) : nothing} ${fact(words.legalBasis, basis)}
          ${kinds.length === 1 ? fact(words.party, kinds[0]!) : nothing}
        </caption>
        <thead role="rowgroup" ?hidden=${!entries.length}>
          <tr role="row">
            <th scope="col" role="columnheader" class="name">${words.name}</th>
            ${columns.map(({text, style}) => html`<th scope="col" role="columnheader" class=${style}>${text}</th>`)}
          </tr>
        </thead>
        ${groups.map((group) => this.#group(group, columns, factsOf(group), words))}
      </table>
    `;
  }

  #group(group: Group, columns: readonly Column[], facts: readonly TemplateResult[], words: Words): TemplateResult {
    const width = columns.length + 1;
    const {label, purpose, entries, instead} = group;
    const text = ([said, lang]: Group['purpose']): TemplateResult => html`<bdi lang=${lang ?? nothing}>${said}</bdi>`;
    const providerOf = ({provider}: Entry): TemplateResult | typeof nothing =>
      provider === group.provider ? nothing : fact(words.provider, provider);
    const heading = html`
      <tr role="row" class="service">
        <th scope="rowgroup" role="rowheader" colspan=${width} aria-colspan=${width}>
          <span class="title"><bdi>${label}</bdi></span> ${facts}
        </th>
      </tr>
    `;
    return html`
      <tbody role="rowgroup">
        ${this.service ? nothing : heading} ${entries.map((entry) => row(entry, columns, providerOf(entry)))}
        ${
          entries.length
            ? nothing
            : html`
                <tr role="row">
                  <td role="cell" colspan=${width} aria-colspan=${width}>
                    <p>${text(purpose)}</p>
                    <p>${instead.map((each) => [' ', text(each)])}</p>
                  </td>
                </tr>
              `
        }
      </tbody>
    `;
  }

  #buttons(words: Words): TemplateResult {
    return html`
      <div class="answers">
        ${canCopy() ? button('copy', words.copy, () => void this.#onCopy(words), 'quiet') : nothing}
        ${button('download', words.download, () => this.#onDownload(words), 'quiet')}
      </div>
      <p role="status">${this.#copied}</p>
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

  async #onCopy(words: Words): Promise<void> {
    // Said again if it is pressed again.
    this.#copied = '';
    this.requestUpdate();
    this.#copied = (await copy(toText(this.#sheet(words)))) ? words.copied : words.notCopied;
    this.requestUpdate();
  }

  #onDownload(words: Words): void {
    download(toCsv(this.#sheet(words)), 'text/csv;charset=utf-8', 'cookies.csv');
  }
}

/** A column besides that of the names. */
interface Column {
  readonly text: string;
  readonly style: string;
  cell(entry: Entry): TemplateResult;
}

/** @param textOf - Returns the cell's text, alone or with its language. */
function column(text: string, style: string, textOf: (entry: Entry) => string | Entry['purpose']): Column {
  return {
    text,
    style,
    // The label is for the eye when cells are stacked: screen readers read the header cell.
    cell(entry) {
      const [cellText, lang] = [textOf(entry)].flat();
      return html`<td role="cell" class=${style}>
        <span class="label" aria-hidden="true">${text}</span><bdi lang=${lang ?? nothing}>${cellText}</bdi>
      </td>`;
    },
  };
}

function row(entry: Entry, columns: readonly Column[], provider: unknown): TemplateResult {
  return html`
    <tr role="row">
      <th scope="row" role="rowheader" class="name"><bdi>${piecesOf(entry.name)}</bdi> ${provider}</th>
      ${columns.map(({cell}) => cell(entry))}
    </tr>
  `;
}

/** The name in pieces that may be on different lines: it breaks only after its underscores, hyphens and dots. */
function piecesOf(name: string): unknown[] {
  const pieces = name.match(/[_.-]*[^_.-]+[_.-]*/g) ?? [name];
  return pieces.map((piece, at) => (at ? html`<wbr />${piece}` : piece));
}

function fact(label: string, text: string): TemplateResult {
  return html`${' '}<span class="fact">${label}: <bdi>${text}</bdi></span>`;
}

function kindsOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(({kind}) => kind))];
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
