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

  it('offers the policies, for those who open them', async () => {
    panel.remove();
    showPanel(() => messages, {everything: "default-src 'self' https://a.example", now: "default-src 'self'"});
    panel = document.body.lastElementChild as HTMLElement;
    const details = panel.shadowRoot!.querySelector('details')!;
    expect(details.open).to.be.false;
    details.open = true;
    expect([...details.querySelectorAll('pre')].map(({textContent}) => textContent)).to.deep.equal([
      "Content-Security-Policy: default-src 'self' https://a.example",
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self' https://a.example">`,
      "Content-Security-Policy: default-src 'self'",
    ]);
    await expect(panel).to.be.accessible();
  });

  it('closes', () => {
    panel.shadowRoot!.querySelector('button')!.click();
    expect(panel.isConnected).to.be.false;
  });
});
