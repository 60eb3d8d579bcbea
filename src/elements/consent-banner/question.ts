import {html, nothing, type TemplateResult} from 'lit';
import {isAsked, isExempt, type Category} from '../../core/policy.js';
import type {ConsentStore} from '../../core/store.js';
import type {BannerWords} from '../../i18n/en-banner.js';
import {button} from '../shared/button.js';
import {acceptLabel, listSignalled} from '../shared/signalled.js';
import {listPurposes} from './purposes.js';

/** The full stop of a language, which is not a dot everywhere. */
const FULL_STOP = /[.。।۔]$/;

/** The banner's words and buttons while it asks. */
export interface Question {
  /** The explanation, below the heading. */
  readonly text: TemplateResult;
  /** The buttons that answer. */
  readonly answers: readonly TemplateResult[];
}

/**
 * Draws the question: about what the visitor has not answered yet, and what runs unless they object.
 *
 * @param change - The sentence that says how to change one's mind later.
 * @param onObject - Called when the visitor turns off what runs without consent.
 */
export function drawQuestion(
  store: ConsentStore,
  words: BannerWords,
  lang: string,
  change: TemplateResult,
  onObject: () => void,
): Question {
  const policy = store.policy!;
  const unanswered = new Set(store.unanswered.map(({name}) => name));
  const list = (isNamed: (name: string, category: Category) => boolean): string =>
    listPurposes(policy, isNamed, words, lang);
  const asked = list((name, category) => isAsked(policy, category) && unanswered.has(name));
  const running = list((name, category) => isExempt(category) && store.isOn(name, category));
  const off = listSignalled(store, words, lang);
  const stop = FULL_STOP.exec(words.without.trimEnd())?.[0] ?? '.';
  // If nothing needs agreement, the banner only says what runs.
  const object = button('object', words.object, onObject, asked ? 'plain' : '');
  return {
    text: html`
      <slot name="description"
        >${asked ? html`<p>${words.description} ${asked}${stop} ${words.without}</p>` : nothing}</slot
      >
      ${running ? html`<p part="exempt">${words.exempt} ${running}${stop} ${asked ? object : nothing}</p>` : nothing}
      ${off ? html`<p part="signal">${words.signalOff} ${off}${stop}</p>` : nothing} ${change}
    `,
    answers: asked
      ? [
          button('accept', acceptLabel(off, words), () => store.acceptAsked('banner')),
          button('reject', words.reject, () => store.rejectAsked('banner')),
        ]
      : [button('accept', words.ok, () => store.acceptAsked('banner')), object],
  };
}
