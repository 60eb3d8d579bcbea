import {expect} from '@open-wc/testing';
import type {ElementMistake, Mistake, ServiceMistake} from '../../src/core/mistake.js';
import type {Policy, Service} from '../../src/core/policy.js';
import type {ConsentStore} from '../../src/core/store.js';
import type {FactsOf, MistakenPage} from '../../src/config/mistaken-page.js';
import {ConsentError, audit, sayMistake} from '../../src/diagnostics/mistakes.js';
import {cookieNames, forbidCookies, restoreCookies} from '../fixtures/unit/cookies.js';
import {elementOf} from '../fixtures/unit/markup.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {decisionOf} from '../fixtures/unit/record-storage.js';
import {newStore, storeOf} from '../fixtures/unit/stores.js';

/** The necessary category, and analytics with Hotjar. */
const policyWith = (more: Partial<Policy> = {}): Policy =>
  policyOf([categoryOf('necessary'), categoryOf('analytics', [serviceOf('hotjar')])], more);

describe('ConsentError', () => {
  let store: ConsentStore;
  let tag: HTMLScriptElement | undefined;

  beforeEach(() => {
    store = storeOf(policyWith());
    tag = undefined;
  });

  const messageOf = (mistake: Mistake): string => new ConsentError(mistake, {store, tag}).message;

  it('is an error with its own name', () => {
    const element = elementOf('<consent-banner layout="x"></consent-banner>');
    expect(new ConsentError({element, attribute: 'layout'}, {store, tag}))
      .to.be.an('error')
      .with.property('name', 'ConsentError');
  });

  /** A mistake, and the whole sentence except the library's name. */
  const sentences: [what: string, markup: string, attribute: string, word: string, sentence: string][] = [
    [
      'a layout',
      '<consent-banner layout="side"></consent-banner>',
      'layout',
      'side',
      '<consent-banner layout="side">: write bottom, top, corner or modal. It is bottom for now.',
    ],
    [
      'a layout on the script tag',
      '<script data-layout="side"></script>',
      'data-layout',
      'side',
      '<script data-layout="side">: write bottom, top, corner or modal. It is bottom for now.',
    ],
    [
      'a basis',
      '<consent-category name="analytics" basis="law"></consent-category>',
      'basis',
      'law',
      '<consent-category basis="law">: write consent, necessary, statistics or appearance. It is consent for now.',
    ],
    [
      'a storage',
      '<consent-cookie name="a" storage="x"></consent-cookie>',
      'storage',
      'x',
      '<consent-cookie storage="x">: write cookie, local, session or indexeddb. It is cookie for now.',
    ],
    [
      "the table's category",
      '<consent-cookie-table category="x"></consent-cookie-table>',
      'category',
      'x',
      '<consent-cookie-table category="x">: is not a category of this site; write one of necessary, analytics.',
    ],
    [
      "the table's service",
      '<consent-cookie-table service="x"></consent-cookie-table>',
      'service',
      'x',
      '<consent-cookie-table service="x">: is not a service of this site, or not of the category; write one of hotjar.',
    ],
    [
      'a policy address',
      '<consent-banner policy-href="data:x"></consent-banner>',
      'policy-href',
      'data:x',
      '<consent-banner policy-href="data:x">: write a web address, such as /cookies.',
    ],
    [
      'an address for complaints',
      '<consent-statement complaints-href="javascript:x"></consent-statement>',
      'complaints-href',
      'javascript:x',
      '<consent-statement complaints-href="javascript:x">: write the address of your page or form for complaints about personal data, such as /complaints (Data Protection Act 2018, section 164A).',
    ],
    [
      'no address for complaints',
      '<consent-statement></consent-statement>',
      'complaints-href',
      '',
      '<consent-statement without complaints-href>: write the address of your page or form for complaints about personal data, such as /complaints (Data Protection Act 2018, section 164A).',
    ],
    [
      'a privacy address',
      '<consent-service privacy-href="data:x"></consent-service>',
      'privacy-href',
      'data:x',
      '<consent-service privacy-href="data:x">: write a web address, such as /cookies.',
    ],
    [
      'P1 a number of days',
      '<consent-banner cookie-days="9999"></consent-banner>',
      'cookie-days',
      '9999',
      '<consent-banner cookie-days="9999">: write whole days from 1 to 400, the longest that browsers allow. It is 365 for now.',
    ],
    [
      'a cookie name',
      '<consent-banner cookie-name="a b"></consent-banner>',
      'cookie-name',
      'a b',
      '<consent-banner cookie-name="a b">: write at most 100 letters, digits, hyphens and underscores. It is "consent" for now.',
    ],
    [
      'R58 a cookie name that only servers may set',
      '<consent-banner cookie-name="__Host-Http-x"></consent-banner>',
      'cookie-name',
      '__Host-Http-x',
      '<consent-banner cookie-name="__Host-Http-x">: browsers let only servers set a cookie whose name starts like this; write __Host-consent. It is "consent" for now.',
    ],
    [
      'R58 a cookie name that only https may have',
      '<consent-banner cookie-name="__secure-x"></consent-banner>',
      'cookie-name',
      '__secure-x',
      '<consent-banner cookie-name="__secure-x">: browsers keep a cookie whose name starts like this only on https; send this page over https, or write another name. It is "consent" for now.',
    ],
    [
      'R61 a revision',
      `<consent-banner revision="${'x'.repeat(101)}"></consent-banner>`,
      'revision',
      'x'.repeat(101),
      `<consent-banner revision="${'x'.repeat(101)}">: is longer than 100 characters; write a shorter one, such as 2026-11. For now the record has a checksum of it, which servers do not know.`,
    ],
    [
      'a domain',
      '<consent-banner cookie-domain="example.org"></consent-banner>',
      'cookie-domain',
      'example.org',
      `<consent-banner cookie-domain="example.org">: is not a domain of this site; write ${location.hostname} or a parent domain. For now, the choice is kept for this host alone.`,
    ],
    [
      'R58 a domain for a cookie of one host',
      '<consent-banner cookie-name="__Host-x" cookie-domain="localhost"></consent-banner>',
      'cookie-domain',
      'localhost',
      '<consent-banner cookie-domain="localhost">: a cookie whose name starts with __Host- has no domain; leave this out, or write another cookie-name. For now, the choice is kept for this host alone.',
    ],
    [
      'a declared cookie without a name',
      '<consent-cookie></consent-cookie>',
      'name',
      '',
      '<consent-cookie without name>: write the name of one cookie, such as PollTimeout-*.',
    ],
    [
      'a name of another form',
      '<consent-service name="Hot Jar"></consent-service>',
      'name',
      'Hot Jar',
      '<consent-service name="Hot Jar">: "Hot Jar" is not a valid name; write small letters, digits and hyphens. It stays blocked.',
    ],
    [
      'a service in the shorthand that has a name of another form',
      '<script data-analytics="Hot_Jar:1 x"></script>',
      'data-analytics',
      'Hot_Jar',
      '<script data-analytics="Hot_Jar:1 x">: "Hot_Jar" is not a valid name; write small letters, digits and hyphens. It stays blocked.',
    ],
    [
      'R37 a comma between services',
      '<consent-category services="hotjar:1, videos"></consent-category>',
      'services',
      'videos,',
      '<consent-category services="hotjar:1, videos">: "videos," is not a valid name; write spaces between services, and no commas. It stays blocked.',
    ],
    [
      'R37 a space before the colon of a key',
      '<script data-analytics="google-analytics :G-1"></script>',
      'data-analytics',
      '',
      '<script data-analytics="google-analytics :G-1">: "" is not a valid name; write each service and its key without spaces between them: name:key. It stays blocked.',
    ],
    [
      'R37 a space after it',
      '<script data-analytics="matomo: a.example/3"></script>',
      'data-analytics',
      'a.example/3',
      '<script data-analytics="matomo: a.example/3">: "a.example/3" is not a valid name; write each service and its key without spaces between them: name:key. It stays blocked.',
    ],
    [
      'a category that is not known and has no label',
      '<consent-category name="social"></consent-category>',
      'name',
      'social',
      '<consent-category name="social">: is not one of necessary, functional, analytics, marketing; add a label to a category of your own: visitors read it. It stays blocked.',
    ],
    [
      'a category that is there twice',
      '<consent-category name="analytics"></consent-category>',
      'name',
      'analytics',
      '<consent-category name="analytics">: "analytics" is used twice; keep one. The first counts.',
    ],
    [
      'a category of its own that is there twice',
      '<consent-category name="social" label="Social"></consent-category>',
      'name',
      'social',
      '<consent-category name="social">: "social" is used twice; keep one. The first counts.',
    ],
    [
      'a parked script that names nothing',
      '<script type="text/plain" data-consent=" "></script>',
      'data-consent',
      '',
      '<script data-consent=" ">: name a category or a service. It stays blocked.',
    ],
    [
      'a parked script that names what is not there',
      '<script type="text/plain" data-consent="analytics socail"></script>',
      'data-consent',
      '',
      '<script data-consent="analytics socail">: "socail" is not a category or service of this site; add it to <consent-banner>. It stays blocked.',
    ],
    [
      'a script that is not parked',
      '<script data-consent="analytics"></script>',
      'data-consent',
      '',
      '<script data-consent="analytics">: ran before the visitor was asked; park it with type="text/plain".',
    ],
    [
      'a parked script without the nonce',
      '<script type="text/plain" data-consent="analytics"></script>',
      'data-consent',
      '',
      '<script data-consent="analytics">: needs the same nonce as the consent.js tag. It stays blocked.',
    ],
    [
      'a language that does not come with the banner',
      '<consent-banner lang="en"></consent-banner>',
      'lang',
      'kw',
      '<consent-banner lang="kw">: is not a language of this library; write its words in <consent-words>. It is English for now.',
    ],
    [
      'a language of the site’s own without a word',
      '<consent-words lang="kw" accept="x"></consent-words>',
      'title',
      'kw',
      '<consent-words without title>: add it; "kw" is not a language of this library, so <consent-words> needs every word. It is English for now.',
    ],
    [
      'a script of another type',
      '<script type="text/x-stats" data-consent="analytics"></script>',
      'data-consent',
      '',
      '<script data-consent="analytics">: is not parked; write type="text/plain", and its own type in data-type. It stays blocked.',
    ],
    [
      'a parked frame that leads to a script',
      '<iframe data-consent="analytics" data-src="javascript:x"></iframe>',
      'data-consent',
      '',
      '<iframe data-consent="analytics">: has an address that is not a web address; start it with https:. It stays blocked.',
    ],
    [
      'a frame that is not parked',
      '<iframe data-consent="analytics" src="about:blank"></iframe>',
      'data-consent',
      '',
      '<iframe data-consent="analytics">: has no data-src; write its address there and leave out src, so that it can wait.',
    ],
    [
      'R5 an element that cannot wait',
      '<video data-consent="analytics" data-src="film.mp4"></video>',
      'data-consent',
      '',
      '<video data-consent="analytics">: an element of this kind cannot wait; put it into <template data-consent="analytics">.',
    ],
    [
      'R5 a srcdoc',
      '<iframe data-consent="analytics"></iframe>',
      'data-consent',
      'srcdoc',
      '<iframe data-consent="analytics">: its srcdoc was shown before the visitor was asked, and has been removed; put it into <template data-consent="analytics">.',
    ],
    [
      'R4 an image that a lazy loader has fetched',
      '<img data-consent="analytics">',
      'data-consent',
      'src',
      '<img data-consent="analytics">: another script has set its src before the visitor was asked, and may have had it fetched; move that script below the consent.js tag.',
    ],
    [
      'a value of auto-block',
      '<consent-banner auto-block="some"></consent-banner>',
      'auto-block',
      'some',
      '<consent-banner auto-block="some">: leave out the value, or write all to hold every other website that nobody has named. It holds known third parties for now.',
    ],
    [
      'a consent mode',
      '<consent-banner consent-mode="on"></consent-banner>',
      'consent-mode',
      'on',
      '<consent-banner consent-mode="on">: write basic, advanced or off. It is basic for now.',
    ],
    [
      "an embed's service",
      '<consent-embed service="films"></consent-embed>',
      'service',
      'films',
      '<consent-embed service="films">: is not a service of this site; add it to <consent-banner>. It stays blocked.',
    ],
    [
      'an embed without a title',
      '<consent-embed service="hotjar"></consent-embed>',
      'title',
      '',
      '<consent-embed without title>: add a title that tells people who cannot see the content what it is. It stays blocked.',
    ],
    [
      "an embed with another website's picture",
      '<consent-embed poster="https://i.ytimg.com/vi/a/0.jpg"></consent-embed>',
      'poster',
      '',
      '<consent-embed poster="https://i.ytimg.com/vi/a/0.jpg">: write the address of a picture on this site: another website would learn of visitors before they agree. It is left out.',
    ],
    [
      'an embed of a script',
      '<consent-embed src="javascript:x"></consent-embed>',
      'src',
      'javascript:x',
      '<consent-embed src="javascript:x">: write a web address, such as https://www.youtube.com/embed/ID. It stays blocked.',
    ],
    [
      'a script that could not be held',
      '<script src="https://static.hotjar.com/a.js"></script>',
      'src',
      '',
      '<script src="https://static.hotjar.com/a.js">: was fetched before it could be parked; park it yourself, or move it below the consent.js tag.',
    ],
    [
      'a service without a name',
      '<consent-service label="x"></consent-service>',
      'name',
      '',
      '<consent-service without name>: "" is not a valid name; write small letters, digits and hyphens. It stays blocked.',
    ],
  ];
  for (const [what, markup, attribute, word, sentence] of sentences) {
    it(`names ${what} and the remedy`, () => {
      expect(messageOf({element: elementOf(markup), attribute, word})).to.equal(`consent-elements: ${sentence}`);
    });
  }

  describe('about a category that is not read', () => {
    afterEach(() => document.querySelectorAll('consent-banner').forEach((banner) => banner.remove()));

    const stray = (markup: string): string => {
      document.body.append(elementOf(`<div>${markup}</div>`));
      const element = [...document.querySelectorAll('consent-category')].at(-1)!;
      const message = messageOf({element, attribute: 'name'});
      element.closest('div')!.remove();
      return message;
    };

    it('P7 says that a second banner is ignored', () => {
      const message = stray('<consent-banner></consent-banner><consent-banner><consent-category name="analytics">');
      expect(message).to.match(/<consent-category name="analytics">: .*first <consent-banner>.*keep/);
    });

    it('says that the script tag has the configuration', () => {
      tag = elementOf('<script data-analytics></script>') as HTMLScriptElement;
      const message = stray('<consent-banner><consent-category name="analytics">');
      expect(message).to.match(/<consent-category name="analytics">: .*script tag.*keep/);
    });

    it('says that it came too late', () => {
      const message = stray('<consent-banner><consent-category name="maps">');
      expect(message).to.match(/<consent-category name="maps">: .*too late.*from the start/);
    });
  });

  it('knows no name before the store has been configured', () => {
    store = newStore();
    const element = elementOf('<iframe data-consent="analytics"></iframe>');
    expect(messageOf({element, attribute: 'data-consent'})).to.include('"analytics" is not a category');
  });

  describe('about a service', () => {
    const mistakeIn = (service: Partial<Service>, more: Partial<ServiceMistake> = {}): ServiceMistake => ({
      service: serviceOf(service.name ?? 'google-stats', {pending: true, ...service}),
      category: categoryOf('analytics'),
      bases: ['consent', 'statistics'],
      names: ['google-stats', 'videos'],
      ...more,
    });
    const facts = new Map<string, ReturnType<FactsOf>>([
      ['google-stats', {label: 'Google Stats', provider: 'Google', keyExample: 'G-123'}],
      ['videos', {label: 'Videos', provider: 'Google'}],
    ]);
    /** The sentence once the catalogue's facts have loaded. */
    const sentenceFor = (mistake: ServiceMistake): string =>
      new ConsentError(mistake, {store, tag}, (name) => facts.get(name)).message;
    const START = 'consent-elements: <consent-category name="analytics"> services=';

    it('without a key: gives the name that visitors read, and an example key', () => {
      const sentence = 'Google Stats needs its key; write google-stats:G-123.';
      expect(sentenceFor(mistakeIn({}))).to.equal(`${START}"google-stats": ${sentence}`);
    });

    it('R37 with an invalid key: quotes it', () => {
      const sentence = 'UA-1 is not a key of Google Stats; write one such as google-stats:G-123.';
      expect(sentenceFor(mistakeIn({key: 'UA-1'}))).to.equal(`${START}"google-stats:UA-1": ${sentence}`);
    });

    const meant: [key: string, meant: string][] = [
      ['g-123abc', 'G-123ABC'],
      ['G-123,', 'G-123'],
      ['"G-123"', 'G-123'],
      ['G-123;', 'G-123'],
      ['https://G-123/', 'G-123'],
    ];
    for (const [key, right] of meant) {
      it(`R37 with the key ${key}: names the right one`, () => {
        const sentence = `${key} is not a key of Google Stats; did you mean google-stats:${right}?`;
        const mistake = mistakeIn({key}, {keyPattern: /^G-[A-Z0-9]+$/});
        expect(sentenceFor(mistake)).to.equal(`${START}"google-stats:${key}": ${sentence}`);
      });
    }

    it('R37 with a space after the colon: says so', () => {
      const sentence = 'Google Stats needs its key directly after the colon; write google-stats:G-123.';
      expect(sentenceFor(mistakeIn({key: ''}))).to.equal(`${START}"google-stats": ${sentence}`);
    });

    it('R34 with the key of an account that the provider has closed: names that', () => {
      facts.set('google-stats', {label: 'Google Stats', provider: 'Google', keyExample: 'G-123', retiredKey: /^UA-/});
      const sentence =
        'Google Stats has closed accounts such as UA-1; write google-stats:G-123, with your own account.';
      expect(sentenceFor(mistakeIn({key: 'UA-1'}))).to.equal(`${START}"google-stats:UA-1": ${sentence}`);
    });

    it('with a key that it does not take: says so', () => {
      const sentence = 'Videos takes no key; write videos.';
      expect(sentenceFor(mistakeIn({name: 'videos', key: 'x'}))).to.equal(`${START}"videos:x": ${sentence}`);
    });

    for (const basis of ['statistics', 'necessary'] as const) {
      it(`L9 with a basis that it may not claim: says so (${basis})`, () => {
        const category = categoryOf('analytics', [], {basis});
        const mistake = mistakeIn({name: 'videos'}, {category, bases: ['consent']});
        const sentence = `Videos always needs consent; its basis cannot be ${basis}.`;
        expect(sentenceFor(mistake)).to.equal(`${START}"videos": ${sentence}`);
      });
    }

    it('L9 with a basis that it may not claim, although it may claim another: names them', () => {
      const category = categoryOf('analytics', [], {basis: 'appearance'});
      const mistake = mistakeIn({name: 'videos'}, {category, bases: ['consent', 'necessary', 'statistics']});
      const sentence = 'cannot be appearance; write basis="consent" or basis="necessary" or basis="statistics".';
      expect(sentenceFor(mistake)).to.equal(`${START}"videos": Videos ${sentence}`);
    });

    it("of the site's own with a catalogue service's name: gives the remedy", () => {
      expect(sentenceFor(mistakeIn({name: 'videos', label: 'Ours', pending: false}))).to.equal(
        'consent-elements: <consent-service name="videos">: ' +
          'Videos is in the catalogue; leave out label to use that entry, or choose another name.',
      );
    });

    it('with a misspelt name: suggests the nearest', () => {
      const mistake = mistakeIn({name: 'gogle-stats'}, {bases: undefined});
      const sentence = 'no such service; did you mean google-stats?';
      expect(sentenceFor(mistake)).to.equal(`${START}"gogle-stats": ${sentence}`);
    });

    it("with an unknown name: lists the catalogue's", () => {
      const sentence = 'no such service; the catalogue has google-stats, videos.';
      expect(sentenceFor(mistakeIn({name: 'xyz'}, {bases: undefined}))).to.equal(`${START}"xyz": ${sentence}`);
    });

    it('with an empty catalogue: says so', () => {
      const mistake = mistakeIn({name: 'videos'}, {bases: undefined, names: []});
      expect(sentenceFor(mistake)).to.include('no such service');
    });

    it('uses its name when the facts cannot be loaded', () => {
      const sentence = 'google-stats always needs consent; its basis cannot be statistics.';
      const category = categoryOf('analytics', [], {basis: 'statistics'});
      expect(messageOf(mistakeIn({}, {category, bases: ['consent']}))).to.equal(`${START}"google-stats": ${sentence}`);
    });
  });

  describe('about a choice that is not kept', () => {
    const sentence = (): string => messageOf({about: 'not-kept', detail: 'consent'});
    const START = 'consent-elements: consent: the choice is not kept and holds for this page alone, because ';

    afterEach(() => restoreCookies(document));

    it('P11 says that the browser keeps no cookies', () => {
      forbidCookies(document);
      expect(sentence()).to.equal(`${START}the browser keeps no cookies here.`);
    });

    it('says how long the record is, when it is too long', () => {
      store = newStore();
      store.configure(policyWith());
      store.decision = decisionOf({analytics: true}, {revision: 'x'.repeat(4096)});
      expect(sentence()).to.match(
        /because it is 41\d\d characters long and browsers keep at most 4096; name fewer services\.$/,
      );
    });

    it('names the domain that it was for', () => {
      store = storeOf(policyWith({cookieDomain: 'example.org'}), {analytics: true});
      expect(sentence()).to.equal(
        `${START}the browser keeps no cookie for "example.org"; write the site's own domain in cookie-domain.`,
      );
    });

    it('says that there is no room, when nothing else explains it', () => {
      expect(sentence()).to.equal(`${START}the browser has no room for it; the site keeps too many cookies.`);
    });

    it('leaves no cookie of its own', () => {
      const before = cookieNames();
      sentence();
      expect(cookieNames()).to.deep.equal(before);
    });
  });

  it('R13 about an element without an end tag: gives the tags to write', () => {
    expect(messageOf({about: 'unclosed', detail: '<consent-embed>'})).to.equal(
      'consent-elements: <consent-embed>: is not closed, so what follows it was inside it; that has been moved out. ' +
        'Write <consent-embed></consent-embed>.',
    );
  });

  it('R20 about an XML page: gives the remedy', () => {
    expect(messageOf({about: 'xml', detail: 'application/xhtml+xml'})).to.include('send this page as that');
  });

  it('P9 about a replaced data layer: gives the remedy', () => {
    expect(messageOf({about: 'data-layer', detail: 'dataLayer'})).to.equal(
      'consent-elements: dataLayer: a script below the consent.js tag has replaced it and lost the consent signal, ' +
        'which has been sent again. In that script, write window.dataLayer = window.dataLayer || [].',
    );
  });
});

