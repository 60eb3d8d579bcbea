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
    expect(after('<x-a><a>Own</a> <p>1</p> 2 <a>3</a>', 'a:first-child')).to.equal(
      '<x-a><a>Own</a> </x-a><p>1</p> 2 <a>3</a>',
    );
  });

  it('leaves an element that something follows as it is', () => {
    for (const markup of ['<x-a><p>1</p></x-a> ', '<x-a><p>1</p></x-a><p>2</p>']) {
      expect(after(markup, 'a')).to.equal(markup);
    }
  });

  it('leaves an element as it is that contains only its own', () => {
    for (const markup of ['<x-a></x-a>', '<x-a> Text </x-a>', '<x-a><a>Own</a></x-a>']) {
      expect(after(markup, 'a')).to.equal(markup);
    }
  });
});
