import {elementUpdated, expect, fixtureCleanup, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Policy} from '../../src/core/policy.js';
import type {ConsentSettings} from '../../src/elements/consent-settings/consent-settings.js';
import {define} from '../../src/entries/settings.js';
import {button, closePage, one, openPage, press, textOf, type PageDouble} from './page.js';
import {policy} from './policy.js';

describe('<consent-settings>', () => {
  let page: PageDouble;

  before(define);
  afterEach(() => {
    document.querySelector('consent-settings')?.remove();
    document.querySelectorAll('.test').forEach((each) => each.remove());
    fixtureCleanup();
    closePage();
  });

  /** Puts the button into the page of a visitor who has answered. */
  const put = async (more: Partial<Policy> = {}): Promise<ConsentSettings> => {
    page = openPage({...policy, layout: 'bottom', ...more});
    page.store.rejectAll('api');
    const element = document.createElement('consent-settings');
    document.documentElement.append(element);
    await elementUpdated(element);
    return element;
  };
  const boxOf = (element: ConsentSettings): DOMRect => one(element, '[part=settings]').getBoundingClientRect();
  /** Adds something fixed to a lower corner, as a chat service does. */
  const addChat = (style: string): HTMLElement => {
    const chat = document.createElement('button');
    chat.className = 'test';
    chat.textContent = 'Chat';
    chat.style.cssText = `position:fixed;bottom:0;block-size:60px;inline-size:120px;${style}`;
    document.body.append(chat);
    return chat;
  };
  const overlaps = (a: DOMRect, b: DOMRect): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  it('A20 the accessibility audit finds nothing', async () => {
    await expect(await put()).shadowDom.to.be.accessible();
  });

  it('L20 is a button with words, which opens the choices', async () => {
    const element = await put();
    expect(textOf(button(element, 'settings'))).to.equal('Cookie settings');
    await press(element, 'settings');
    expect(page.openers).to.deep.equal([button(element, 'settings')]);
  });

  it('A8 is at least 44 px high', async () => {
    expect(boxOf(await put()).height).to.be.at.least(44);
  });

  it('P14 is no item of the page: a fixed box in the corner, outside of the body', async () => {
    const element = await put();
    expect(element.parentElement).to.equal(document.documentElement);
    const {left, bottom} = boxOf(element);
    expect(left).to.be.within(0, 20);
    expect(innerHeight - bottom).to.be.within(0, 20);
  });

  it('is at the end where the site wants it there', async () => {
    const element = await put({settingsButton: 'end'});
    expect(document.documentElement.clientWidth - boxOf(element).right).to.be.within(0, 20);
  });

  it('goes to the other corner where something is fixed in the first', async () => {
    const chat = addChat('left:0');
    const element = await put();
    await waitUntil(() => !overlaps(boxOf(element), chat.getBoundingClientRect()));
    expect(boxOf(element).left).to.be.greaterThan(innerWidth / 2);
  });

  it('rises above what is fixed in both corners, also when that comes later', async () => {
    const element = await put();
    const chats = [addChat('left:0'), addChat('right:0')];
    await waitUntil(() => chats.every((chat) => !overlaps(boxOf(element), chat.getBoundingClientRect())));
    expect(boxOf(element).bottom).to.be.greaterThan(innerHeight / 2);
  });

  it('A2 leaves the focused element in sight', async () => {
    const element = await put();
    const link = document.createElement('a');
    link.className = 'test';
    link.href = '#';
    link.textContent = 'A link at the foot';
    link.style.cssText = 'position:absolute;left:4px;bottom:4px';
    document.body.append(link);
    link.focus();
    await waitUntil(() => !overlaps(boxOf(element), link.getBoundingClientRect()));
  });

  it('makes room at the end of the page, and more while it is lifted', async () => {
    const element = await put();
    const room = (): number => parseFloat(getComputedStyle(document.documentElement, '::after').height) || 0;
    await waitUntil(() => room() > 40);
    const before = room();
    const chats = [addChat('left:0'), addChat('right:0')];
    await waitUntil(() => room() > before + 40, 'it has been lifted above what is fixed');
    expect(room()).to.be.closeTo(innerHeight - boxOf(element).top, 1);
    for (const chat of chats) chat.remove();
    await waitUntil(() => room() === before, 'it is down again');
  });

  it('P3 searches for a way back only when what may be one comes or goes, however often the page changes', async () => {
    const element = await put();
    let [searches, updates] = [0, 0];
    Object.defineProperty(page, 'needsSettingsButton', {get: () => (searches += 1) > 0});
    element.addController({hostUpdated: () => void (updates += 1)});
    const news = document.createElement('p');
    news.className = 'test';
    document.body.append(news);
    for (const text of ['First', 'Second', 'Third']) {
      const before = updates;
      news.textContent = text;
      await waitUntil(() => updates > before);
    }
    const latest = updates;
    news.append(document.createElement('a'));
    await waitUntil(() => updates > latest);
    expect(searches).to.equal(0);
    const style = document.createElement('style');
    const nested = document.createElement('div');
    nested.append(document.createElement('span'));
    nested.firstElementChild!.attachShadow({mode: 'open'});
    const link = document.createElement('link');
    for (const change of [
      () => news.append(style),
      () => style.append('.menu {display: none}'),
      () => news.append(nested),
      () => news.append(link),
      () => link.dispatchEvent(new Event('load')),
      () => news.append(document.createElement('consent-preferences')),
    ]) {
      const before = searches;
      change();
      await waitUntil(() => searches > before, `${change}`);
    }
  });

  it('L20 comes when the visitor closes the question without an answer, also a second one', async () => {
    page = openPage({...policy, layout: 'bottom'}, {analytics: false});
    page.needsSettingsButton = false;
    const element = document.createElement('consent-settings');
    document.documentElement.append(element);
    await elementUpdated(element);
    expect(element.renderRoot.querySelector('button')).to.be.null;
    page.closeQuestion();
    page.needsSettingsButton = true;
    element.requestUpdate();
    await elementUpdated(element);
    expect(button(element, 'settings')).to.exist;
  });

  it('is not there while the page has a way back, or the banner speaks', async () => {
    const element = await put();
    page.needsSettingsButton = false;
    const link = document.createElement('a');
    link.className = 'test';
    link.setAttribute('data-consent-open', '');
    document.body.append(link);
    await waitUntil(() => !element.renderRoot.querySelector('button'), 'it goes when the page gets its own');
    page.needsSettingsButton = true;
    link.remove();
    await waitUntil(() => element.renderRoot.querySelector('button'), 'it comes back');
  });

  it('is reached by keys, after the page', async () => {
    const element = await put();
    button(element, 'settings').focus();
    await sendKeys({press: 'Enter'});
    expect(page.openers).to.have.length(1);
  });
});
