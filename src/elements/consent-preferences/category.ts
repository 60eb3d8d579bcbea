import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {isAlwaysOn, isExempt, isSignalled, type Category, type Policy, type Service} from '../../core/policy.js';
import type {Words} from '../../i18n/en.js';
import {fill} from '../shared/fill.js';
import {labelOf} from '../shared/label.js';
import {translate} from '../shared/translate.js';

/** The preferences, as their categories see them. */
export interface CategoryView {
  readonly element: LitElement;
  readonly policy: Policy;
  readonly words: Words;
  readonly headingLevel: number;
  /** True if the category or service of this name is on, as far as the visitor has chosen. */
  isOn(name: string, category: Category): boolean;
  onToggle(names: readonly string[], isOn: boolean, category: Category): void;
}

/** A checkbox for a category or a service, which the style sheet draws as a switch. */
interface Choice {
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly isMixed?: boolean;
  onToggle(isOn: boolean): void;
}

/** Draws a category and its services: one group, in which each control has its description. */
export function drawCategory(category: Category, view: CategoryView): TemplateResult {
  const {policy, words, headingLevel} = view;
  const {name, services} = category;
  const label = labelOf(category, words);
  const description =
    category.description ?? (words as object as Readonly<Record<string, string>>)[`${name}Description`];
  const note = isSignalled(policy, category) ? words.signalled : isExempt(category) && words.onUnless;
  const all = [name, ...services.map((service) => service.name)];
  const answers = all.map((each) => view.isOn(each, category));
  const isMixed = answers.includes(true) && answers.includes(false);
  const heading = (content: TemplateResult | string): TemplateResult =>
    html`<h3 id="${name}-label" aria-level=${headingLevel}>${content}</h3>`;
  return html`
    <section part="category" role="group" aria-labelledby="${name}-label">
      ${
        isAlwaysOn(category)
          ? html`<div class="row">${heading(label)}<span class="soft">${words.alwaysOn}</span></div>`
          : drawChoice(heading(html`<label for="${name}-choice">${label}</label>`), words, {
              name,
              label,
              isOn: view.isOn(name, category) && !isMixed,
              isMixed,
              onToggle: (isOn) => view.onToggle(all, isOn, category),
            })
      }
      <div id="${name}-about">${[description, note].map((text) => (text ? html`<p>${text}</p>` : nothing))}</div>
      ${
        services.length
          ? html`<ul>
              ${services.map((service) => html`<li>${drawService(service, category, view)}</li>`)}
            </ul>`
          : nothing
      }
      ${
        isAlwaysOn(category)
          ? drawCookies(label, words, html`<consent-cookie-table category=${name}></consent-cookie-table>`)
          : nothing
      }
    </section>
  `;
}

function drawService(service: Service, category: Category, view: CategoryView): TemplateResult {
  const {words} = view;
  const {name, label = name, provider, privacyHref} = service;
  const [purpose, lang] = translate(view.element, service, service.purpose);
  return html`
    ${
      isAlwaysOn(category) || category.services.length < 2
        ? html`<strong>${label}</strong>`
        : drawChoice(html`<label for="${name}-choice">${label}</label>`, words, {
            name,
            label,
            isOn: view.isOn(name, category),
            onToggle: (isOn) => view.onToggle([name], isOn, category),
          })
    }
    <p id="${name}-about">
      ${purpose ? html`<bdi lang=${lang}>${purpose}</bdi> ` : nothing}
      ${provider ? html`<span class="soft">${words.provider}: <bdi>${provider}</bdi></span>` : nothing}
    </p>
    <div class="more">
      ${
        isAlwaysOn(category)
          ? nothing
          : drawCookies(label, words, html`<consent-cookie-table service=${name}></consent-cookie-table>`)
      }
      ${privacyHref ? html`<a href=${privacyHref}>${fill(words.privacy, {provider: provider || label})}</a>` : nothing}
    </div>
  `;
}

/** Draws what is stored, or done on the device instead, which visitors open if they want to know. */
function drawCookies(label: string, words: Words, table: TemplateResult): TemplateResult {
  return html`
    <details>
      <summary>${fill(words.details, {name: label})}</summary>
      ${table}
    </details>
  `;
}

/** Draws the line of a control: its label, which is as wide as it can be, and the checkbox. */
function drawChoice(label: TemplateResult, words: Words, choice: Choice): TemplateResult {
  const {name, isOn, isMixed = false} = choice;
  const onChange = (event: Event): void => choice.onToggle((event.target as HTMLInputElement).checked);
  return html`
    <div class="row">
      ${label}
      <input
        id="${name}-choice"
        type="checkbox"
        aria-label=${fill(words.allow, {name: choice.label})}
        aria-describedby="${name}-about"
        .checked=${isOn}
        .indeterminate=${isMixed}
        @change=${onChange}
      />
    </div>
  `;
}
