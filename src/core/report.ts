import {currentHost} from './host.js';
import type {Mistake} from './mistake.js';

/** What the part `mistakes` is. */
export type SayMistake = (mistake: Mistake) => void;

/** Says a mistake in the console. */
export async function report(mistake: Mistake): Promise<void> {
  const say = (await currentHost()?.load('mistakes')) as SayMistake | undefined;
  say?.(mistake);
}
