import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';

describe('vimeo', () => {
  const vimeo = loaderOf('vimeo');
  const embedAddress = (address: string): string => vimeo.embedAddress!(new URL(address)).href;

  for (const [address, embed] of [
    ['https://player.vimeo.com/video/123', 'https://player.vimeo.com/video/123?dnt=1'],
    ['https://vimeo.com/123', 'https://player.vimeo.com/video/123?dnt=1'],
    ['https://vimeo.com/123/a1b2', 'https://player.vimeo.com/video/123?h=a1b2&dnt=1'],
    ['https://vimeo.com/showcase/9/video/123', 'https://player.vimeo.com/video/123?dnt=1'],
    ['https://player.vimeo.com/video/123?h=a1b2&dnt=0', 'https://player.vimeo.com/video/123?h=a1b2&dnt=1'],
  ] as const) {
    it(`makes ${address} store less`, () => {
      expect(embedAddress(address)).to.equal(embed);
    });
  }

  it('ignores addresses without a video', () => {
    expect(embedAddress('https://player.vimeo.com/api/player.js')).to.equal('https://player.vimeo.com/api/player.js');
  });

  for (const address of ['https://films.council.test/video/1', 'https://notvimeo.com/1']) {
    it(`ignores ${address}, which is another website's`, () => {
      expect(embedAddress(address)).to.equal(address);
    });
  }
});
