import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Decision} from '../../src/core/decision.js';
import {answersFor, answersForOtherPages} from '../../src/core/decision.js';
import {cookieSize, decodeRecord, encodeRecord, fittedToCookie} from '../../src/core/record.js';
import type {Source} from '../../src/core/source.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {decisionOf} from '../fixtures/unit/record-storage.js';

const NOW = 1_800_000_000;
const DAY = 86_400;
const DAYS = 100;

/** Any text that a script can hold, lone surrogates included. */
const utf16 = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
const name = fc.stringMatching(/^[a-z][a-z0-9-]*$/);
/** Whole milliseconds of the last 100 days, as `Date.now() / 1000` gives them. */
const recent = fc.integer({min: (NOW - DAYS * DAY) * 1000 + 1, max: NOW * 1000}).map((time) => time / 1000);
const decisions: fc.Arbitrary<Decision> = fc.record({
  time: recent,
  revision: fc.string({unit: 'binary'}),
  method: fc.constantFrom<Source>('banner', 'preferences', 'embed', 'api', 'tab'),
  language: name,
  answers: fc.dictionary(name, fc.boolean()),
});

describe('encodeRecord()', () => {
  const decision = decisionOf(
    {analytics: true, youtube: true, functional: false},
    {time: 1_800_000_000.125, revision: '2026-11', language: 'cy'},
  );

  it('L10 holds when, what, how, which revision and which language', () => {
    expect(encodeRecord(decision)).to.equal(
      'v=1&t=1800000000.125&r=2026-11&m=banner&l=cy&yes=analytics.youtube&no=functional',
    );
  });

  it('L10 has no other field: no id, no address, no user agent', () => {
    const fields = [...new URLSearchParams(encodeRecord({...decision, id: 'x'} as Decision)).keys()];
    expect(fields).to.deep.equal(['v', 't', 'r', 'm', 'l', 'yes', 'no']);
  });

  it('is a valid cookie value, whatever the revision', () => {
    fc.assert(
      fc.property(utf16, (revision) => {
        expect(encodeRecord({...decision, revision})).to.match(/^[\w%&=.*+-]*$/);
      }),
    );
  });

  it('is shorter than 300 bytes for the longest dozen services in four categories', () => {
    const categories = ['functional', 'analytics', 'marketing', 'social-media'];
    const services = [
      ...['google-analytics', 'google-tag-manager', 'microsoft-clarity', 'google-ads', 'youtube', 'vimeo', 'hotjar'],
      ...['facebook', 'siteimprove', 'google-maps', 'linkedin', 'twitter'],
    ];
    const all = Object.fromEntries([...categories, ...services].map((one, at) => [one, at % 2 === 0]));
    const record = encodeRecord({...decision, method: 'preferences', answers: all});
    expect(`consent=${record}`.length).to.be.below(300);
  });
});

describe('fittedToCookie()', () => {
  const names = Array.from({length: 200}, (_, at) => `a-service-with-a-long-name-${at}`);
  const policyWith = (...services: string[]) =>
    policyOf([
      categoryOf('necessary'),
      categoryOf(
        'analytics',
        services.map((each) => serviceOf(each)),
      ),
    ]);
  const policy = policyWith(...names);
  const answersOf = (value: boolean, more = {}) =>
    Object.fromEntries([['analytics', value], ...names.map((each) => [each, value]), ...Object.entries(more)]);
  /** What a page reads after this decision was stored. */
  const readAgain = (decision: Decision): Decision => decodeRecord(encodeRecord(decision), decision.time, DAYS)!;
  const longOne = fittedToCookie(policy, decisionOf(answersOf(true)));

  it('leaves a record as it is that browsers can keep', () => {
    const decision = decisionOf({analytics: true, [names[0]!]: true});
    expect(fittedToCookie(policy, decision)).to.equal(decision);
  });

  for (const value of [true, false]) {
    it(`R61 makes the record of 200 services fit, and every answer is read again (${value})`, () => {
      expect(cookieSize(policy, decisionOf(answersOf(value)))).to.be.above(4096);
      const fitted = fittedToCookie(policy, decisionOf(answersOf(value)));
      expect(cookieSize(policy, fitted)).to.be.at.most(4096);
      expect(answersFor(policy, readAgain(fitted))).to.deep.equal(answersOf(value));
    });
  }

  it('R61 keeps the names of categories, and of services with another answer, for servers', () => {
    const objection = {[names[7]!]: false};
    const fitted = fittedToCookie(policy, decisionOf(answersOf(true, objection)));
    expect(fitted.answers).to.include({analytics: true, ...objection});
    expect(answersFor(policy, readAgain(fitted))).to.deep.equal(answersOf(true, objection));
  });

  it('R61 leaves a service without an answer that is added later, and keeps the others', () => {
    const later = policyWith('added', ...names.slice(1));
    const answers = answersFor(later, longOne);
    expect(answers).to.include({analytics: true, [names[1]!]: true, [names[199]!]: true});
    expect(answers).not.to.have.property('added');
  });

  it('R61 is read by other pages of the site, and what they do not use stays', () => {
    const other = policyWith(names[3]!);
    expect(answersFor(other, longOne)).to.include({analytics: true, [names[3]!]: true});
    const rest = answersForOtherPages(other, longOne);
    expect(Object.keys(rest)).to.have.length(199);
    expect(answersFor(policy, {...longOne, answers: {...rest, analytics: true, [names[3]!]: false}})).to.deep.equal(
      answersOf(true, {[names[3]!]: false}),
    );
  });

  it('counts the refusal where a record has both a whole and a short name', () => {
    const [short] = Object.keys(fittedToCookie(policy, decisionOf(answersOf(true))).answers).filter(
      (each) => each !== 'analytics',
    );
    const forged = (yes: string, no: string) =>
      decodeRecord(`v=1&t=${NOW}&r=&yes=analytics.${yes}&no=${no}`, NOW, DAYS);
    expect(answersFor(policy, forged(short!, names[0]!))[names[0]!]).to.be.false;
    expect(answersFor(policy, forged(names[0]!, short!))[names[0]!]).to.be.false;
  });
});

