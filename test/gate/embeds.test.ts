import {expect} from '@open-wc/testing';
import {holdEmbed, parkReturned, parkedAddresses, releaseEmbed} from '../../src/gate/embeds.js';
import {elementOf} from '../fixtures/unit/markup.js';
import {until} from '../fixtures/unit/until.js';

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

describe('holdEmbed()', () => {
  const attributesOf = (element: Element): Record<string, string> =>
    Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

  it('R4 moves addresses to where no lazy loader looks, and they still count', () => {
    const image = elementOf('<img data-src="/a" data-srcset="/b 2x" data-width="3">');
    expect(holdEmbed(image)).to.be.empty;
    expect(attributesOf(image)).to.deep.equal({
      'data-width': '3',
      'data-consent-src': '/a',
      'data-consent-srcset': '/b 2x',
    });
    expect(parkedAddresses(image)).to.deep.equal([
      ['src', '/a'],
      ['srcset', '/b 2x'],
    ]);
  });

  it('takes a newer address', () => {
    const image = elementOf('<img data-src="/a">');
    holdEmbed(image);
    image.setAttribute('data-src', '/b');
    holdEmbed(image);
    expect(attributesOf(image)).to.deep.equal({'data-consent-src': '/b'});
  });

  it('R4 takes back an address that another script has set, with any query', () => {
    const image = elementOf('<img data-src="/a?x=1" src="/a?x=1&y=2">');
    expect(holdEmbed(image)).to.deep.equal(['src']);
    expect(image.hasAttribute('src')).to.be.false;
  });

  it('R4 takes back any other address that comes later', () => {
    const frame = elementOf('<iframe data-src="//videos.example/1" title="x"></iframe>');
    holdEmbed(frame);
    for (const address of ['https://videos.example/1', 'https://videos-nocookie.example/1#t=30s']) {
      frame.setAttribute('src', address);
      expect(holdEmbed(frame), address).to.deep.equal(['src']);
      expect(frame.hasAttribute('src'), address).to.be.false;
    }
  });

  it('R4 takes back the held address, however it is written', () => {
    const {host} = location;
    const image = elementOf(`<img data-src="/a" src="${location.protocol}//${host}/a#x">`);
    expect(holdEmbed(image)).to.deep.equal(['src']);
  });

  it('leaves a preview that fetches nothing, also a later one', () => {
    const image = elementOf('<img data-src="/a">');
    holdEmbed(image);
    image.setAttribute('src', 'data:image/gif;base64,');
    expect(holdEmbed(image)).to.be.empty;
  });

  it('leaves the preview of the page', () => {
    const image = elementOf('<img data-src="/a" src="/small.png">');
    expect(holdEmbed(image)).to.be.empty;
    expect(image.hasAttribute('src')).to.be.true;
  });

  it('R5 removes a srcdoc', () => {
    const frame = elementOf('<iframe data-src="/a" srcdoc="x"></iframe>');
    expect(holdEmbed(frame)).to.deep.equal(['srcdoc']);
    expect(frame.hasAttribute('srcdoc')).to.be.false;
  });

  it('R4 empties a frame that another script has filled by its location', async () => {
    const frame = elementOf<HTMLIFrameElement>('<iframe data-src="/test/fixtures/unit/page.html"></iframe>');
    document.body.append(frame);
    expect(holdEmbed(frame)).to.be.empty;
    frame.contentWindow!.location.replace('/test/fixtures/unit/page.html');
    await until(() => frame.contentDocument!.URL !== 'about:blank');
    expect(holdEmbed(frame)).to.deep.equal(['src']);
    await until(() => frame.contentDocument!.URL === 'about:blank');
    frame.remove();
  });
});

describe('parkReturned()', () => {
  const frame = '<iframe data-src="https://example.org/embed/1"></iframe>';

  it('R2 has browsers wait with a released frame, so that it can be parked when it comes back', async () => {
    const released = elementOf<HTMLIFrameElement>(frame);
    // Only a frame with a box is fetched lazily.
    document.body.append(released);
    releaseEmbed(released);
    await done();
    released.remove();
    const returned = elementOf<HTMLIFrameElement>(released.outerHTML);
    expect([returned.loading, returned.hasAttribute('src')]).to.deep.equal(['lazy', true]);
    parkReturned(returned);
    expect(returned.outerHTML).to.equal(frame);
  });

  it('R2 has a link come back parked, and not as one that another script has filled', async () => {
    const markup = '<link rel="stylesheet" data-href="/a.css">';
    const released = elementOf<HTMLLinkElement>(markup);
    releaseEmbed(released);
    await done();
    const returned = elementOf<HTMLLinkElement>(released.outerHTML);
    parkReturned(returned);
    expect(returned.outerHTML).to.equal(markup);
    expect(holdEmbed(returned)).to.be.empty;
  });

  for (const [what, style] of [
    ['a pixel', 'width:1px;height:1px'],
    ['left of the page', 'position:absolute;left:-9999px'],
    ['above the page', 'position:fixed;top:-9999px'],
    ['without a box', 'display:none'],
  ] as const) {
    it(`has browsers fetch a frame that nobody can see at once: ${what}`, async () => {
      const hidden = elementOf<HTMLIFrameElement>('<iframe data-src="/test/fixtures/unit/page.html"></iframe>');
      hidden.style.cssText = style;
      document.body.append(hidden);
      const loaded = new Promise((resolve) => hidden.addEventListener('load', () => hidden.src && resolve(true)));
      releaseEmbed(hidden);
      await loaded;
      await until(() => hidden.contentDocument!.URL.endsWith('page.html'));
      expect(hidden.loading).not.to.equal('lazy');
      hidden.remove();
    });
  }

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
