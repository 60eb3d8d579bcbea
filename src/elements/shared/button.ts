import {html, type TemplateResult} from 'lit';

/** A button whose `data-action` tells automatic refusers its purpose. */
export function button(action: string, label: string, onClick: (event: Event) => void, style = ''): TemplateResult {
  return html`<button part="button" class=${style} data-action=${action} @click=${onClick}>${label}</button>`;
}
