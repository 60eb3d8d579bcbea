import {expect} from '@open-wc/testing';
import {toCsv, toText} from '../../../src/elements/shared/sheet.js';

describe('a sheet', () => {
  describe('as comma-separated values (RFC 4180)', () => {
    it('has a line for each row, and the mark that spreadsheets need to read letters such as ŵ', () => {
      expect(
        toCsv([
          ['Enw', 'Diben'],
          ['_ga', 'Dŵr'],
        ]),
      ).to.equal('\uFEFF"Enw","Diben"\r\n"_ga","Dŵr"\r\n');
    });

    it('keeps quotation marks, commas and line breaks inside their cell', () => {
      expect(toCsv([['a "b"', 'c,d', 'e\r\nf']])).to.equal('\uFEFF"a ""b""","c,d","e\r\nf"\r\n');
    });
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    it(`has spreadsheets show a cell that begins with ${JSON.stringify(start)}, and not run it`, () => {
      expect(toCsv([[`${start}HYPERLINK("x")`]])).to.equal(`\uFEFF"'${start}HYPERLINK(""x"")"\r\n`);
      expect(toText([['a', `${start}1`]])).to.match(start.trim() ? /^a\t'.1$/ : /^a\t 1$/);
    });
  }

  it('as text has tabs between its cells, and none inside', () => {
    expect(
      toText([
        ['a\tb', 'c\nd'],
        ['e', 'f'],
      ]),
    ).to.equal('a b\tc d\ne\tf');
  });
});
