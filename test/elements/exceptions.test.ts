/** What the visitor sees of the statutory exceptions (PECR 2003 Schedule A1), and how they object. */
import {elementUpdated, expect, html} from '@open-wc/testing';
import type {ConsentStore} from '../../src/core/store.js';
import type {ConsentBanner} from '../../src/elements/consent-banner/consent-banner.js';
import type {ConsentPreferences} from '../../src/elements/consent-preferences/consent-preferences.js';
import {fill} from '../../src/elements/shared/fill.js';
import {en} from '../../src/i18n/en.js';
import {categoryOf, serviceOf} from '../fixtures/unit/policies.js';
import {
  all,
  button,
  checkbox,
  closePage,
  focused,
  one,
  openPage,
  place,
  press,
  textOf,
  toggle,
  confirmed,
} from './page.js';
import {exemptOnly, exemptToo} from './policy.js';

const putBanner = (): Promise<ConsentBanner> => place(html`<consent-banner></consent-banner>`);
const putPreferences = (): Promise<ConsentPreferences> => place(html`<consent-preferences></consent-preferences>`);
const actions = (element: ConsentBanner | ConsentPreferences): (string | undefined)[] =>
  all(element, 'button').map(({dataset}) => dataset.action);
const line = `${en.exempt} Counting visits (counter and timer) and How pages look.`;
const objected = {visits: false, counter: false, timer: false, look: false};
const on = {visits: true, counter: true, timer: true, look: true};

describe('the exceptions in <consent-banner>', () => {
  let store: ConsentStore;
  afterEach(closePage);

  describe('when something else is asked', () => {
    beforeEach(() => ({store} = openPage(exemptToo)));

    it('A20 the accessibility audit finds nothing', async () => {
      await expect(await putBanner()).to.be.accessible();
    });

    it('L8 says what runs, outside the slot, with one button to object', async () => {
      const banner = await putBanner();
      expect(textOf(one(banner, '[part=exempt]'))).to.equal(`${line} ${en.object}`);
      expect(one(banner, '[part=exempt]').closest('slot')).to.be.null;
      expect(textOf(one(banner, 'slot')))
        .to.contain('Analytics (Google Analytics and Hotjar) and Functional (YouTube).')
        .and.not.contain('Counting');
      expect(actions(banner)).to.deep.equal(['object', 'accept', 'reject', 'customise']);
    });

    it('L8 the objection answers nothing else: the banner keeps asking and takes the focus', async () => {
      const banner = await putBanner();
      await press(banner, 'object');
      expect(store.answers).to.deep.equal(objected);
      expect(store.source).to.equal('banner');
      expect(banner.state).to.equal('asking');
      expect(actions(banner)).to.deep.equal(['accept', 'reject', 'customise']);
      expect(focused().localName).to.equal('h2');
    });

    it('L8 Accept leaves on what is on', async () => {
      await press(await putBanner(), 'accept');
      expect(store.answers).to.include({...on, analytics: true, youtube: true});
    });

    it('L8 Accept does not undo an objection', async () => {
      ({store} = openPage(exemptToo, objected));
      await press(await putBanner(), 'accept');
      expect(store.answers).to.include({...objected, analytics: true, youtube: true});
      expect(textOf(focused())).to.equal(confirmed(en.saved));
    });

    it('L8 Reject also refuses them', async () => {
      await press(await putBanner(), 'reject');
      expect(Object.values(store.answers)).not.to.include(true);
    });

    it('names only what is on', async () => {
      openPage(exemptToo, {visits: false, counter: false, timer: false});
      expect(textOf(one(await putBanner(), '[part=exempt]')))
        .to.contain('How pages look')
        .and.not.contain('Counting');
    });

    it('P8 names no statistics when the browser objects to them', async () => {
      openPage({...exemptToo, gpc: true});
      expect(textOf(one(await putBanner(), '[part=exempt]'))).not.to.contain('Counting visits');
    });

    it('L12 does not ask again when only an exception is new', async () => {
      const answers = {analytics: false, 'google-analytics': false, hotjar: false, functional: false, youtube: false};
      ({store} = openPage(exemptToo, answers));
      const banner = await putBanner();
      expect(actions(banner)).to.deep.equal(['accept', 'object', 'customise']);
      await press(banner, 'accept');
      expect(store.answers).to.deep.equal({...answers, ...on});
    });
  });

  describe('when nothing else is asked', () => {
    beforeEach(() => ({store} = openPage(exemptOnly)));

    it('A20 the accessibility audit finds nothing', async () => {
      await expect(await putBanner()).to.be.accessible();
    });

    it('L8 it is a notice with two buttons of the same kind and size', async () => {
      const banner = await putBanner();
      expect(textOf(one(banner, '[part=exempt]'))).to.equal(line);
      expect(all(banner, '.answers button').map(textOf)).to.deep.equal([en.ok, en.object]);
      const [ok, object] = ['accept', 'object'].map((action) => button(banner, action));
      expect([ok!.offsetWidth, ok!.offsetHeight]).to.deep.equal([object!.offsetWidth, object!.offsetHeight]);
      expect(ok!.className).to.equal(object!.className);
      expect(textOf(one(banner, '[part=banner]'))).not.to.match(/accept|reject|agree/i);
    });

    it('L8 OK records that the visitor has been told', async () => {
      const banner = await putBanner();
      expect(store.status).to.equal('undecided');
      await press(banner, 'accept');
      expect(store.answers).to.deep.equal(on);
      expect(store.status).to.equal('decided');
      expect(textOf(focused())).to.equal(confirmed(en.saved));
    });

    it('L8 the objection is confirmed', async () => {
      const banner = await putBanner();
      await press(banner, 'object');
      expect(store.answers).to.deep.equal(objected);
      expect(banner.state).to.equal('confirming');
      expect(textOf(focused())).to.equal(confirmed(en.saved));
    });
  });
});

