/**
 * Two tabs of one site that answer at the same moment. A page test plays a few rounds; `npm run chaos` plays many.
 */

import {isDeepStrictEqual} from 'node:util';

/** What the two tabs do in one round. Each tab does its list one after the other, and both begin together. */
const ROUNDS = [
  [['acceptAll', 'rejectAll'], ['acceptAll']],
  [['acceptAll'], ['rejectAll']],
  [['rejectAll'], ['reset']],
  [
    ['rejectAll', 'acceptAll'],
    ['rejectAll', 'acceptAll'],
  ],
  [['reset'], ['acceptAll']],
  [['acceptAll', 'reset'], ['rejectAll']],
];

/** What a page says: its answer, the one in the cookie as it reads it, and whether the script has run in it. */
const look = () => {
  const {consent, ran = []} = globalThis;
  const fields = new URLSearchParams(/(?:^|; )consent=([^;]*)/.exec(document.cookie)?.[1]);
  // For some seconds after a reset, the cookie is a record without answers.
  const isDecided = !!(fields.get('yes') || fields.get('no'));
  return {
    time: consent.record?.time,
    kept: isDecided ? Number(fields.get('t')) : undefined,
    isAllowed: consent.allows('analytics'),
    hasRun: ran.length > 0,
  };
};

/** What both tabs say; undefined for one that is loading again. */
const lookIn = (tabs) => Promise.all(tabs.map((tab) => tab.evaluate(look).catch(() => undefined)));

/** True if both tabs say the same as the cookie, and run what it allows. */
const isAgreed = ([one, other]) =>
  !!one && one.time === one.kept && one.hasRun === one.isAllowed && isDeepStrictEqual(one, other);

/**
 * Plays the rounds in two tabs, which show the same page with a parked script of the category `analytics` that adds to
 * `window.ran`. After each round, waits until both agree with each other and with the cookie, and run nothing that it
 * refuses.
 *
 * @param {import('@playwright/test').Page[]} tabs
 * @param {number} rounds
 * @param {number} patience - Milliseconds after which a round counts as a disagreement for good.
 * @returns {Promise<string[]>} What the tabs said in each round that ended in disagreement.
 */
export async function playRounds(tabs, rounds, patience) {
  const disagreements = [];
  for (let round = 0; round < rounds; round += 1) {
    const acts = ROUNDS[round % ROUNDS.length];
    const act = (names) => names.forEach((name) => globalThis.consent[name]());
    // A tab that loads again just now, because of the round before, does not act.
    await Promise.all(tabs.map((tab, at) => tab.evaluate(act, acts[at]).catch(() => undefined)));
    const end = Date.now() + patience;
    let states;
    do states = await lookIn(tabs);
    while (!isAgreed(states) && Date.now() < end);
    if (!isAgreed(states)) disagreements.push(`round ${round}, ${JSON.stringify(acts)}: ${JSON.stringify(states)}`);
  }
  return disagreements;
}
