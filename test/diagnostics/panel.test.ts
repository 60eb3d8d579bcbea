import {expect} from '@open-wc/testing';
import {showPanel} from '../../src/diagnostics/panel.js';

describe('showPanel()', () => {
  let messages: string[];
  let draw: () => void;
  let panel: HTMLElement;

  beforeEach(() => {
    messages = [];
    draw = showPanel(() => messages);
    panel = document.body.lastElementChild as HTMLElement;
  });
  afterEach(() => panel.remove());

  it('is accessible', async () => {
    messages = ['consent-elements: <a>: one.'];
    draw();
    await expect(panel).to.be.accessible();
  });

  it('says that there is none', () => {
    expect(panel.shadowRoot!.textContent).to.match(/^No mistake found/);
  });

  it('lists the messages as text', () => {
    messages = ['consent-elements: <img src=x>: one.', 'consent-elements: two.'];
    draw();
    const items = [...panel.shadowRoot!.querySelectorAll('li')].map(({textContent}) => textContent);
    expect(items).to.deep.equal(['<img src=x>: one.', 'two.']);
  });

  it('is in the top layer, and takes no room of the page', () => {
    expect(panel.matches(':popover-open')).to.be.true;
    expect(getComputedStyle(panel).position).to.equal('fixed');
  });

  it('closes', () => {
    panel.shadowRoot!.querySelector('button')!.click();
    expect(panel.isConnected).to.be.false;
  });
});
