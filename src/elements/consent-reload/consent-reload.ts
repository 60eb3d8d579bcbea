import {css, html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {itemsOf} from '../../core/policy.js';
import {enCategories} from '../../i18n/en-categories.js';
import {enReload} from '../../i18n/en-reload.js';
import {ConsentElement} from '../shared/consent-element.js';
import {button} from '../shared/button.js';
import {ConsentController} from '../shared/consent-controller.js';
import {labelOf} from '../shared/label.js';
import {joinList} from '../shared/list.js';
import {shared} from '../shared/styles.js';

/**
 * Says what goes on running after a withdrawal, because a reload would lose what the visitor has typed, and offers to
 * reload; shows nothing otherwise. The banner and the preferences contain it: pages need not.
 *
 * @customElement consent-reload
 * @csspart button - Its button.
 */
export class ConsentReload extends ConsentElement {
  static override styles: CSSResultGroup = [
    shared,
    css`
      p {
        margin-block: 0.75em;
      }
    `,
  ];

  readonly #controller = new ConsentController(this, {...enCategories, ...enReload}, ':not(*)');

  protected override render(): TemplateResult | typeof nothing {
    const {page, store, words} = this.#controller;
    const {stillRunning} = page;
    if (!store || !words || !stillRunning.length) return nothing;
    const running = itemsOf(store.policy!).filter(({name}) => stillRunning.includes(name));
    const labels = new Set(running.map(({within}) => labelOf(within, words)));
    return html`
      <p role="status">${words.running} ${joinList([...labels], words, this.#controller.lang)}</p>
      <p>${button('reload', words.reload, () => page.reload())}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-reload': ConsentReload;
  }
}
