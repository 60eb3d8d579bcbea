import {expect} from '@open-wc/testing';
import type {Policy} from '../../src/core/policy.js';
import {findAll} from '../../src/diagnostics/audit.js';
import type {MistakenPage} from '../../src/config/mistaken-page.js';
import {elementOf} from '../fixtures/unit/markup.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {newStore, storeOf} from '../fixtures/unit/stores.js';

const BACK = '<a data-consent-open>Settings</a>';

describe('findAll()', () => {
  let place: HTMLElement;
  let tag: HTMLScriptElement | undefined;
  let told: string[];
  let loaded: string[];

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
    tag = undefined;
    told = [];
    loaded = [];
  });
  afterEach(() => place.remove());

  /** What is found in this markup, as the console says it. */
  const find = async (markup: string, policy: Policy | undefined = policyOf([])): Promise<string[]> => {
    place.append(elementOf(`<div>${markup}</div>`));
    const labels = new Map([
      ['google-analytics', {label: 'Google Analytics', provider: 'Google', keyExample: 'G-ABC1234567'}],
      ['youtube', {label: 'YouTube', provider: 'Google'}],
    ]);
    const page: MistakenPage = {
      store: policy ? storeOf(policy) : newStore(),
      tag,
      parts: {
        hasLanguage: () => false,
        load: async (part: string) => {
          loaded.push(part);
          return {
            factsOf: (name: string) => labels.get(name),
            sharesData: (name: string) => name === 'google-analytics',
          };
        },
      },
      isTold: (name) => told.includes(name),
    };
    const found = await findAll(page);
    return found.map(({subject, sentence}) => `${subject}: ${sentence}`);
  };
  const tagOf = (attributes: string): HTMLScriptElement =>
    (tag = elementOf(`<script src="/consent.js" ${attributes}></script>`));
  /** A parked copy is inert; `find` imports nodes, whose scripts would run. */
  const snippet = (text: string): string => `<script>if (0) { ${text} }</script>`;

  describe('R40 names that nothing reads', () => {
    it('on the tag', async () => {
      tagOf('data-analytic data-analytics data-heading-level="2" layout="top" data-cfasync="false" data-debug');
      expect(await find('')).to.deep.equal([
        '<script data-analytic="">: is not read; did you mean data-analytics?',
        '<script data-heading-level="2">: is not read; it belongs on <consent-banner>.',
        '<script layout="top">: is not read; write data-layout on the tag.',
      ]);
    });

    it('lists the names where none is near', async () => {
      expect(await find('<consent-cookie-table zzzzzz></consent-cookie-table>')).to.deep.equal([
        '<consent-cookie-table zzzzzz="">: is not read; write one of category, service.',
      ]);
    });

    it('on an element, with the names of the tag alone', async () => {
      const [found] = await find('<consent-banner debug></consent-banner>');
      expect(found).to.equal('<consent-banner debug="">: is not read; it belongs on the script tag, as data-debug.');
    });

    it('among the words of the site', async () => {
      expect(await find('<consent-words lang="cy" acept="Iawn" headingOn="x"></consent-words>')).to.deep.equal([
        '<consent-words acept="Iawn">: is not read; did you mean accept?',
        '<consent-words>: is not read here; move it into <consent-banner>, or directly into <body>.',
      ]);
    });

    it('in the names of elements', async () => {
      customElements.define('consent-of-the-site', class extends HTMLElement {});
      expect(
        await find('<consent-cookies-table></consent-cookies-table><consent-of-the-site></consent-of-the-site>'),
      ).to.deep.equal(['<consent-cookies-table>: is no element of this library; did you mean <consent-cookie-table>?']);
      const [, unlike] = await find('<consent-zzzzzzzzzzzzzzz></consent-zzzzzzzzzzzzzzz>');
      expect(unlike).to.match(/is no element of this library; it has <consent-banner>, /);
    });

    it('the element of the button, which the library adds', async () => {
      expect(await find('<consent-settings></consent-settings>')).to.deep.equal([
        '<consent-settings>: is added by the library where a page needs it; leave it out. ' +
          'settings-button="start" or "end" shows it on every page.',
      ]);
    });

    it('on the tag, where the banner is read', async () => {
      tagOf('data-revision="2" data-auto-block');
      expect(await find('<consent-banner></consent-banner>')).to.deep.equal([
        '<script data-revision="2">: is not read, because <consent-banner> has the settings; write revision there.',
      ]);
    });

    it('on the banner, where the tag is read', async () => {
      tagOf('data-analytics');
      expect(await find('<consent-banner layout="top" lang="en"></consent-banner>')).to.deep.equal([
        '<consent-banner layout="top">: is not read, because the consent.js tag has the settings; write data-layout there.',
      ]);
    });
  });

  it('says that nothing is configured', async () => {
    tagOf('');
    const [found] = await find('', null as never);
    expect(found).to.match(/^<script src="\/consent\.js">: nobody is asked: /);
  });

  describe('in services', () => {
    const policy = (key: string, basis: 'consent' | 'statistics' = 'consent', name = 'google-analytics'): Policy =>
      policyOf([categoryOf('visits', [serviceOf(name, {key, catalogued: true})], {basis})]);
    const START = '<consent-category name="visits"> services="google-analytics:';

    for (const key of ['G-ABC1234567', 'G-ABC123', '3456789', 'G-XXXXXXXXXX', 'GTM-XXXX']) {
      it(`R41 names the example ${key}`, async () => {
        expect(await find(BACK, policy(key))).to.deep.equal([
          `${START}${key}": ${key} is only an example; write the number of your own account at Google Analytics.`,
        ]);
      });
    }

    it('R41 is silent about another account, and loads no labels for it', async () => {
      expect(await find(BACK, policy('G-XABC123'))).to.be.empty;
      expect(loaded).to.be.empty;
    });

    it('L25 R43 warns of statistics that the provider uses, too, and of no other', async () => {
      const [found] = await find(BACK, policy('G-OURS', 'statistics'));
      expect(found).to.match(
        /basis="statistics" is for statistics that nobody else uses.*the terms of Google Analytics let Google use them;.*stays off\.$/,
      );
      expect(await find('', policy('x.example/9', 'statistics', 'matomo'))).to.be.empty;
    });

    it('quotes the element that names it', async () => {
      const banner = `<consent-category name="visits"><consent-service name="google-analytics"></consent-service></consent-category>`;
      const [found] = await find(BACK + banner, policy('G-ABC123'));
      expect(found).to.match(/^<consent-service name="google-analytics">: G-ABC123/);
    });
  });

  describe('the way back', () => {
    const policy = policyOf([categoryOf('analytics')], {policyHref: '/our-cookies', settingsButton: 'none'});

    it('is missed where the library must not add its button', async () => {
      expect(await find('', policy)).to.deep.equal([
        'the page: settings-button is none, so visitors cannot change their mind here; leave that out, or add ' +
          '<a href="/our-cookies" data-consent-open>Cookie settings</a>.',
      ]);
    });

    it('L20 is not missed where the library adds its button', async () => {
      expect(await find('', {...policy, settingsButton: 'auto'})).to.be.empty;
    });

    it('L20 is missed where it is hidden', async () => {
      expect(await find('<a data-consent-open hidden>Settings</a>', policy)).to.have.length(1);
    });

    it('may be in a shadow root', async () => {
      const host = document.createElement('div');
      host.attachShadow({mode: 'open'}).append(elementOf(BACK));
      place.append(host);
      expect(await find('', policy)).to.be.empty;
    });
  });

  describe('L21 the name of the site', () => {
    const nameless = policyOf([categoryOf('analytics')], {siteName: undefined});

    it('is missed, on the element or the tag', async () => {
      const sentence = (attribute: string, place: string): string =>
        `the page: visitors are not told who asks; add ${attribute}="Aberwen Borough Council" to ${place}.`;
      expect(await find('', nameless)).to.deep.equal([sentence('site-name', '<consent-banner>')]);
      tagOf('data-analytics');
      expect(await find('', nameless)).to.deep.equal([sentence('data-site-name', 'the consent.js tag')]);
    });

    it('is not missed where nothing is asked', async () => {
      expect(await find('', {...nameless, categories: []})).to.be.empty;
    });
  });

  describe('R17 what nobody parked', () => {
    const named = policyOf([
      categoryOf('analytics', [serviceOf('google-analytics', {key: 'G-OURS', catalogued: true})]),
    ]);

    it('is taken out, where the library starts it', async () => {
      expect(await find(BACK + snippet("gtag('config', 'G-OURS')"), named)).to.deep.equal([
        "<script> \"if (0) { gtag('config', 'G-OURS') }\": runs before the visitor has agreed; " +
          'take it out: the library starts Google Analytics itself, once the visitor agrees.',
      ]);
    });

    it('is taken out and named, or parked, where the site has not named it', async () => {
      const load = "document.createElement('script').src = 'https://www.youtube.com/iframe_api'";
      tagOf('data-analytics');
      const [video, google] = await find(snippet(load) + snippet("gtag('js', 1)"));
      expect(video).to.match(
        /park it with type="text\/plain" and data-consent="youtube", and name youtube in data-functional, .* on the consent\.js tag\.$/,
      );
      expect(google).to.match(
        /take it out, and write google-analytics:G-ABC1234567, with your own account, in data-functional/,
      );
    });

    it('is a frame or an image', async () => {
      const frame = elementOf<HTMLIFrameElement>('<iframe loading="lazy" hidden></iframe>');
      // Set outside the page: nothing is fetched.
      frame.setAttribute('src', 'https://www.youtube.com/embed/x');
      place.append(elementOf('<template></template>'));
      frame.setAttribute('sandbox', '');
      place.style.display = 'none';
      place.append(frame);
      const [found] = await find('');
      frame.remove();
      expect(found).to.match(
        /^<iframe src="https:\/\/www\.youtube\.com\/embed\/x">: was fetched before .*move its address to data-src/,
      );
    });

    it('is silent about links, data, what is allowed, and the advanced mode', async () => {
      const link = "location.href = 'https://www.youtube.com/x'";
      expect(await find(`${snippet(link)}<script type="text/plain">gtag('js', 1)</script>`)).to.be.empty;
      told = ['google-analytics'];
      expect(await find(snippet("gtag('js', 1)"))).to.be.empty;
    });

    it('leaves the rest to auto-block', async () => {
      const [found] = await find(`<consent-banner auto-block></consent-banner>${snippet("gtag('js', 1)")}`);
      expect(found).to.be.undefined;
    });
  });

  describe('places', () => {
    const cases: [markup: string, found: RegExp][] = [
      [
        '<consent-service name="x"></consent-service>',
        /^<consent-service name="x">: is not read here; move it into a <consent-category>/,
      ],
      ['<consent-cookie name="x"></consent-cookie>', /^<consent-cookie name="x">: .*into a <consent-service>/],
      [
        '<consent-category name="a"><consent-category name="b"></consent-category></consent-category>',
        /^<consent-category name="b">: is inside another one; close that with <\/consent-category>/,
      ],
      [
        '<template data-consent="x"><script src="/a.js"></script></template>',
        /Firefox fetches.*<script data-src="\/a\.js">/,
      ],
      [
        '<consent-banner></consent-banner><consent-banner></consent-banner>',
        /^<consent-banner>: is not read, because another counts/,
      ],
      [
        '<consent-banner><p>Ours</p></consent-banner>',
        /^<p>: is not shown in <consent-banner>; add slot="description"/,
      ],
    ];
    for (const [markup, expected] of cases) {
      it(`finds ${markup}`, async () => {
        const found = await find(markup);
        expect(found).to.have.length(1);
        expect(found[0]).to.match(expected);
      });
    }

    it('accepts what is right', async () => {
      expect(
        await find(`
          <consent-banner><p slot="description" hidden>Ours</p><div><consent-category name="necessary">
            <consent-service name="a" label="A"><consent-cookie name="b"></consent-cookie></consent-service>
          </consent-category></div></consent-banner>
          <consent-embed service="a" src="https://a.example/" title="A"><a href="https://a.example/">A</a></consent-embed>
          <template data-consent="a"><script data-src="/a.js"></script></template>
          <script type="application/ld+json" data-consent="a">{}</script>
          <link data-consent="a" data-href="/a.css">`),
      ).to.be.empty;
    });
  });
});
