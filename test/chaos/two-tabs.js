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

const act = (names) => {
  for (const name of names) globalThis.consent[name](name === 'choose' ? {analytics: true} : undefined);
};

/**
 * Plays a round in two tabs, which show the same page with a parked script of the category `analytics` that adds to
 * `window.ran`.
 *
 * @param {import('@playwright/test').Page[]} tabs
 * @param {string[][]} acts - What each tab does.
 */
export async function playRound(tabs, acts) {
  // A tab that loads again just now, because of the round before, does not act.
  await Promise.all(tabs.map((tab, at) => tab.evaluate(act, acts[at]).catch(() => undefined)));
}

/**
 * Waits until both tabs agree with each other and with the cookie, and run nothing that it refuses.
 *
 * @param {import('@playwright/test').Page[]} tabs
 * @param {number} patience - Milliseconds after which they count as disagreeing.
 * @returns {Promise<string | undefined>} What they say if they disagree.
 */
export async function disagreement(tabs, patience) {
  const end = Date.now() + patience;
  let states;
  do states = await lookIn(tabs);
  while (!isAgreed(states) && Date.now() < end);
  return isAgreed(states) ? undefined : JSON.stringify(states);
}

/** Plays each of the rounds `times` over, and returns what the tabs said in those that ended in disagreement for good. */
export async function playRounds(tabs, times, patience) {
  const disagreements = [];
  for (const acts of Array.from({length: times}, () => ROUNDS).flat()) {
    await playRound(tabs, acts);
    const states = await disagreement(tabs, patience);
    if (states) disagreements.push(`${JSON.stringify(acts)}: ${states}`);
  }
  return disagreements;
}
