import {html, type TemplateResult} from 'lit';

/** A button that tells cookie-banner helpers, by `data-action`, what it does. */
export function button(action: string, label: string, onClick: (event: Event) => void, style = ''): TemplateResult {
  return html`<button part="button" class=${style} data-action=${action} @click=${onClick}>${label}</button>`;
}