describe('sayMistake()', () => {
  const {error} = console;
  let said: unknown[][];
  /** The parts loaded. */
  let loads: string[];
  let languages: string[];
  let page: MistakenPage;

  beforeEach(() => {
    said = [];
    loads = [];
    languages = [];
    console.error = (...values: unknown[]) => said.push(values);
    page = {
      store: storeOf(policyWith()),
      tag: undefined,
      isTold: () => false,
      parts: {
        hasLanguage: (language) => languages.includes(language),
        load: async (name: string) => {
          loads.push(name);
          return {
            factsOf: () => ({label: 'Google Stats', provider: 'Google', keyExample: 'G-123'}),
            sharesData: (service: string) => service === 'google-analytics',
          };
        },
      },
    };
  });
  afterEach(() => (console.error = error));

  const layoutOf = (layout: string): ElementMistake => ({
    element: elementOf(`<consent-banner layout="${layout}"></consent-banner>`),
    attribute: 'layout',
    word: layout,
  });
  const serviceIn = (name: string, bases?: ServiceMistake['bases']): ServiceMistake => ({
    service: serviceOf(name, {pending: true}),
    category: categoryOf('analytics'),
    bases,
    names: [],
  });

  it('logs it to the console with the element', async () => {
    const mistake = layoutOf('one');
    await sayMistake(mistake, page);
    expect(said).to.have.length(1);
    expect(said[0]![0]).to.match(/^consent-elements: <consent-banner layout="one">: write /);
    expect(said[0]![1]).to.equal(mistake.element);
  });

  it('logs the same mistake once', async () => {
    await sayMistake(layoutOf('two'), page);
    await sayMistake(layoutOf('two'), page);
    expect(said).to.have.length(1);
  });

  it('logs another one', async () => {
    await sayMistake(layoutOf('three'), page);
    await sayMistake(layoutOf('four'), page);
    expect(said.map(([message]) => /"(\w+)"/.exec(message as string)![1])).to.deep.equal(['three', 'four']);
  });

  it('logs no element when there is none', async () => {
    await sayMistake({about: 'data-layer', detail: 'layer-one'}, page);
    expect(said[0]).to.have.length(1);
  });

  describe('about a catalogue service', () => {
    it('includes the facts', async () => {
      await sayMistake(serviceIn('stats-one', ['consent']), page);
      expect(said[0]![0]).to.include('Google Stats needs its key; write stats-one:G-123.');
    });

    it('loads the facts', async () => {
      await sayMistake(serviceIn('stats-two', ['consent']), page);
      expect(loads).to.deep.equal(['facts']);
    });

    it('logs it without them when they cannot be loaded', async () => {
      page.parts.load = () => Promise.resolve(undefined);
      await sayMistake(serviceIn('stats-three', ['consent']), page);
      expect(said[0]![0]).to.include('"stats-three": ');
    });
  });

  it('loads no facts for a service that is not in the catalogue', async () => {
    await sayMistake(serviceIn('stats-four'), page);
    expect(loads).to.be.empty;
  });

  it('loads no facts for an element', async () => {
    await sayMistake(layoutOf('five'), page);
    expect(loads).to.be.empty;
  });

  describe('about a language', () => {
    const mistakes = (lang: string): ElementMistake[] => [
      {element: elementOf('<consent-banner></consent-banner>'), attribute: 'lang', word: lang},
      {element: elementOf(`<consent-words lang="${lang}"></consent-words>`), attribute: 'title', word: lang},
    ];

    it('logs that there is no file for it', async () => {
      for (const mistake of mistakes('kw')) await sayMistake(mistake, page);
      expect(said).to.have.length(2);
    });

    it('logs nothing when the file failed to load: that has been logged', async () => {
      languages = ['gv'];
      for (const mistake of mistakes('gv')) await sayMistake(mistake, page);
      expect(said).to.be.empty;
    });
  });

  describe('audit()', () => {
    const {warn} = console;
    let warned: unknown[][];

    beforeEach(() => {
      warned = [];
      console.warn = (...values: unknown[]) => warned.push(values);
    });
    afterEach(() => {
      console.warn = warn;
      document.querySelector('[popover]')?.remove();
      document.querySelector('consent-preference')?.remove();
    });

    it('logs what it finds, once, and draws the list if the tag asks for it', async () => {
      document.body.append(elementOf('<consent-preference></consent-preference>'));
      const visits = categoryOf('visits', [serviceOf('google-analytics', {catalogued: true})], {basis: 'statistics'});
      const tag = elementOf<HTMLScriptElement>('<script src="/consent.js" data-debug data-analytics></script>');
      const parts = {...page.parts, faults: ['consent-elements: cannot load x.']};
      const asked = {...page, tag, parts, store: storeOf(policyOf([visits]))};
      // A doubt of the catalogue's, and the page's own look.
      await sayMistake({about: 'doubt', detail: 'google-analytics'}, asked);
      await audit(asked);
      expect(said.filter(([message]) => /consent-preference>/.test(String(message)))).to.have.length(1);
      expect(warned).to.have.length(1);
      expect(warned[0]![0]).to.match(/basis="statistics"/);
      const panel = document.querySelector('[popover]')!.shadowRoot!;
      const items = (): number => panel.querySelectorAll('li').length;
      expect(panel.textContent).to.include('cannot load x.');
      const before = items();
      await sayMistake(layoutOf('six'), asked);
      expect(items()).to.equal(before + 1);
    });
  });

  describe("R42 in the author's own words", () => {
    const messageOf = async (mistake: Mistake, markup: string): Promise<string> => {
      await sayMistake(mistake, {...page, tag: elementOf(markup)});
      return String(said[0]![0]).replace('consent-elements: ', '');
    };

    it('a service of the tag', async () => {
      expect(await messageOf(serviceIn('seven'), '<script data-analytics="seven"></script>')).to.match(
        /^<script data-analytics="seven">: no such service/,
      );
    });

    it('a basis that the tag gives', async () => {
      const mistake = {...serviceIn('eight', ['consent']), category: categoryOf('necessary')};
      expect(await messageOf(mistake, '<script data-necessary="eight"></script>')).to.match(
        /^<script data-necessary="eight">: .* always needs consent; move it to data-functional,/,
      );
    });

    it('a language of the page', async () => {
      const mistake = {element: elementOf('<consent-banner></consent-banner>'), attribute: 'lang', word: 'kw'};
      expect(await messageOf(mistake, '<script data-analytics></script>')).to.match(/^<html lang="kw">: /);
    });

    it('a language of the tag', async () => {
      const mistake = {element: elementOf('<consent-banner></consent-banner>'), attribute: 'lang', word: 'gv'};
      expect(await messageOf(mistake, '<script data-analytics data-lang="gv"></script>')).to.match(
        /^<script data-lang="gv">: /,
      );
    });
  });
});
