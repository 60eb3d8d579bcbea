import {html, type TemplateResult} from 'lit';

/** A checkbox in its label. Calls `onToggle` after each change. */
export function checkbox(
  label: string,
  checked: boolean,
  mixed: boolean,
  onToggle: (isChecked: boolean) => void,
): TemplateResult {
  const onChange = (event: Event): void => onToggle((event.target as HTMLInputElement).checked);
  return html`
    <label><input type="checkbox" .checked=${checked} .indeterminate=${mixed} @change=${onChange} />${label}</label>
  `;
}
