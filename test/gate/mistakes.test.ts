import {expect} from '@open-wc/testing';
import type {Consent} from '../../src/core/consent.js';
import {setHost, type Host} from '../../src/core/host.js';
import {ConsentError, sayMistake} from '../../src/gate/mistakes.js';
import {elementOf} from '../fixtures/unit/markup.js';

describe('ConsentError', () => {
  beforeEach(() => {
    const consent = {choices: {necessary: true, analytics: false, hotjar: false}} as unknown as Consent;
    setHost({consent} as Host);
  });
  afterEach(() => setHost(undefined));

  it('is an error with a name of its own', () => {
    expect(new ConsentError({element: elementOf('<consent-banner layout="x"></consent-banner>'), attribute: 'layout'}))
      .to.be.an('error')
      .with.property('name', 'ConsentError');
  });

  /** What is wrong, and the whole sentence but for the library's name. */
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
      '<consent-cookie storage="x">: write cookie, local or session. It is cookie for now.',
    ],
    [
      "the table's category",
      '<consent-cookie-table category="x"></consent-cookie-table>',
      'category',
      'x',
      '<consent-cookie-table category="x">: is no category of this site; write one that <consent-banner> has.',
    ],
    [
      'a policy address',
      '<consent-banner policy-href="data:x"></consent-banner>',
      'policy-href',
      'data:x',
      '<consent-banner policy-href="data:x">: write an address on the web, such as /cookies.',
    ],
    [
      'a privacy address',
      '<consent-service privacy-href="data:x"></consent-service>',
      'privacy-href',
      'data:x',
      '<consent-service privacy-href="data:x">: write an address on the web, such as /cookies.',
    ],
    [
      'P1 a number of days',
      '<consent-banner cookie-days="9999"></consent-banner>',
      'cookie-days',
      '9999',
      '<consent-banner cookie-days="9999">: write whole days from 1 to 400, where browsers stop. It is 365 for now.',
    ],
    [
      'a cookie name',
      '<consent-banner cookie-name="a b"></consent-banner>',
      'cookie-name',
      'a b',
      '<consent-banner cookie-name="a b">: write letters, digits, hyphens and underscores. It is "consent" for now.',
    ],
    [
      'a domain',
      '<consent-banner cookie-domain="example.org"></consent-banner>',
      'cookie-domain',
      'example.org',
      `<consent-banner cookie-domain="example.org">: is not of this site; write ${location.hostname} or a parent of it. It is this host for now.`,
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
      '<consent-service name="Hot Jar">: "Hot Jar" is no name; write small letters, digits and hyphens. It stays blocked.',
    ],
    [
      'a service in the shorthand that has a name of another form',
      '<script data-analytics="Hot_Jar:1 x"></script>',
      'data-analytics',
      'Hot_Jar',
      '<script data-analytics="Hot_Jar:1 x">: "Hot_Jar" is no name; write small letters, digits and hyphens. It stays blocked.',
    ],
    [
      'a category that is not known and has no label',
      '<consent-category name="social"></consent-category>',
      'name',
      'social',
      '<consent-category name="social">: is none of necessary, functional, analytics, marketing; a category of your own wants a label. It stays blocked.',
    ],
    [
      'a category that is there twice',
      '<consent-category name="analytics"></consent-category>',
      'name',
      'analytics',
      '<consent-category name="analytics">: "analytics" is there twice; keep one. The first counts.',
    ],
    [
      'a category of its own that is there twice',
      '<consent-category name="social" label="Social"></consent-category>',
      'name',
      'social',
      '<consent-category name="social">: "social" is there twice; keep one. The first counts.',
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
      '<script data-consent="analytics socail">: "socail" is no category or service of this site; add it to <consent-banner>. It stays blocked.',
    ],
    [
      'a script that is not parked',
      '<script data-consent="analytics"></script>',
      'data-consent',
      '',
      '<script data-consent="analytics">: has run before the visitor was asked; park it with type="text/plain".',
    ],
    [
      'a parked script without the nonce',
      '<script type="text/plain" data-consent="analytics"></script>',
      'data-consent',
      '',
      '<script data-consent="analytics">: has not the nonce of the consent.js tag; give it the same. It stays blocked.',
    ],
    [
      'a language that does not come with the banner',
      '<consent-banner lang="en"></consent-banner>',
      'lang',
      'kw',
      '<consent-banner lang="kw">: is no language that comes with it; write its words in <consent-words>. It is English for now.',
    ],
    [
      'a language of the site’s own without a word',
      '<consent-words lang="kw" accept="x"></consent-words>',
      'title',
      'kw',
      '<consent-words without title>: add it; "kw" is no language that comes with the banner. It is English for now.',
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
      '<iframe data-consent="analytics">: has an address that is not on the web; start it with https:. It stays blocked.',
    ],
    [
      'a frame that is not parked',
      '<iframe data-consent="analytics" src="about:blank"></iframe>',
      'data-consent',
      '',
      '<iframe data-consent="analytics">: has no data-src; write its address there, so that it can wait.',
    ],
    [
      'a service without a name',
      '<consent-service label="x"></consent-service>',
      'name',
      '',
      '<consent-service without name>: "" is no name; write small letters, digits and hyphens. It stays blocked.',
    ],
  ];
  for (const [what, markup, attribute, word, sentence] of sentences) {
    it(`names ${what}, and the mend`, () => {
      const {message} = new ConsentError({element: elementOf(markup), attribute, word});
      expect(message).to.equal(`consent-elements: ${sentence}`);
    });
  }

  describe('of a category that is not read', () => {
    afterEach(() => document.querySelectorAll('consent-banner').forEach((banner) => banner.remove()));

    const stray = (markup: string): string => {
      document.body.append(elementOf(`<div>${markup}</div>`));
      const element = [...document.querySelectorAll('consent-category')].at(-1)!;
      const {message} = new ConsentError({element, attribute: 'name'});
      element.closest('div')!.remove();
      return message;
    };

    it('P7 says that a second banner counts for nothing', () => {
      const message = stray('<consent-banner></consent-banner><consent-banner><consent-category name="analytics">');
      expect(message).to.match(/<consent-category name="analytics">: .*first <consent-banner>.*keep/);
    });

    it('says that the script tag has the configuration', () => {
      const message = stray('<script data-analytics></script><consent-banner><consent-category name="analytics">');
      expect(message).to.match(/<consent-category name="analytics">: .*script tag.*keep/);
    });

    it('says that it came too late', () => {
      const message = stray('<consent-banner><consent-category name="maps">');
      expect(message).to.match(/<consent-category name="maps">: .*too late.*from the start/);
    });
  });

  it('knows no name before there is a host', () => {
    setHost(undefined);
    const element = elementOf('<iframe data-consent="analytics"></iframe>');
    expect(new ConsentError({element, attribute: 'data-consent'}).message).to.include('"analytics" is no category');
  });
});

