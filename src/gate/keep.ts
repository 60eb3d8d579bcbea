import type {Consent, ConsentChange} from '../core/consent.js';
import {isSignalled, itemsOf} from '../core/policy.js';
import {isVisitors} from '../core/source.js';
import {encodeRecord} from '../core/encode-record.js';
import {answerTo} from '../core/decision.js';
import type {Host} from '../core/host.js';
import {randomId} from '../core/id.js';
import {postponeConfirmation} from '../storage/confirmation.js';
import {writeRecord} from '../storage/jar.js';
import {sweep} from './sweep.js';

/**
 * Follows a change: tells the vendors that are no longer allowed, writes the cookie, and removes what they have kept. A
 * change in another tab has been written there.
 *
 * @param id - The record's id; a first decision is given a new one.
 * @returns The record as it was written; undefined where there is none.
 */
export function keep(
  {consent, ran, services}: Host,
  change: ConsentChange,
  id: string = randomId(),
): string | undefined {
  const {previous, choices, source} = change;
  const {answers} = consent;
  const policy = consent.policy!;
  const withdrawn = Object.keys(previous).filter((name) => previous[name] && !choices[name]);
  services?.withdraw(withdrawn);
  let record: string | undefined;
  if (source !== 'tab') {
    const {revision, lang} = policy;
    const time = Math.floor(Date.now() / 1000);
    if (Object.keys(answers).length) record = encodeRecord({id, time, revision, method: source, lang, answers});
    writeRecord(policy, record);
  }
  sweepRefused(consent, withdrawn);
  if (isVisitors(source) && withdrawn.some((name) => ran.has(name))) postponeConfirmation();
  return record;
}

/** Does what is due on a page before any answer: heeds the browser's signal, and removes what refused services have kept. */
export function begin(consent: Consent): void {
  const {answers} = consent;
  const policy = consent.policy!;
  const refused = itemsOf(policy)
    .filter(({name, within}) => isSignalled(policy, within) && answerTo(answers, name) === undefined)
    .map(({name}) => [name, false]);
  if (refused.length) consent.follow({...answers, ...Object.fromEntries(refused)}, 'gpc');
  sweepRefused(consent);
}

function sweepRefused(consent: Consent, withdrawn: readonly string[] = []): void {
  const isRefused = (name: string): boolean => answerTo(consent.answers, name) === false && !consent.allows(name);
  sweep(consent.policy!, (name) => isRefused(name) || withdrawn.includes(name));
}
