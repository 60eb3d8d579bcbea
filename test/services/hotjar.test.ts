import {expect} from '@open-wc/testing';
import {hotjar} from '../../src/services/hotjar.js';

describe('hotjar', () => {
  let window: Record<string, unknown>;
  let urls: string[];

  beforeEach(() => {
    window = {};
    urls = [];
    hotjar.load!('3456789', {window, script: (url) => urls.push(url)});
  });

  it('adds the script with the key', () => {
    expect(urls).to.deep.equal(['https://static.hotjar.com/c/hotjar-3456789.js?sv=6']);
  });

  it('says its settings', () => {
    expect(window['_hjSettings']).to.deep.equal({hjid: 3456789, hjsv: 6});
  });

  it('queues what is said before the script has come', () => {
    const hj = window['hj'] as ((...values: unknown[]) => void) & {q: IArguments[]};
    hj('event', 'form');
    hj('event', 'sent');
    expect(hj.q.map((values) => [...values])).to.deep.equal([
      ['event', 'form'],
      ['event', 'sent'],
    ]);
  });
});
