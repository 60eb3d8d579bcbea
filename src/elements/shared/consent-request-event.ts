import type {Answers} from '../../core/decision.js';

/** What an element asks for; named like the method of the consent that does it. */
export type ConsentRequest = 'acceptAll' | 'rejectAll' | 'choose' | 'showPreferences';

/** An element asks the consent for something; cancel it to take over. */
export class ConsentRequestEvent extends Event {
  constructor(
    readonly request: ConsentRequest,
    /** The answers, with `choose`. */
    readonly answers: Answers,
  ) {
    super('consent-request', {bubbles: true, composed: true, cancelable: true});
  }
}
