import {expect} from '@open-wc/testing';
import {loaderOf} from '../fixtures/unit/catalogue.js';

describe('wistia', () => {
  const wistia = loaderOf('wistia');
  const embedAddress = (address: string): string => wistia.embedAddress!(new URL(address)).href;
  const embed = 'https://fast.wistia.net/embed/iframe/abc123?';

  for (const [address, query] of [
    ['https://fast.wistia.net/embed/iframe/abc123', 'doNotTrack=true'],
    ['https://fast.wistia.com/embed/iframe/abc123?seo=true', 'seo=true&doNotTrack=true'],
    ['https://aberwen-council.wistia.com/medias/abc123', 'doNotTrack=true'],
    ['https://fast.wistia.net/embed/iframe/abc123?doNotTrack=false', 'doNotTrack=true'],
  ] as const) {
    it(`makes ${address} store less`, () => {
      expect(embedAddress(address)).to.equal(embed + query);
    });
  }

  for (const address of ['https://fast.wistia.net/player.js', 'https://notwistia.com/medias/abc123']) {
    it(`ignores ${address}`, () => {
      expect(embedAddress(address)).to.equal(address);
    });
  }
});
