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

  describe('around a parked frame', () => {
    const putParkedFrame = async (): Promise<HTMLIFrameElement> => {
      const box = await fixture<HTMLElement>(html`
        <div><iframe data-consent="hotjar" data-src=${ADDRESS} title="A film" width="400" height="300"></iframe></div>
      `);
      const frame = box.querySelector('iframe')!;
      ConsentEmbed.hold(frame, 'hotjar');
      await settled(frame.closest('consent-embed')!);
      return frame;
    };

    it('has its size, its title and its service', async () => {
      const frame = await putParkedFrame();
      const embed = frame.closest('consent-embed')!;
      const {width, height} = embed.getBoundingClientRect();
      expect([Math.round(width), Math.round(height)]).to.deep.equal([404, 304]);
      expect([embed.title, embed.service]).to.deep.equal(['A film', 'hotjar']);
    });

    it('has the shape of a video in a part of the page that is hidden for now', async () => {
      const box = await fixture<HTMLElement>(html`
        <div hidden>
          <iframe data-consent="hotjar" data-src=${ADDRESS} title="A film" width="400" height="300"></iframe>
        </div>
      `);
      ConsentEmbed.hold(box.querySelector('iframe')!, 'hotjar');
      const embed = box.querySelector<HTMLElement>('consent-embed')!;
      box.hidden = false;
      await settled(embed as ConsentEmbed);
      expect(embed.offsetWidth).to.equal(box.offsetWidth);
      expect(embed.offsetHeight).to.be.above(100);
    });

    it('is not added around a frame released meanwhile, which would load twice', async () => {
      const box = await fixture<HTMLElement>(html`
        <div><iframe data-consent="hotjar" src="about:blank" title="A film"></iframe></div>
      `);
      ConsentEmbed.hold(box.querySelector('iframe')!, 'hotjar');
      expect(box.querySelector('consent-embed')).to.be.null;
    });

    it('is added once', async () => {
      const frame = await putParkedFrame();
      ConsentEmbed.hold(frame, 'hotjar');
      expect(frame.parentElement!.parentElement!.localName).to.equal('div');
    });
  });
});
