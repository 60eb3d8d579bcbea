import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../i18n/en.js';
import type {Entry, Group, Section} from './listing.js';

/**
 * The table of a category. What is the same in all its rows is in its caption, and what is the same in those of a service is
 * in its heading.
 *
 * @param isForOne - The caption names the section's one service.
 */
export function tableOf({label, basis, groups}: Section, words: Words, isForOne = false): TemplateResult {
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
        <span class="title"><bdi>${isForOne ? only!.label : label}</bdi></span>
        ${isForOne ? factsOf(only!) : nothing} ${fact(words.legalBasis, basis)}
        ${kinds.length === 1 ? fact(words.party, kinds[0]!) : nothing}
      </caption>
      <thead role="rowgroup" ?hidden=${!entries.length}>
        <tr role="row">
          <th scope="col" role="columnheader" class="name">${words.name}</th>
          ${columns.map(({text, style}) => html`<th scope="col" role="columnheader" class=${style}>${text}</th>`)}
        </tr>
      </thead>
      ${groups.map((group) => groupOf(group, columns, isForOne ? undefined : factsOf(group), words))}
    </table>
  `;
}

function groupOf(
  group: Group,
  columns: readonly Column[],
  facts: readonly TemplateResult[] | undefined,
  words: Words,
): TemplateResult {
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
      ${facts ? heading : nothing} ${entries.map((entry) => row(entry, columns, providerOf(entry)))}
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
