import {elementUpdated, expect, html} from '@open-wc/testing';
import {a11ySnapshot, sendKeys, setViewport} from '@web/test-runner-commands';
import type {ConsentStore} from '../../src/core/store.js';
import type {ConsentBanner} from '../../src/elements/consent-banner/consent-banner.js';
import {enBanner} from '../../src/i18n/en-banner.js';
import {
  all,
  button,
  byId,
  closePage,
  focusedName,
  isChromium,
  one,
  openPage,
  place,
  press,
  pressTab,
  textOf,
} from './page.js';

interface AccessibilityNode {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly AccessibilityNode[];
}

const nodesOf = (node: AccessibilityNode): AccessibilityNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const put = (): Promise<ConsentBanner> => place(html`<consent-banner></consent-banner>`);

/** Presses the key repeatedly and returns what has the focus each time. */
async function path(times: number, isBack = false): Promise<string[]> {
  const names: string[] = [];
  for (let i = 0; i < times; i += 1) {
    await pressTab(isBack);
    names.push(focusedName());
  }
  return names;
}

for (const layout of ['top', 'bottom', 'corner'] as const) {
  describe(`<consent-banner layout="${layout}">, with a keyboard`, () => {
    let store: ConsentStore;
    let banner: ConsentBanner;

    // Firefox stops at what can be scrolled, too; here it need not.
    before(() => setViewport({width: 1280, height: 800}));
    after(() => setViewport({width: 800, height: 600}));
    beforeEach(async () => {
      ({store} = openPage({layout}));
      banner = await put();
    });
    afterEach(closePage);

    it('A1 takes no focus when it appears', () => {
      expect(focusedName()).to.equal('body');
    });

    it('A1 takes no focus from the page when it is updated', async () => {
      byId('after').focus();
      store.update(store.policy!);
      await elementUpdated(banner);
      expect(focusedName()).to.equal('after');
    });

    it('A1 L2 Tab goes from Accept to Reject, then into the page', async () => {
      byId('before').focus();
      expect(await path(5)).to.deep.equal(['accept', 'reject', 'customise', '/cookies', 'after']);
    });

    it('A1 Shift+Tab goes back through it', async () => {
      byId('after').focus();
      expect(await path(5, true)).to.deep.equal(['/cookies', 'customise', 'reject', 'accept', 'before']);
    });

    it('L14 leaves the page usable', async () => {
      let presses = 0;
      byId('after').addEventListener('click', () => (presses += 1));
      byId('after').focus();
      await sendKeys({press: 'Enter'});
      expect(presses).to.equal(1);
      expect(banner.state).to.equal('asking');
    });

    it('L3 does not take Escape for an answer', async () => {
      button(banner, 'accept').focus();
      await sendKeys({press: 'Escape'});
      expect(store.status).to.equal('undecided');
      expect(banner.state).to.equal('asking');
    });

    it('L3 does not take scrolling for an answer', async () => {
      const {style} = document.documentElement;
      style.minHeight = '4000px';
      const scrolled = new Promise((resolve) => document.addEventListener('scroll', resolve, {once: true}));
      scrollTo(0, 500);
      await scrolled;
      expect(store.status).to.equal('undecided');
      expect(banner.state).to.equal('asking');
    });

    it('A3 Tab goes from the confirmation to its buttons, then out', async () => {
      await press(banner, 'reject');
      expect(await path(3)).to.deep.equal(['hide', 'customise', 'after']);
    });

    it('A3 the confirmation takes the focus once', async () => {
      await press(banner, 'reject');
      byId('after').focus();
      store.update(store.policy!);
      await elementUpdated(banner);
      expect(focusedName()).to.equal('after');
    });

    it('A3 Tab goes on after the main content when the confirmation is hidden', async () => {
      await press(banner, 'reject');
      await press(banner, 'hide');
      expect(await path(1)).to.deep.equal(['after']);
    });
  });
}

describe('<consent-banner> in the accessibility tree', () => {
  beforeEach(() => openPage());
  afterEach(closePage);

  it('A1 is a region labelled by its heading', async () => {
    const banner = await put();
    const region = one(banner, '[role=region]');
    expect(region.getAttribute('aria-label')).to.equal(textOf(one(banner, 'h2')));
    expect(all(banner, 'h1, h2, h3').length).to.equal(1);
  });

  it('A1 is no dialog and hides nothing of the page', async () => {
    const banner = await put();
    expect(all(banner, 'dialog, [role*=dialog], [aria-modal]').length).to.equal(0);
    expect(document.querySelector('[inert], [aria-hidden]')).to.be.null;
  });

  it('A1 has its text before its buttons, and the buttons before the links', async () => {
    const order = all(await put(), 'h2, p, button, a').map(({localName}) => localName);
    expect(order).to.deep.equal(['h2', 'p', 'p', 'button', 'button', 'button', 'a']);
  });

  it('A3 is the same region while it confirms', async () => {
    const banner = await put();
    await press(banner, 'accept');
    expect(one(banner, '[role=region]').getAttribute('aria-label')).to.equal('Cookies on Aberwen Borough Council');
    expect(all(banner, '[role=alert], [role=status], [aria-live]').length, 'said by the focus, and so once').to.equal(
      0,
    );
  });

  it('A1 a screen reader finds the region, its heading and its buttons', async function () {
    if (!(await isChromium())) this.skip(); // The other browsers do not expose their trees to tests.
    await put();
    const tree = (await a11ySnapshot({})) as unknown as AccessibilityNode;
    const has = (role: string, name: string): boolean => nodesOf(tree).some((n) => n.role === role && n.name === name);
    expect(has('heading', 'Cookies on Aberwen Borough Council'), 'heading').to.be.true;
    expect(has('button', enBanner.accept), 'Accept').to.be.true;
    expect(has('button', enBanner.reject), 'Reject').to.be.true;
    expect(has('link', enBanner.policyLink), JSON.stringify(tree)).to.be.true;
  });

  it('A6 no reference by id leaves its shadow root', async () => {
    const referring = '[aria-labelledby], [aria-describedby], [aria-controls], [aria-owns], [for], [popovertarget]';
    expect(all(await put(), referring).length).to.equal(0);
  });

  it('A18 has no access keys, and nothing only for a pointer', async () => {
    expect(all(await put(), '[accesskey], [title]').length).to.equal(0);
  });
});
