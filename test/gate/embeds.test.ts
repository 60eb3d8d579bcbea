import {expect} from '@open-wc/testing';
import {parkedAddresses, parkReturned, releaseEmbed} from '../../src/gate/embeds.js';
import {elementOf} from '../fixtures/unit/markup.js';

/** An existing file, fetched instead of an image. */
const file = '/test/fixtures/unit/noting.js';

/** Resolves when released elements have their address. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
/** Resolves when they also wait for the gate, should they come back. */
const done = async (): Promise<void> => [await nextTask(), await nextTask()][0];

describe('parkedAddresses()', () => {
  it('returns each address with its attribute', () => {
    expect(parkedAddresses(elementOf('<img data-src="/a" data-srcset="/b 2x" data-href="/c">'))).to.deep.equal([
      ['src', '/a'],
      ['srcset', '/b 2x'],
      ['href', '/c'],
    ]);
  });

  it('returns nothing for an element that parks none', () => {
    expect(parkedAddresses(elementOf('<img alt="" data-width="3">'))).to.be.empty;
  });
});

describe('releaseEmbed()', () => {
  it('makes a frame load its page', async () => {
    const frame = elementOf<HTMLIFrameElement>('<iframe data-src="https://example.org/embed/1"></iframe>');
    expect(releaseEmbed(frame)).to.be.true;
    await nextTask();
    expect(frame.src).to.equal('https://example.org/embed/1');
  });

  it('makes an image load its sources', async () => {
    const image = elementOf<HTMLImageElement>(
      `<img data-src="${file}?a" data-srcset="${file}?b 2x, ${file}?c 3x" alt="">`,
    );
    releaseEmbed(image);
    await nextTask();
    expect([image.getAttribute('src'), image.srcset]).to.deep.equal([`${file}?a`, `${file}?b 2x, ${file}?c 3x`]);
  });

  it('makes a link load its style sheet', async () => {
    const link = elementOf<HTMLLinkElement>('<link rel="stylesheet" data-href="/a.css">');
    releaseEmbed(link);
    await nextTask();
    expect(link.getAttribute('href')).to.equal('/a.css');
  });

  for (const address of [
    ...['javascript:alert(1)', '  javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'java\nscript:alert(1)'],
    ...['\tjavascript:alert(1)', 'data:text/html,<script>1</script>', 'blob:https://example.org/1', 'about:srcdoc'],
  ]) {
    it(`loads nothing from ${JSON.stringify(address)}`, async () => {
      const frame = elementOf('<iframe></iframe>');
      frame.dataset['src'] = address;
      expect(releaseEmbed(frame)).to.be.false;
      await nextTask();
      expect(frame.hasAttribute('src')).to.be.false;
    });
  }

  it('loads nothing when one of the addresses is not on the web', async () => {
    const image = elementOf('<img data-src="/a.png" data-srcset="javascript:x 2x" alt="">');
    expect(releaseEmbed(image)).to.be.false;
    await nextTask();
    expect(image.hasAttribute('src')).to.be.false;
  });
});

describe('parkReturned()', () => {
  const frame = '<iframe data-src="https://example.org/embed/1"></iframe>';

  it('R2 has browsers wait with a released frame, so that it can be parked when it comes back', async () => {
    const released = elementOf<HTMLIFrameElement>(frame);
    releaseEmbed(released);
    await done();
    const returned = elementOf<HTMLIFrameElement>(released.outerHTML);
    expect([returned.loading, returned.hasAttribute('src')]).to.deep.equal(['lazy', true]);
    parkReturned(returned);
    expect(returned.outerHTML).to.equal(frame);
  });

  it('keeps what the author loads lazily', async () => {
    const released = elementOf<HTMLIFrameElement>(frame.replace(' ', ' loading="lazy" '));
    releaseEmbed(released);
    await done();
    const returned = elementOf<HTMLIFrameElement>(released.outerHTML);
    parkReturned(returned);
    expect(returned.loading).to.equal('lazy');
  });

  it('leaves what is released on this page', async () => {
    const released = elementOf<HTMLIFrameElement>(frame);
    releaseEmbed(released);
    await done();
    parkReturned(released);
    expect(released.hasAttribute('src')).to.be.true;
  });

  it("leaves an author's own picture until then", () => {
    const image = elementOf('<img data-src="/a.png" src="/wait.gif" alt="">');
    parkReturned(image);
    expect(image.getAttribute('src')).to.equal('/wait.gif');
  });
});