describe('decodeRecord()', () => {
  const fields = {
    v: '1',
    t: String(NOW),
    r: '2026-11',
    m: 'banner',
    l: 'en',
    yes: 'analytics.stats',
    no: 'maps',
  };

  /** Decodes a complete record with these fields replaced. */
  const decode = (other: Record<string, string> = {}): Decision | undefined =>
    decodeRecord(new URLSearchParams({...fields, ...other}).toString(), NOW, DAYS);

  it('undoes encodeRecord()', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const decoded = decodeRecord(encodeRecord(decision), NOW, DAYS);
        expect(decoded).to.deep.equal({...decision, answers: {...decision.answers}});
      }),
    );
  });

  it('has everything that was recorded', () => {
    expect(decode()).to.deep.equal({
      time: NOW,
      revision: '2026-11',
      method: 'banner',
      language: 'en',
      answers: {analytics: true, stats: true, maps: false},
    });
  });

  it('has no answers when both lists are empty', () => {
    expect(decode({yes: '', no: ''})?.answers).to.deep.equal({});
  });

  it('is undefined when a name is in both lists', () => {
    expect(decode({yes: 'maps', no: 'maps'})).to.be.undefined;
  });

  it('leaves out an invalid name', () => {
    expect(decode({yes: '__proto__.a_b..Stats.stats', no: '__proto__'})?.answers).to.deep.equal({stats: true});
  });

  it('accepts a name that every object has', () => {
    expect(Object.hasOwn(decode({yes: 'constructor'})!.answers, 'constructor')).to.be.true;
  });

  it('ignores the revision, which the reader checks', () => {
    expect(decode({r: '2025-01'})?.answers).to.deep.equal(decode()?.answers);
  });

  it('needs no id, and skips one', () => {
    expect(decode({id: 'abc'})).to.deep.equal(decode());
  });

  describe('with a time', () => {
    for (const [t, time] of Object.entries({
      [NOW]: NOW,
      [`${NOW}.0`]: NOW,
      '1799999999.5': NOW - 0.5,
      '1799999999.123456': 1_799_999_999.123456,
    })) {
      it(`accepts ${t}`, () => {
        expect(decode({t})?.time).to.equal(time);
      });
    }

    for (const t of [
      ...['', 'yesterday', 'NaN', 'Infinity', '1e9', '0x6b49d200', '-1', '+1800000000', ' 1800000000', '1800000000 '],
      ...['1800000000\n', '1,800,000,000', '1800000000.', '.5', '1800000000.1.1', '١٨٠٠٠٠٠٠٠٠', '9'.repeat(400)],
    ]) {
      it(`is undefined for ${JSON.stringify(t.slice(0, 20))}`, () => {
        expect(decode({t})).to.be.undefined;
      });
    }

    it('accepts a clock five minutes ahead', () => {
      expect(decode({t: String(NOW + 300)})).not.to.be.undefined;
    });

    it('is undefined further in the future', () => {
      expect(decode({t: String(NOW + 301)})).to.be.undefined;
    });
  });

  for (const v of ['', '0', '2', '1.0', '01', ' 1', 'one']) {
    it(`is undefined for the version ${JSON.stringify(v)}`, () => {
      expect(decode({v})).to.be.undefined;
    });
  }

  describe('with an old record', () => {
    it('L11 accepts it on its last day', () => {
      expect(decode({t: String(NOW - DAYS * DAY + 1)})).not.to.be.undefined;
    });

    it('L11 is undefined after that', () => {
      expect(decode({t: String(NOW - DAYS * DAY)})).to.be.undefined;
    });

    it('L11 keeps a refusal as long as an acceptance', () => {
      const t = String(NOW - DAYS * DAY + 1);
      expect(decode({t, yes: '', no: 'analytics'})?.answers).to.deep.equal({analytics: false});
    });
  });

  describe('with another value', () => {
    const queryLike = fc.string({unit: fc.constantFrom(...'v=1&tr%E+.;yesno-9')});

    it('is undefined', () => {
      for (const value of ['', 'accepted', '1', '{"v":1}', encodeURIComponent('v=1&t=1800000000&yes=analytics')]) {
        expect(decodeRecord(value, NOW, DAYS), value).to.be.undefined;
      }
    });

    it('never throws, whatever the cookie contains', () => {
      fc.assert(
        fc.property(fc.oneof(fc.string(), utf16, queryLike), (text) => {
          decodeRecord(text, NOW, DAYS);
          decodeRecord(`v=1&t=${NOW}&r=2026-11&yes=${text}`, NOW, DAYS);
        }),
      );
    });

    it('never throws on a broken escape', () => {
      expect(decodeRecord('v=1&t=%E0%A4%A&r=%zz', NOW, DAYS)).to.be.undefined;
    });

    it('has only true and false as answers', () => {
      fc.assert(
        fc.property(fc.string(), fc.string(), (yes, no) => {
          const answers = Object.values(decode({yes, no})?.answers ?? {});
          return answers.every((answer) => typeof answer === 'boolean');
        }),
      );
    });
  });
});
