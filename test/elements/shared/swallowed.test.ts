import {expect} from '@open-wc/testing';
import {moveSwallowedOut} from '../../../src/elements/shared/swallowed.js';
import {elementOf} from '../../fixtures/unit/markup.js';

describe('moveSwallowedOut()', () => {
  /** The markup after the call. */
  const after = (markup: string, own: string): string => {
    const parent = elementOf(`<div>${markup}</div>`);
    moveSwallowedOut(parent.firstElementChild!, own);
    return parent.innerHTML;
  };

  it('R13 moves out what does not belong to an element without an end tag, and all after that', () => {
    expect(after('<x-a><a>Own</a> <p>1</p> 2 <h2>3</h2>', 'a:first-child')).to.equal(
      '<x-a><a>Own</a> </x-a><p>1</p> 2 <h2>3</h2>',
    );
  });

  for (const markup of [
    '<h2>1</h2>',
    '<p>1</p><section>2</section>',
    '<div><p>1</p><table></table></div>',
    '<div><form></form></div>',
    '<main>1</main>',
    '<p>1</p><iframe></iframe>',
    '<p><script type="text/plain"></script></p>',
    '<div><consent-cookie-table></consent-cookie-table></div>',
    '<p><a data-consent-open="">Cookie settings</a></p>',
    '<img data-consent="stats">',
  ]) {
    it(`R13 moves out ${markup}`, () => {
      expect(after(`<x-a>${markup}`, 'a')).to.equal(`<x-a></x-a>${markup}`);
    });
  }

  for (const markup of [
    '<p>Please turn on JavaScript</p>',
    '<div><a href="/film">Watch</a></div>',
    '<div><p>See <strong>our</strong> <a href="/film">film</a></p></div><noscript>Or write to us</noscript>',
    '<img src="data:," alt="A map"> Text',
    '<div><a href="/film">Watch</a></div><x-own></x-own>',
  ]) {
    it(`leaves the fallback ${markup} in an element that is the last child`, () => {
      expect(after(`<x-a>${markup}</x-a>`, 'x-own')).to.equal(`<x-a>${markup}</x-a>`);
    });
  }

  it('leaves an element that something follows as it is', () => {
    for (const markup of ['<x-a><h2>1</h2></x-a> ', '<x-a><h2>1</h2></x-a><p>2</p>']) {
      expect(after(markup, 'a')).to.equal(markup);
    }
  });

  it('leaves an element as it is that contains only its own', () => {
    for (const markup of ['<x-a></x-a>', '<x-a> Text </x-a>', '<x-a><a>Own</a></x-a>']) {
      expect(after(markup, 'a')).to.equal(markup);
    }
  });
});
