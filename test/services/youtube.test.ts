import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';

describe('youtube', () => {
  const youtube = loaderOf('youtube');
  const embedAddress = (address: string): string => youtube.embedAddress!(new URL(address)).href;

  for (const [address, embed] of [
    ['https://www.youtube.com/embed/aB3-_d', 'https://www.youtube-nocookie.com/embed/aB3-_d'],
    ['http://www.youtube.com/watch?v=aB3-_d&t=90', 'https://www.youtube-nocookie.com/embed/aB3-_d?t=90'],
    ['https://youtu.be/aB3-_d?start=30', 'https://www.youtube-nocookie.com/embed/aB3-_d?start=30'],
    ['https://m.youtube.com/shorts/aB3-_d', 'https://www.youtube-nocookie.com/embed/aB3-_d'],
    ['https://www.youtube-nocookie.com/embed/aB3-_d?rel=0', 'https://www.youtube-nocookie.com/embed/aB3-_d?rel=0'],
    ['https://www.youtube.com/watch?v=../../x&v=aB3-_d', 'https://www.youtube-nocookie.com/embed/aB3-_d'],
  ] as const) {
    it(`makes ${address} store less`, () => {
      expect(embedAddress(address)).to.equal(embed);
    });
  }

  it('ignores addresses without a video', () => {
    expect(embedAddress('https://www.youtube.com/iframe_api')).to.equal('https://www.youtube.com/iframe_api');
  });

  for (const address of [
    'https://films.council.test/embed/1',
    'https://films.council.test/?v=1',
    'https://notyoutube.com/embed/1',
    'https://films.council.test/youtu.be/1',
  ]) {
    it(`ignores ${address}, which is another website's`, () => {
      expect(embedAddress(address)).to.equal(address);
    });
  }
});
