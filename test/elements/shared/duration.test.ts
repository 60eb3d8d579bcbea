import {expect} from '@open-wc/testing';
import {formatDuration} from '../../../src/elements/shared/duration.js';
import {cy} from '../../../src/i18n/cy.js';
import {en} from '../../../src/i18n/en.js';

describe('formatDuration()', () => {
  for (const [written, shown] of [
    ['2 years', '2 years'],
    ['1 years', '1 year'],
    ['1 day', '1 day'],
    ['365 days', '365 days'],
    ['24 hour', '24 hours'],
    ['30 seconds', '30 seconds'],
    ['1000 days', '1,000 days'],
    ['session', en.untilClosed],
    ['', en.unknown],
    [undefined, en.unknown],
  ] as const) {
    it(`shows "${written}" as "${shown}"`, () => expect(formatDuration(written, en, 'en')).to.equal(shown));
  }

  for (const [written, shown] of [
    ['30 seconds', '30 eiliad'],
    ['2 minutes', '2 funud'],
    ['30 minutes', '30 munud'],
    ['24 hours', '24 awr'],
    ['1 day', '1 diwrnod'],
    ['2 days', '2 ddiwrnod'],
    ['365 days', '365 diwrnod'],
    ['1 week', '1 wythnos'],
    ['2 months', '2 fis'],
    ['13 months', '13 mis'],
    ['1 year', '1 flwyddyn'],
    ['2 years', '2 flynedd'],
    ['3 years', '3 blynedd'],
    ['10 years', '10 mlynedd'],
    ['session', cy.untilClosed],
    [undefined, cy.unknown],
  ] as const) {
    it(`L16 shows "${written}" in Welsh as "${shown}"`, () => {
      expect(formatDuration(written, cy, 'cy')).to.equal(shown);
    });
  }

  for (const written of [
    'as long as you like',
    '2 fortnights',
    '1.5 years',
    'Session',
    '-1 days',
    ' 2 years',
    '2 yearss',
  ]) {
    it(`shows "${written}" as it was written`, () => expect(formatDuration(written, cy, 'cy')).to.equal(written));
  }
});
