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

  for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']) {
    it(`L16 says ${unit}s in Welsh`, () => {
      const inWelsh = new Intl.NumberFormat('cy', {style: 'unit', unit, unitDisplay: 'long'});
      expect(formatDuration(`3 ${unit}s`, cy, 'cy')).to.equal(inWelsh.format(3));
    });
  }

  it('L16 has Welsh words, where the browser has them', function () {
    if (!Intl.NumberFormat.supportedLocalesOf('cy').length) this.skip(); // Then the browser has English alone.
    expect(formatDuration('2 years', cy, 'cy')).to.match(/flynedd/);
    expect(formatDuration('session', cy, 'cy')).to.equal(cy.untilClosed);
    expect(formatDuration(undefined, cy, 'cy')).to.equal(cy.unknown);
  });

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
