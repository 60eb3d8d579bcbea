import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Words} from '../../i18n/en.js';
import {button} from './button.js';
import {canCopy, copy} from './sheet.js';

/** A button that copies a text, and the sentence that says what has become of that. */
export class CopyButton {
  readonly #host: ReactiveControllerHost;
  #said = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Draws the button; nothing where browsers give pages no clipboard. */
  draw(words: Words, textOf: () => string): TemplateResult | typeof nothing {
    return canCopy() ? button('copy', words.copy, () => void this.#onCopy(words, textOf()), 'quiet') : nothing;
  }

  /** Draws the place for the sentence, of which screen readers tell. */
  drawStatus(): TemplateResult {
    return html`<p role="status">${this.#said}</p>`;
  }

  async #onCopy(words: Words, text: string): Promise<void> {
    // Said again if it is pressed again.
    this.#said = '';
    this.#host.requestUpdate();
    this.#said = (await copy(text)) ? words.copied : words.notCopied;
    this.#host.requestUpdate();
  }
}
