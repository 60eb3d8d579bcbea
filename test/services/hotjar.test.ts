import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';
import {PageDouble} from '../fixtures/unit/service-page.js';

describe('hotjar', () => {
  const hotjar = loaderOf('hotjar');
  let page: PageDouble;

  beforeEach(() => {
    page = new PageDouble();
    hotjar.load!('3456789', page);
  });

  it('adds the script with the key', () => {
    expect(page.urls).to.deep.equal(['https://static.hotjar.com/c/hotjar-3456789.js?sv=6']);
  });

  it('sets its settings', () => {
    expect(page.window['_hjSettings']).to.deep.equal({hjid: 3456789, hjsv: 6});
  });

  it('queues calls made before the script arrives', () => {
    const hj = page.window['hj'] as ((...values: unknown[]) => void) & {q: unknown};
    hj('event', 'form');
    hj('event', 'sent');
    expect(page.queued(hj.q)).to.deep.equal([
      ['event', 'form'],
      ['event', 'sent'],
    ]);
  });

  it('tells the older script nothing of a withdrawal: it has no such command', () => {
    const before = {...page.window};
    hotjar.withdraw!('3456789', page);
    expect(page.window).to.deep.equal(before);
  });

  describe('with a tag id of Contentsquare', () => {
    beforeEach(() => {
      page = new PageDouble();
      hotjar.load!('81c677ba742d7', page);
    });

    it("adds Contentsquare's script with the tag id", () => {
      expect(page.urls).to.deep.equal(['https://t.contentsquare.net/uxa/81c677ba742d7.js']);
    });

    it('makes its list of commands, and nothing of the older script', () => {
      expect(page.window).to.deep.equal({_uxa: []});
    });

    it('R36 L7 tells it of a withdrawal', () => {
      hotjar.withdraw!('81c677ba742d7', page);
      expect(page.window['_uxa']).to.deep.equal([['optout']]);
    });
  });

  it('accepts the forms of both keys, and no other', () => {
    const accepts = (key: string): boolean => hotjar.keyPattern!.test(key);
    expect(['3456', '3456789', '81c677ba742d7', 'f6f72d509axzd'].every(accepts)).to.be.true;
    expect(['345', '81c677ba742d', '81c677ba742d78', '81C677BA742D7', 'hotjar'].some(accepts)).to.be.false;
  });
});
