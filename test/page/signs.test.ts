import {expect} from '@open-wc/testing';
import type {Page} from '../../src/page/page.js';
import {hasSigns} from '../../src/page/signs.js';
import {elementOf} from '../fixtures/unit/markup.js';
import {categoryOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';
import {newStore, storeOf} from '../fixtures/unit/stores.js';

const BACK = '<a data-consent-open>Settings</a>';
const RIGHT = `${BACK}<script type="text/plain" data-consent="analytics" src="https://a.example/a.js"></script>
  <consent-banner layout="top" id="x"><consent-category name="analytics"></consent-category></consent-banner>
  <consent-cookie-table></consent-cookie-table><consent-statement complaints-href="/c"></consent-statement>`;

describe('hasSigns()', () => {
  let place: HTMLElement;
  let tag: HTMLScriptElement | undefined;
  let isFramed: boolean;
  const address = location.href;

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
    tag = undefined;
    isFramed = false;
  });
  afterEach(() => {
    place.remove();
    history.replaceState(null, '', address);
  });

  const policy = policyOf([categoryOf('necessary'), categoryOf('analytics', [serviceOf('stats')])], {
    settingsButton: 'none',
  });
  const signs = (markup: string, store = storeOf(policy)): boolean => {
    place.append(elementOf(`<div>${markup}</div>`));
    return hasSigns({store, tag, isFramed} as Page);
  };
  const tagOf = (attributes: string): HTMLScriptElement =>
    (tag = elementOf(`<script src="/consent.js" ${attributes}></script>`));

  it('is false for a right page', () => {
    tagOf('data-analytics data-policy-href="/cookies"');
    expect(signs(RIGHT)).to.be.false;
  });

  const right: [what: string, markup: string, tag: string][] = [
    ['attributes of other tools on the tag', RIGHT, 'data-analytics data-cfasync="false" data-turbo-track="reload"'],
    [
      'settings on the tag that are read beside a banner, and attributes of other tools',
      RIGHT,
      'data-consent-mode="off" data-auto-block data-cfasync="false" data-v-7ba5bd90',
    ],
  ];
  for (const [what, markup, attributes] of right) {
    it(`is false for ${what}`, () => {
      tagOf(attributes);
      expect(signs(markup)).to.be.false;
    });
  }

  it('is false for a way back in an open shadow root', () => {
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    inner.attachShadow({mode: 'open'}).append(elementOf(BACK));
    outer.attachShadow({mode: 'open'}).append(inner);
    place.append(outer);
    expect(signs('')).to.be.false;
  });

  const wrong: [what: string, markup: string, tag?: string][] = [
    ['no way back', '<p></p>'],
    ['a service outside a category', `${BACK}<consent-service name="a"></consent-service>`],
    ['a misspelt attribute of the statement', `${BACK}<consent-statement complaint-href="/c"></consent-statement>`],
    ['a misspelt attribute of the banner', `${BACK}<consent-banner layot="top"></consent-banner>`],
    ['one of its children', `${BACK}<consent-banner><consent-category lable="x"></consent-category></consent-banner>`],
    ['one of an embed', `${BACK}<consent-embed sevice="x"></consent-embed>`],
    ['a misspelt element', `${BACK}<consent-preference></consent-preference>`],
    [
      'a script that Firefox fetches ahead',
      `${BACK}<template data-consent="analytics"><script src="/a.js"></script></template>`,
    ],
    ['one of the tag', BACK, 'data-analytics data-revison="2"'],
    ['settings on a tag that is not read', BACK, 'data-layout="top"'],
    ['the question for the list', BACK, 'data-analytics data-debug'],
  ];
  for (const [what, markup, attributes] of wrong) {
    it(`is true for ${what}`, () => {
      if (attributes) tagOf(attributes);
      expect(signs(markup)).to.be.true;
    });
  }

  it('L21 is true for a site without a name', () => {
    expect(signs(RIGHT, storeOf({...policy, siteName: undefined}))).to.be.true;
  });

  it('L20 is false without a way back where the library adds its button', () => {
    expect(signs('<p></p>', storeOf({...policy, settingsButton: 'auto'}))).to.be.false;
  });

  describe('a script of another website', () => {
    const FOREIGN = `${BACK}<script src="https://a.example/a.js" type="module"></script>`;

    it('is a sign while nothing has been allowed', () => {
      expect(signs(FOREIGN)).to.be.true;
    });

    it('R17 is a sign while only categories have been allowed that need no consent', () => {
      const exempt = categoryOf('visits', [], {basis: 'statistics'});
      const store = storeOf(policyOf([categoryOf('analytics'), exempt]));
      expect(store.choices).to.include({visits: true});
      expect(signs(FOREIGN, store)).to.be.true;
    });

    it('is none once something has been', () => {
      expect(signs(FOREIGN, storeOf(policy, {analytics: true}))).to.be.false;
    });

    it('is none where the library itself is there', () => {
      tag = elementOf('<script src="https://a.example/consent.js" data-analytics></script>');
      expect(signs(FOREIGN)).to.be.false;
    });
  });

  it('is true when nothing is configured', () => {
    expect(signs(BACK, newStore()), 'the module may be configured later').to.be.false;
    tagOf('');
    expect(signs(BACK, newStore())).to.be.true;
  });

  it('P6 is false in a frame, where nobody is asked', () => {
    isFramed = true;
    expect(signs('<p></p>')).to.be.false;
  });

  it('is true when the address asks for the list', () => {
    history.replaceState(null, '', '?a=1&consent-debug');
    expect(signs(RIGHT)).to.be.true;
  });
});