describe('sayMistake()', () => {
  const {error} = console;
  let said: unknown[][];

  beforeEach(() => {
    setHost({consent: {choices: {necessary: true, statistics: false}}} as unknown as Host);
    said = [];
    console.error = (...values: unknown[]) => said.push(values);
  });
  afterEach(() => {
    console.error = error;
    setHost(undefined);
  });

  it('says it in the console, with the element to go to', () => {
    const element = elementOf('<consent-banner layout="one"></consent-banner>');
    sayMistake({element, attribute: 'layout', word: 'one'});
    expect(said).to.have.length(1);
    expect(said[0]![0]).to.match(/^consent-elements: <consent-banner layout="one">: write /);
    expect(said[0]![1]).to.equal(element);
  });

  it('says the same once', () => {
    const element = elementOf('<consent-banner layout="two"></consent-banner>');
    sayMistake({element, attribute: 'layout', word: 'two'});
    sayMistake({element, attribute: 'layout', word: 'two'});
    expect(said).to.have.length(1);
  });

  it('says another one, too', () => {
    for (const layout of ['three', 'four']) {
      sayMistake({element: elementOf(`<consent-banner layout="${layout}"></consent-banner>`), attribute: 'layout'});
    }
    expect(said.map(([message]) => /"(\w+)"/.exec(message as string)![1])).to.deep.equal(['three', 'four']);
  });

  describe('of a category in a banner that a framework has put back', () => {
    let place: HTMLElement;

    const stray = (markup: string): void => {
      place = elementOf(`<div>${markup}</div>`);
      document.body.append(place);
      sayMistake({element: [...place.querySelectorAll('consent-category')].at(-1)!, attribute: 'name'});
    };

    afterEach(() => place.remove());

    it('says nothing where it has been read', () => {
      stray('<consent-banner><consent-category name="statistics">');
      expect(said).to.deep.equal([]);
    });

    it('says that a new one is not read', () => {
      stray('<consent-banner><consent-category name="new-one">');
      expect(said).to.have.length(1);
    });

    it('P7 says that a second banner is not read', () => {
      stray('<consent-banner></consent-banner><consent-banner><consent-category name="statistics">');
      expect(said).to.have.length(1);
    });

    it('says that a banner beside the script tag’s settings is not read', () => {
      stray('<script data-analytics></script><consent-banner><consent-category name="statistics">');
      expect(said).to.have.length(1);
    });
  });
});
