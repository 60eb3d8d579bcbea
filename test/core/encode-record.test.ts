import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Decision} from '../../src/core/decision.js';
import {encodeRecord} from '../../src/core/encode-record.js';
import {randomId} from '../../src/core/id.js';
import {decodeRecord} from '../../src/core/record.js';
import {councilPolicy} from '../fixtures/unit/policies.js';

const decision: Decision = {
  id: '11111111-2222-4333-8444-555555555555',
  time: 1_800_000_000,
  revision: '2026-11',
  method: 'banner',
  lang: 'cy',
  answers: {analytics: true, youtube: true, functional: false},
};

const name = fc.stringMatching(/^[a-z][a-z0-9-]*$/);
const utf16 = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
const answers = fc.dictionary(name, fc.boolean());

describe('encodeRecord()', () => {
  it('L10 says when, what, how, which revision and which language, and has a random id', () => {
    expect(encodeRecord(decision)).to.equal(
      'v=1&id=11111111-2222-4333-8444-555555555555&t=1800000000&r=2026-11&m=banner&l=cy&yes=analytics.youtube&no=functional',
    );
  });

  it('L10 has no other field: no address, no user agent', () => {
    const fields = [...new URLSearchParams(encodeRecord(decision)).keys()];
    expect(fields).to.deep.equal(['v', 'id', 't', 'r', 'm', 'l', 'yes', 'no']);
  });

  it('is a cookie value, whatever the revision', () => {
    fc.assert(
      fc.property(utf16, (revision) => {
        expect(encodeRecord({...decision, revision})).to.match(/^[\w%&=.*+-]*$/);
      }),
    );
  });

  it('is decoded to the same answers', () => {
    fc.assert(
      fc.property(answers, fc.string(), (given, revision) => {
        const record = encodeRecord({...decision, revision, answers: given});
        const decoded = decodeRecord(record, councilPolicy({revision}), decision.time);
        expect({...decoded?.answers}).to.deep.equal({...given});
      }),
    );
  });

  it('is under 300 bytes for the longest dozen services in four categories', () => {
    const categories = ['functional', 'analytics', 'marketing', 'social-media'];
    const services = [
      ...['google-analytics', 'google-tag-manager', 'microsoft-clarity', 'google-ads', 'youtube', 'vimeo', 'hotjar'],
      ...['facebook', 'siteimprove', 'google-maps', 'linkedin', 'twitter'],
    ];
    const all = Object.fromEntries([...categories, ...services].map((one, at) => [one, at % 2 === 0]));
    const record = encodeRecord({...decision, id: randomId(), method: 'preferences', answers: all});
    expect(`consent=${record}`.length).to.be.below(300);
  });
});