describe('the exceptions in <consent-preferences>', () => {
  let store: ConsentStore;
  beforeEach(() => ({store} = openPage(exemptToo)));
  afterEach(closePage);

  it('A20 the accessibility audit finds nothing', async () => {
    await expect(await putPreferences()).to.be.accessible();
  });

  it('L8 L4 ticks them, and nothing else', async () => {
    const preferences = await putPreferences();
    const ticked = all<HTMLInputElement>(preferences, 'input')
      .filter((box) => box.checked)
      .map(({ariaLabel}) => ariaLabel);
    expect(ticked).to.deep.equal(['Allow: Counting visits', 'Allow: counter', 'Allow: timer', 'Allow: How pages look']);
  });

  it('L8 says that they are on unless turned off', async () => {
    const sections = all(await putPreferences(), 'section').map(textOf);
    expect(sections.map((text) => text.includes(en.onUnless))).to.deep.equal([false, false, false, true, true]);
  });

  it('L8 turns one service off, and on again', async () => {
    const preferences = await putPreferences();
    await toggle(preferences, 'Allow: timer');
    await press(preferences, 'save');
    expect(store.answers).to.include({visits: false, counter: true, timer: false, look: true, analytics: false});
    await toggle(preferences, 'Allow: timer');
    await press(preferences, 'save');
    expect(store.answers).to.include(on);
  });

  it('L8 Accept does not undo an objection', async () => {
    ({store} = openPage(exemptToo, objected));
    const preferences = await putPreferences();
    await press(preferences, 'accept');
    expect(store.answers).to.include({...objected, analytics: true});
  });

  it('P8 shows statistics as objected to by the browser, and lets the visitor allow them', async () => {
    ({store} = openPage({...exemptToo, gpc: true}));
    const preferences = await putPreferences();
    expect(textOf(all(preferences, 'section')[3]!))
      .to.contain(en.signalled)
      .and.not.contain(en.onUnless);
    expect(checkbox(preferences, 'Allow: Counting visits').checked).to.be.false;
    await toggle(preferences, 'Allow: Counting visits');
    await press(preferences, 'save');
    expect(store.allows('counter')).to.be.true;
  });

  it('P8 Accept says what it leaves off, as in the banner', async () => {
    openPage({...exemptToo, gpc: true});
    const except = fill(en.acceptExcept, {names: 'Counting visits'});
    expect(textOf(button(await putBanner(), 'accept'))).to.equal(except);
    expect(textOf(button(await putPreferences(), 'accept'))).to.equal(except);
  });

  it('P8 Accept is not offered where it would leave all off, and is once the visitor has turned that on', async () => {
    const marketing = categoryOf('marketing', [serviceOf('adverts')]);
    ({store} = openPage({categories: [categoryOf('necessary', [], {basis: 'necessary'}), marketing], gpc: true}));
    const preferences = await putPreferences();
    expect(actions(preferences)).to.deep.equal(['reject', 'save']);
    await toggle(preferences, 'Allow: Marketing');
    await press(preferences, 'save');
    await elementUpdated(preferences);
    expect(actions(preferences)).to.deep.equal(['accept', 'reject', 'save']);
    expect(textOf(button(preferences, 'accept'))).to.equal(en.accept);
  });

  it('L8 one button turns them off when nothing else is asked', async () => {
    ({store} = openPage(exemptOnly));
    const preferences = await putPreferences();
    expect(actions(preferences)).to.deep.equal(['object', 'save']);
    expect(textOf(preferences.renderRoot)).not.to.contain(en.nothing);
    await press(preferences, 'object');
    await elementUpdated(preferences);
    expect(store.answers).to.deep.equal(objected);
  });
});
