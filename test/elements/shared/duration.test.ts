import {expect} from '@open-wc/testing';
import {formatDuration} from '../../../src/elements/shared/duration.js';
import {words as cy} from '../../../src/i18n/cy.js';
import {en} from '../../../src/i18n/en.js';
import {facts} from '../../fixtures/unit/catalogue.js';
import {languages} from '../../fixtures/unit/languages.js';

/** Every duration of the catalogue. */
const WRITTEN =
  '1 second, 30 seconds, 1 minute, 5 minutes, 10 minutes, 15 minutes, 30 minutes, 20 hours, 24 hours, 48 hours, 1 day, 4 days, 7 days, 14 days, 30 days, 31 days, 90 days, 100 days, 180 days, 347 days, 365 days, 395 days, 400 days, 1000 days, 1 month, 2 months, 3 months, 6 months, 8 months, 12 months, 13 months, 1 year, 2 years';
/** Their translations in the languages whose units Chromium does not know, in the same order. */
const SAID: Readonly<Record<string, string>> = {
  cy: '1 eiliad, 30 eiliad, 1 munud, 5 munud, 10 munud, 15 munud, 30 munud, 20 awr, 24 awr, 48 awr, 1 diwrnod, 4 diwrnod, 7 diwrnod, 14 diwrnod, 30 diwrnod, 31 diwrnod, 90 diwrnod, 100 diwrnod, 180 diwrnod, 347 diwrnod, 365 diwrnod, 395 diwrnod, 400 diwrnod, 1000 diwrnod, 1 mis, 2 fis, 3 mis, 6 mis, 8 mis, 12 mis, 13 mis, 1 flwyddyn, 2 flynedd',
  ga: '1 soicind, 30 soicind, 1 nóiméad, 5 nóiméad, 10 nóiméad, 15 nóiméad, 30 nóiméad, 20 uair an chloig, 24 uair an chloig, 48 uair an chloig, 1 lá, 4 lá, 7 lá, 14 lá, 30 lá, 31 lá, 90 lá, 100 lá, 180 lá, 347 lá, 365 lá, 395 lá, 400 lá, 1000 lá, 1 mhí, 2 mhí, 3 mhí, 6 mhí, 8 mí, 12 mí, 13 mí, 1 bhliain, 2 bhliain',
  gd: '1 diog, 30 diog, 1 mhionaid, 5 mionaidean, 10 mionaidean, 15 mionaidean, 30 mionaid, 20 uair a thìde, 24 uair a thìde, 48 uair a thìde, 1 latha, 4 làithean, 7 làithean, 14 làithean, 30 latha, 31 latha, 90 latha, 100 latha, 180 latha, 347 latha, 365 latha, 395 latha, 400 latha, 1000 latha, 1 mhìos, 2 mhìos, 3 mìosan, 6 mìosan, 8 mìosan, 12 mhìos, 13 mìosan, 1 bhliadhna, 2 bhliadhna',
  ne: '1 सेकेन्ड, 30 सेकेन्ड, 1 मिनेट, 5 मिनेट, 10 मिनेट, 15 मिनेट, 30 मिनेट, 20 घण्टा, 24 घण्टा, 48 घण्टा, 1 दिन, 4 दिन, 7 दिन, 14 दिन, 30 दिन, 31 दिन, 90 दिन, 100 दिन, 180 दिन, 347 दिन, 365 दिन, 395 दिन, 400 दिन, 1000 दिन, 1 महिना, 2 महिना, 3 महिना, 6 महिना, 8 महिना, 12 महिना, 13 महिना, 1 वर्ष, 2 वर्ष',
  pa: '1 ਸਕਿੰਟ, 30 ਸਕਿੰਟ, 1 ਮਿੰਟ, 5 ਮਿੰਟ, 10 ਮਿੰਟ, 15 ਮਿੰਟ, 30 ਮਿੰਟ, 20 ਘੰਟੇ, 24 ਘੰਟੇ, 48 ਘੰਟੇ, 1 ਦਿਨ, 4 ਦਿਨ, 7 ਦਿਨ, 14 ਦਿਨ, 30 ਦਿਨ, 31 ਦਿਨ, 90 ਦਿਨ, 100 ਦਿਨ, 180 ਦਿਨ, 347 ਦਿਨ, 365 ਦਿਨ, 395 ਦਿਨ, 400 ਦਿਨ, 1000 ਦਿਨ, 1 ਮਹੀਨਾ, 2 ਮਹੀਨੇ, 3 ਮਹੀਨੇ, 6 ਮਹੀਨੇ, 8 ਮਹੀਨੇ, 12 ਮਹੀਨੇ, 13 ਮਹੀਨੇ, 1 ਸਾਲ, 2 ਸਾਲ',
  so: '1 ilbiriqsi, 30 ilbiriqsi, 1 daqiiqad, 5 daqiiqo, 10 daqiiqo, 15 daqiiqo, 30 daqiiqo, 20 saacadood, 24 saacadood, 48 saacadood, 1 maalin, 4 maalmood, 7 maalmood, 14 maalmood, 30 maalmood, 31 maalmood, 90 maalmood, 100 maalmood, 180 maalmood, 347 maalmood, 365 maalmood, 395 maalmood, 400 maalmood, 1000 maalmood, 1 bil, 2 bilood, 3 bilood, 6 bilood, 8 bilood, 12 bilood, 13 bilood, 1 sannad, 2 sannado',
  sq: '1 sekondë, 30 sekonda, 1 minutë, 5 minuta, 10 minuta, 15 minuta, 30 minuta, 20 orë, 24 orë, 48 orë, 1 ditë, 4 ditë, 7 ditë, 14 ditë, 30 ditë, 31 ditë, 90 ditë, 100 ditë, 180 ditë, 347 ditë, 365 ditë, 395 ditë, 400 ditë, 1000 ditë, 1 muaj, 2 muaj, 3 muaj, 6 muaj, 8 muaj, 12 muaj, 13 muaj, 1 vit, 2 vjet',
};

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

  it('keeps the written form in a site’s own language with an invalid code', () => {
    expect(formatDuration('2 years', en, 'x')).to.equal('2 years');
  });

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

  it('L16 covers every duration of the catalogue', () => {
    const durations = facts.flatMap(({cookies}) => cookies.map(({duration}) => duration));
    expect(WRITTEN.split(', ')).to.have.members([
      ...new Set(durations.filter((duration) => duration && duration !== 'session')),
    ]);
  });

  for (const [language, said] of Object.entries(SAID)) {
    it(`L16 shows every duration of the catalogue in "${language}"`, () => {
      const shown = WRITTEN.split(', ').map((written) => formatDuration(written, languages[language]!, language));
      expect(shown.join(', ')).to.equal(said);
    });
  }

  it('L16 has the units of every language, from the browser or from the words', () => {
    for (const [language, words] of Object.entries(languages)) {
      if (language === 'en') continue;
      expect(formatDuration('365 days', words, language), language).not.to.contain('day');
      if (words.units) expect(SAID, language).to.have.property(language);
    }
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
    it(`keeps "${written}" as written`, () => expect(formatDuration(written, cy, 'cy')).to.equal(written));
  }
});
