import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {nothing} from 'lit';
import type {ConsentBanner} from '../../src/elements/consent-banner/consent-banner.js';
import {ConsentEmbed} from '../../src/elements/consent-embed/consent-embed.js';
import {words as cy} from '../../src/i18n/cy.js';
import {en} from '../../src/i18n/en.js';
import {until} from '../fixtures/unit/until.js';
import {closePage, openPage, place, type PageDouble} from './page.js';
import {policy} from './policy.js';

const ADDRESS = 'https://videos.example/embed/1';
const runner = {
  embedAddress: (service: string, address: string) => `${address}?${service}`,
  frameAttributes: () => ({allow: 'autoplay', referrerpolicy: 'origin'}),
};

describe('<consent-embed>', () => {
  let page: PageDouble;

  beforeEach(() => (page = openPage()));
  afterEach(closePage);

  const put = async (service = 'hotjar', src: string | null = ADDRESS, title = 'A film'): Promise<ConsentEmbed> => {
    const embed = await fixture<ConsentEmbed>(html`
      <consent-embed service=${service} src=${src ?? nothing} title=${title}>
        <a href="https://videos.example/1">There</a>
      </consent-embed>
    `);
    await settled(embed);
    return embed;
  };
  const settled = async (embed: ConsentEmbed): Promise<void> => {
    await nextFrame();
    await embed.updateComplete;
  };
  const click = (embed: ConsentEmbed, action: string): void =>
    embed.shadowRoot!.querySelector<HTMLElement>(`[data-action=${action}]`)!.click();

  it('says what it is, who provides it, and what showing it means', async () => {
    const text = (await put()).shadowRoot!.textContent;
    expect(text).to.include('A film').and.to.include('Contentsquare can use cookies');
  });

  it('names the hostname when the content waits for a whole category and no service says who provides it', async () => {
    const embed = await put('analytics');
    const text = embed.shadowRoot!.textContent;
    expect(text).to.include('This content is from videos.example.').and.to.include('Always allow Analytics');
  });

  it('names the hostname and the service when a template left the provider and the label empty', async () => {
    const films = {name: 'films', label: '', provider: '', cookies: []};
    openPage({categories: [{name: 'functional', basis: 'consent', services: [films]}]});
    const text = (await put('films')).shadowRoot!.textContent;
    expect(text).to.include('This content is from videos.example.').and.to.include('Always allow films');
  });

  it('A9 grows with its content, so that nothing is hidden in a narrow page', async () => {
    const embed = await put();
    embed.style.inlineSize = '16em';
    const placeholder = embed.shadowRoot!.querySelector<HTMLElement>('[part=placeholder]')!;
    expect(embed.offsetHeight).to.be.at.least(placeholder.scrollHeight);
    expect(placeholder.scrollHeight).to.be.at.least(embed.offsetWidth * (9 / 16));
  });

  it('parks a frame for the address, with the title', async () => {
    const frame = (await put()).querySelector('iframe')!;
    expect({...frame.dataset}).to.deep.equal({consent: 'hotjar', src: ADDRESS});
    expect([frame.title, frame.hasAttribute('src')]).to.deep.equal(['A film', false]);
  });

  it('uses the address that the service prefers', async () => {
    page.runner = runner;
    expect((await put()).querySelector('iframe')!.dataset['src']).to.equal(`${ADDRESS}?hotjar`);
  });

  it('shows the content once when asked, and moves the focus to it', async () => {
    const embed = await put();
    click(embed, 'load');
    await until(() => embed.state === 'shown');
    await settled(embed);
    expect(page.released).to.deep.equal([embed.querySelector('iframe')]);
    expect(document.activeElement).to.equal(embed.querySelector('iframe'));
    expect(page.store.status).to.equal('undecided');
  });

  it('hides it again after an answer that does not allow it', async () => {
    const embed = await put();
    click(embed, 'load');
    await until(() => embed.state === 'shown');
    embed.querySelector('iframe')!.src = 'about:blank';
    page.store.rejectAll('api');
    await until(() => embed.state === 'waiting');
    expect(embed.querySelector('iframe')!.hasAttribute('src')).to.be.false;
  });

  it('stays shown when more becomes known about the same answers', async () => {
    const embed = await put();
    click(embed, 'load');
    await until(() => embed.state === 'shown');
    page.store.update({...page.store.policy!, siteName: 'Aberwen'});
    await settled(embed);
    expect(embed.state).to.equal('shown');
  });

  it('keeps waiting when the frame may not be released', async () => {
    page.release = () => false;
    const embed = await put();
    click(embed, 'load');
    await settled(embed);
    expect(embed.state).to.equal('waiting');
  });

  describe('when "Always allow" is pressed', () => {
    it('allows the service permanently, as an answer from an embed', async () => {
      const embed = await put();
      click(embed, 'accept');
      expect(page.store.allows('hotjar')).to.be.true;
      expect(page.store.source).to.equal('embed');
      await until(() => embed.state === 'shown');
    });

    it('L24 answers for that service alone', async () => {
      click(await put(), 'accept');
      expect(page.kept!.answers).to.deep.equal({hotjar: true});
    });

    it('L24 answers for all services of a category when the content waits for that', async () => {
      click(await put('analytics'), 'accept');
      expect(page.kept!.answers).to.deep.equal({analytics: true, 'google-analytics': true, hotjar: true});
    });

    it('L24 leaves earlier answers', async () => {
      page = openPage({}, {analytics: false, 'google-analytics': false, hotjar: false, youtube: true});
      click(await put(), 'accept');
      const {answers} = page.kept!;
      expect(answers).to.deep.equal({analytics: false, 'google-analytics': false, hotjar: true, youtube: true});
    });

    it('L24 leaves the banner asking for the rest', async () => {
      const banner = await place<ConsentBanner>(html`<consent-banner></consent-banner>`);
      click(await put(), 'accept');
      await banner.updateComplete;
      expect([page.store.status, banner.state]).to.deep.equal(['undecided', 'asking']);
    });

    it('moves the focus to the content', async () => {
      const embed = await put();
      click(embed, 'accept');
      await until(() => embed.state === 'shown');
      await settled(embed);
      expect(document.activeElement).to.equal(embed.querySelector('iframe'));
    });
  });

  it('is shown from the start when allowed', async () => {
    openPage({}, {hotjar: true});
    const embed = await put();
    expect(embed.state).to.equal('shown');
    expect(embed.shadowRoot!.querySelector('button')).to.be.null;
  });

  describe('while the service has not been looked up in the catalogue', () => {
    const [, analytics] = policy.categories;
    const [ga, hotjar] = analytics!.services;
    const pending = {categories: [{...analytics!, services: [ga!, {...hotjar!, pending: true}]}]};

    beforeEach(() => (page = openPage(pending, {hotjar: true})));

    it('shows the link alone', async () => {
      const embed = await put();
      expect(embed.state).to.equal('waiting');
      expect(embed.querySelector('iframe')).to.be.null;
      expect(embed.shadowRoot!.querySelector('button')).to.be.null;
      expect(embed.querySelector('a')!.offsetHeight).to.be.above(0);
    });

    it('does not wait for another service', async () => {
      expect((await put('google-analytics')).querySelector('iframe')).to.exist;
    });

    it('uses the address that the service prefers once it has been looked up', async () => {
      const embed = await put();
      page.runner = runner;
      page.store.update({...page.store.policy!, ...policy});
      await until(() => embed.state === 'shown');
      expect(embed.querySelector('iframe')!.dataset['src']).to.equal(`${ADDRESS}?hotjar`);
    });
  });

  for (const [what, service, src, title, attribute] of [
    ['no service', '', ADDRESS, 'A film', 'service'],
    ['a service that is not asked for', 'vidoes', ADDRESS, 'A film', 'service'],
    ['no address', 'hotjar', null, 'A film', 'src'],
    ['a script for an address', 'hotjar', 'javascript:alert(1)', 'A film', 'src'],
    ['data for an address', 'hotjar', 'data:text/html,x', 'A film', 'src'],
    ['no title', 'hotjar', ADDRESS, '', 'title'],
  ] as const) {
    it(`reports ${what}, and offers only the link`, async () => {
      const embed = await put(service, src, title);
      await until(() => page.mistakes.length > 0);
      expect([page.mistakes[0]!.element, page.mistakes[0]!.attribute]).to.deep.equal([embed, attribute]);
      expect(embed.querySelector('iframe')).to.be.null;
      expect(embed.shadowRoot!.querySelector('button')).to.be.null;
    });
  }

  it('R13 keeps a link in other elements, and its frame, where it is the last in its parent', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<consent-embed service="hotjar" src="${ADDRESS}" title="A film"><div><a href="/film">Watch</a></div></consent-embed>`;
    const embed = box.querySelector('consent-embed')!;
    await settled(embed);
    page.store.acceptAll('api');
    await until(() => embed.state === 'shown');
    expect([...embed.children].map(({localName}) => localName)).to.deep.equal(['div', 'iframe']);
    expect(page.mistakes).to.be.empty;
  });

  it('L16 speaks Welsh', async () => {
    openPage({lang: 'cy'});
    const embed = await put();
    expect(embed.lang).to.equal('cy');
    await until(() => embed.shadowRoot!.textContent.includes(cy.show));
    expect(embed.shadowRoot!.textContent).not.to.include(en.show);
  });

  it('A8 has buttons of at least 44 px', async () => {
    for (const button of (await put()).shadowRoot!.querySelectorAll('button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('A20 passes axe', async () => {
    await expect(await put()).to.be.accessible();
  });

  it('R8 gives the frame the attributes of the service, and those of the site before them', async () => {
    page.runner = runner;
    const embed = await fixture<ConsentEmbed>(html`
      <consent-embed
        service="hotjar"
        src=${ADDRESS}
        title="A film"
        allow="fullscreen"
        sandbox
        class="x"
      ></consent-embed>
    `);
    await settled(embed);
    const frame = embed.querySelector('iframe')!;
    expect([frame.allow, frame.referrerPolicy, frame.getAttribute('sandbox'), frame.className]).to.deep.equal([
      'fullscreen',
      'origin',
      '',
      '',
    ]);
    expect(frame.allowFullscreen, 'browsers warn if allow says it, too').to.be.false;
    expect((await put()).querySelector('iframe')!.allowFullscreen).to.be.true;
  });

  it('R8 has the shape of its width and height, and no greater width', async () => {
    const embed = await fixture<ConsentEmbed>(html`
      <consent-embed service="hotjar" src=${ADDRESS} title="A film" width="400" height="400"></consent-embed>
    `);
    await settled(embed);
    expect([embed.offsetWidth, embed.offsetHeight]).to.deep.equal([400, 400]);
  });

  describe('in place of a parked frame', () => {
    const frameIn = (box: HTMLElement): HTMLIFrameElement => box.querySelector('iframe')!;
    const placeholderIn = (box: HTMLElement): ConsentEmbed => box.querySelector('consent-embed')!;
    const boxWith = (attributes = 'width="400" height="300"'): Promise<HTMLElement> =>
      fixture<HTMLElement>(html`<div></div>`).then((box) => {
        box.insertAdjacentHTML(
          'beforeend',
          `<iframe data-consent="hotjar" data-src="${ADDRESS}" title="A film" ${attributes}></iframe>`,
        );
        return box;
      });
    const hold = async (box: HTMLElement): Promise<ConsentEmbed> => {
      ConsentEmbed.hold(frameIn(box), 'hotjar');
      await settled(placeholderIn(box));
      return placeholderIn(box);
    };
    const sizeOf = (element: Element): number[] => {
      const {width, height} = element.getBoundingClientRect();
      return [Math.round(width), Math.round(height)];
    };

    it('has its size, its title and its service', async () => {
      const box = await boxWith();
      const embed = await hold(box);
      expect(sizeOf(embed)).to.deep.equal([404, 304]);
      expect([embed.title, embed.service]).to.deep.equal(['A film', 'hotjar']);
      expect(sizeOf(frameIn(box)), 'the frame takes no room').to.deep.equal([0, 0]);
    });

    it('has its size in a part of the page that is hidden for now', async () => {
      const box = await boxWith();
      box.hidden = true;
      const embed = await hold(box);
      box.hidden = false;
      expect(sizeOf(embed)).to.deep.equal([404, 304]);
    });

    it('follows its size and its visibility', async () => {
      const box = await boxWith();
      const embed = await hold(box);
      frameIn(box).width = '200';
      await until(() => sizeOf(embed)[0] === 204);
      frameIn(box).hidden = true;
      await until(() => sizeOf(embed)[0] === 0);
    });

    it('leaves no trace once the content is shown', async () => {
      const box = await boxWith();
      const before = [...frameIn(box).attributes].map(({name}) => name);
      const sheets = document.adoptedStyleSheets.length;
      const embed = await hold(box);
      click(embed, 'load');
      await until(() => !placeholderIn(box));
      expect([...frameIn(box).attributes].map(({name}) => name)).to.deep.equal(before);
      expect(document.adoptedStyleSheets).to.have.length(sheets);
      expect(document.activeElement).to.equal(frameIn(box));
    });

    it('comes back after an answer that does not allow what was shown once', async () => {
      const box = await boxWith();
      click(await hold(box), 'load');
      await until(() => !placeholderIn(box));
      frameIn(box).src = 'about:blank';
      ConsentEmbed.hold(frameIn(box), 'hotjar');
      expect(placeholderIn(box), 'the same answer').to.be.null;
      page.store.rejectAll('api');
      ConsentEmbed.hold(frameIn(box), 'hotjar');
      expect(frameIn(box).hasAttribute('src'), 'parked again').to.be.false;
      await hold(box);
    });

    it('is taken up again when a snapshot of the page comes back', async () => {
      const box = await boxWith();
      await hold(box);
      const {innerHTML} = box;
      box.replaceChildren();
      box.innerHTML = innerHTML;
      ConsentEmbed.hold(frameIn(box), 'hotjar');
      await settled(placeholderIn(box));
      expect(box.children).to.have.length(2);
      expect(sizeOf(placeholderIn(box))).to.deep.equal([404, 304]);
      expect(page.mistakes).to.be.empty;
    });

    it('is there again where an editor has saved the frame without it', async () => {
      const box = await boxWith();
      frameIn(box).setAttribute('data-consent-replaced', '');
      ConsentEmbed.hold(frameIn(box), 'hotjar');
      expect(placeholderIn(box)).to.exist;
      await settled(placeholderIn(box));
      expect(sizeOf(placeholderIn(box))).to.deep.equal([404, 304]);
    });

    it('is there once, also where the page puts something between the two', async () => {
      const box = await boxWith();
      await hold(box);
      frameIn(box).after(document.createElement('p'));
      ConsentEmbed.hold(frameIn(box), 'hotjar');
      expect(box.querySelectorAll('consent-embed')).to.have.length(1);
    });

    it('measures its place once, however often the page changes', async () => {
      const box = await boxWith();
      await hold(box);
      await nextFrame();
      const {getComputedStyle} = window;
      let measured = 0;
      window.getComputedStyle = (element, ...rest) => {
        if (element === frameIn(box)) measured += 1;
        return getComputedStyle.call(window, element, ...rest);
      };
      for (let count = 0; count < 5; count += 1) {
        box.append(document.createElement('p'));
        await Promise.resolve();
      }
      await nextFrame();
      await nextFrame();
      window.getComputedStyle = getComputedStyle;
      expect(measured).to.be.within(1, 2);
    });

    it('goes when the page takes the frame out', async () => {
      const box = await boxWith();
      await hold(box);
      frameIn(box).remove();
      await until(() => !placeholderIn(box));
    });

    it('is not there for a frame that has been released meanwhile', async () => {
      const box = await boxWith('src="about:blank"');
      ConsentEmbed.hold(frameIn(box), 'hotjar');
      expect(placeholderIn(box)).to.be.null;
      page = openPage({}, {hotjar: true});
      frameIn(box).removeAttribute('src');
      ConsentEmbed.hold(frameIn(box), 'hotjar');
      expect(placeholderIn(box)).to.be.null;
    });

    it('is there once', async () => {
      const box = await boxWith();
      await hold(box);
      await hold(box);
      expect(box.querySelectorAll('consent-embed')).to.have.length(1);
    });
  });

  describe('R18 after an element that is empty until a service runs', () => {
    it('says why, offers to allow the service, and leaves the focus at the element', async () => {
      const form = await fixture<HTMLElement>(html`<form><div class="captcha"></div></form>`);
      const captcha = form.querySelector<HTMLElement>('.captcha')!;
      ConsentEmbed.hold(captcha, 'hotjar');
      const embed = form.querySelector('consent-embed')!;
      await settled(embed);
      const {textContent} = embed.shadowRoot!;
      expect(textContent).to.include('Hotjar').and.to.include('Contentsquare can use cookies');
      expect(embed.shadowRoot!.querySelector('[data-action=load]'), 'cannot be shown once').to.be.null;
      expect(embed.offsetHeight).to.be.below(embed.offsetWidth / 2);
      click(embed, 'accept');
      await until(() => !form.querySelector('consent-embed'));
      expect(document.activeElement).to.equal(captcha);
    });
  });
});
