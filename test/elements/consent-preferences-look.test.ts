import {expect, html} from '@open-wc/testing';
import type {ConsentPreferences} from '../../src/elements/consent-preferences/consent-preferences.js';
import {
  all,
  button,
  closePage,
  everything,
  isWebKit,
  one,
  openDialog,
  openPage,
  place,
  press,
  pressTab,
  textOf,
} from './page.js';
import {longName, longWords, markup, markupWords} from './policy.js';

const put = (): Promise<ConsentPreferences> => place(html`<consent-preferences></consent-preferences>`);
const openDetails = (preferences: ConsentPreferences): void =>
  all<HTMLDetailsElement>(preferences, 'details').forEach((details) => (details.open = true));
const sizeOf = (element: Element): [number, number] => {
  const {width, height} = element.getBoundingClientRect();
  return [width, height];
};
const styleOf = (element: Element): string => {
  const style = getComputedStyle(element);
  // Widths may differ by less than what a screen can show.
  const names = Array.from(style).filter((name) => !/(width|inline-size|origin)$/.test(name));
  return names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('\n');
};

describe('<consent-preferences>, its look', () => {
  afterEach(closePage);

  for (const lang of ['en', 'cy']) {
    it(`L2 Accept and Reject are alike, ${lang}`, async () => {
      openPage({lang});
      const preferences = await put();
      const [accept, reject] = [button(preferences, 'accept'), button(preferences, 'reject')];
      expect(reject.localName).to.equal(accept.localName);
      sizeOf(reject).forEach((size, at) => expect(size).to.be.closeTo(sizeOf(accept)[at]!, 0.02));
      expect(styleOf(reject)).to.equal(styleOf(accept));
      expect(accept.nextElementSibling === reject, 'side by side').to.be.true;
    });
  }

  it('A8 buttons, labels, summaries and links are 44 px high', async () => {
    openPage();
    const preferences = await openDialog();
    const lowest = (selector: string): number =>
      Math.min(...all(preferences, selector).map((element) => element.getBoundingClientRect().height));
    expect(lowest('button'), 'buttons').to.be.at.least(44);
    expect(lowest('label'), 'labels').to.be.at.least(44);
    expect(lowest('summary'), 'summaries').to.be.at.least(44);
    expect(lowest('a'), 'links').to.be.at.least(44);
  });

  it('A8 a press on the label is a press on its checkbox', async () => {
    openPage();
    const label = one<HTMLLabelElement>(await put(), 'label');
    label.click();
    expect((label.control as HTMLInputElement).checked).to.be.true;
  });

  it('A9 at 320 px nothing scrolls sideways, however long the words', async () => {
    openPage(longWords);
    document.body.style.width = '320px';
    const preferences = await put();
    openDetails(preferences);
    expect(preferences.scrollWidth).to.be.at.most(320);
  });

  for (const [what, words] of [
    ['whatever the words', longWords],
    ['however long a cookie’s name', longName],
  ] as const) {
    it(`A9 the dialog does not scroll sideways, ${what}`, async () => {
      openPage(words);
      const preferences = await openDialog();
      if (words === longName) openDetails(preferences);
      const dialog = one(preferences, 'dialog');
      expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
      expect(dialog.getBoundingClientRect().width).to.be.at.most(innerWidth);
    });
  }

  it('the dialog is at most as high as the window, and scrolls', async () => {
    openPage();
    const preferences = await openDialog();
    openDetails(preferences);
    const dialog = one(preferences, 'dialog');
    expect(dialog.offsetHeight).to.be.at.most(innerHeight);
    expect(getComputedStyle(one(preferences, '.scroll')).overflowY).to.equal('auto');
  });

  it('A13 nothing moves', async () => {
    openPage();
    const preferences = await put();
    openDetails(preferences);
    for (const element of everything(preferences.renderRoot)) {
      const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(element);
      expect([animationName, transitionDuration, scrollBehavior]).to.deep.equal(['none', '0s', 'auto']);
    }
  });

  it('A13 nothing moves in the dialog or its backdrop', async () => {
    openPage();
    const preferences = await openDialog();
    const styles = [
      ...everything(preferences.renderRoot).map((element) => getComputedStyle(element)),
      getComputedStyle(one(preferences, 'dialog'), '::backdrop'),
    ];
    for (const {animationName, transitionDuration} of styles) {
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });

  it('A18 has no access keys, and nothing only for a pointer', async () => {
    openPage();
    const preferences = await openDialog();
    expect(
      everything(preferences.renderRoot).filter((element) => element.matches('[accesskey], [title]')).length,
    ).to.equal(0);
  });

  it('A6 no reference by id leaves its shadow root', async () => {
    openPage();
    const names = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'];
    let count = 0;
    for (const element of everything((await openDialog()).renderRoot)) {
      for (const id of names.flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? [])) {
        count += 1;
        expect((element.getRootNode() as ShadowRoot).getElementById(id), id).to.exist;
      }
    }
    expect(count).to.be.greaterThan(0);
  });

  it('shows markup in names as text', async () => {
    openPage(markupWords);
    const preferences = await put();
    openDetails(preferences);
    const section = textOf(all(preferences, '[part=category]').at(-1)!);
    expect(section).to.contain(`${markup} one ${markup}`);
    const names = all(preferences, 'input').map(({ariaLabel}) => ariaLabel);
    expect(names).to.deep.equal([`Allow: ${markup}`, `Allow: one ${markup}`, `Allow: two ${markup}`]);
    expect(section).to.contain(`Privacy information from ${markup}`);
    expect(everything(preferences.renderRoot).filter((element) => element.matches('img, b')).length).to.equal(0);
  });

  it('marks each button with what it does', async () => {
    openPage();
    const actions = all(await openDialog(), 'button').map(({dataset}) => dataset.action);
    expect(actions).to.deep.equal(['close', 'accept', 'reject', 'save']);
  });

  it('has every documented part', async () => {
    openPage();
    const preferences = await put();
    for (const part of ['heading', 'category', 'answers', 'button']) {
      expect(all(preferences, `[part~=${part}]`).length, part).to.be.greaterThan(0);
    }
    expect(all(preferences, 'button:not([part~=button])').length).to.equal(0);
  });

  for (const [property, selector, style] of [
    ['--consent-background', 'dialog', 'backgroundColor'],
    ['--consent-color', 'dialog', 'color'],
    ['--consent-border-color', 'dialog', 'borderTopColor'],
    ['--consent-border-color', '.foot', 'borderTopColor'],
    ['--consent-link-color', 'a', 'color'],
    ['--consent-button-background', '[data-action=save]', 'backgroundColor'],
    ['--consent-button-color', '[data-action=save]', 'color'],
  ] as const) {
    it(`takes ${property} for ${selector}`, async () => {
      openPage();
      const preferences = await openDialog();
      preferences.style.setProperty(property, 'rgb(1, 2, 3)');
      expect(getComputedStyle(one(preferences, selector))[style]).to.equal('rgb(1, 2, 3)');
    });
  }

  it('A11 takes --consent-focus-color', async function () {
    if (await isWebKit()) this.skip(); // Its window is not active, so nothing in it shows focus.
    openPage();
    const preferences = await openDialog();
    preferences.style.setProperty('--consent-focus-color', 'rgb(1, 2, 3)');
    await pressTab();
    const {outlineColor, outlineStyle} = getComputedStyle(button(preferences, 'close'));
    expect([outlineColor, outlineStyle]).to.deep.equal(['rgb(1, 2, 3)', 'solid']);
  });

  it('A11 the confirmation has a border, and the focus ring', async function () {
    if (await isWebKit()) this.skip(); // As above.
    openPage();
    const preferences = await put();
    await press(preferences, 'save');
    const {borderTopStyle, outlineStyle} = getComputedStyle(one(preferences, '.confirmation'));
    expect([borderTopStyle, outlineStyle]).to.deep.equal(['solid', 'solid']);
  });
});
