import {expect} from '@open-wc/testing';
import {isPixel} from '../../src/page/pixel.js';
import {elementOf} from '../fixtures/unit/markup.js';

describe('isPixel()', () => {
  let place: Element;

  afterEach(() => place.remove());

  const judge = (markup: string): boolean => {
    place = elementOf(`<div>${markup}</div>`);
    document.body.append(place);
    return isPixel(place.querySelector<HTMLElement>('iframe,p')!);
  };

  for (const attributes of [
    'width="1" height="1"',
    'width="0" height="0"',
    'width="0"',
    'height="9"',
    'style="width: 1px"',
  ]) {
    it(`A3 is true of a frame with ${attributes}`, () => {
      expect(judge(`<iframe ${attributes}></iframe>`)).to.be.true;
    });

    it(`A3 is true of it in a closed tab, too: ${attributes}`, () => {
      expect(judge(`<div hidden><iframe ${attributes}></iframe></div>`)).to.be.true;
    });
  }

  for (const attributes of [
    '',
    'width="10" height="10"',
    'width="100%"',
    'width="5%"',
    'style="width: 1px; min-width: 100%"',
    'style="width: 100%; height: auto; aspect-ratio: 16 / 9"',
  ]) {
    for (const parent of ['<div>', '<div hidden>', '<div style="visibility: hidden">', '<details>']) {
      it(`is false of a frame with "${attributes}" in ${parent}`, () => {
        expect(judge(`${parent}<iframe ${attributes}></iframe>`)).to.be.false;
      });
    }
  }

  it('is false of a frame that has been filled: it may have to be emptied', () => {
    expect(judge('<iframe width="1" src="about:blank"></iframe>')).to.be.false;
  });

  it('is false of a place that is empty until a service runs', () => {
    expect(judge('<p></p>')).to.be.false;
  });
});
