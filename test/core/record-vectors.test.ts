/** Runs the examples of the record that servers are tested with, as a page reads its cookies. */
import {expect} from '@open-wc/testing';
import {answersFor, answerTo} from '../../src/core/decision.js';
import {recordCookie} from '../../src/storage/record-cookie.js';
import {noteCookies, restoreCookies} from '../fixtures/unit/cookies.js';
import {categoryOf, policyOf} from '../fixtures/unit/policies.js';

interface Vector {
  readonly what: string;
  /** The `Cookie` header that the server receives. */
  readonly header: string;
  readonly name: string;
  /** Null accepts an answer to any revision. */
  readonly revision: string | null;
  readonly days?: number;
  readonly cookieName?: string;
  readonly now: number;
  readonly expected: boolean | null;
}

const vectors = (await (await fetch('/test/servers/records.json')).json()) as Vector[];

/** The header as `document.cookie` returns it. */
const cookiesIn = (header: string): string =>
  header
    .split(';')
    .map((pair) => pair.trim())
    .filter(Boolean)
    .join('; ');

describe('a record, read as on servers', () => {
  const {now} = Date;

  afterEach(() => {
    Date.now = now;
    restoreCookies(document);
  });

  it('has more than 100 examples', () => {
    expect(vectors).to.have.length.above(100);
  });

  for (const {what, header, name, revision, days = 365, cookieName = 'consent', now, expected} of vectors) {
    it(`${what}: ${expected ?? 'undecided'}`, () => {
      noteCookies(document, cookiesIn(header));
      Date.now = () => now * 1000;
      // A page always has a revision; from another one it takes the objections to what runs without consent.
      const category = categoryOf(name, [], {basis: revision === null ? 'statistics' : 'consent'});
      const policy = policyOf([category], {revision: revision ?? 'another', cookieName, cookieDays: days});
      const answer = answerTo(answersFor(policy, recordCookie.read(policy)), name);
      expect(answer ?? null).to.equal(expected);
    });
  }
});
