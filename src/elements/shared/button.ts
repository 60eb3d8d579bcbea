import {html, nothing, type TemplateResult} from 'lit';

/**
 * A button whose `data-action` tells automatic refusers its purpose.
 *
 * @param about - The id of an element of the same root whose text is added to the button's name, where several buttons of a
 *   page have the same words.
 */
export function button(
  action: string,
  label: string,
  onClick: (event: Event) => void,
  style = '',
  about?: string,
): TemplateResult {
  return html`<button
    part="button"
    class=${style}
    id=${about ? action : nothing}
    aria-labelledby=${about ? `${action} ${about}` : nothing}
    data-action=${action}
    @click=${onClick}
  >
    ${label}
  </button>`;
}
