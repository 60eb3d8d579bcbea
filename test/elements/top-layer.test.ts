import {expect} from '@open-wc/testing';
import {LitElement, html, type TemplateResult} from 'lit';
import {TopLayer, isBehindModal} from '../../src/elements/consent-banner/top-layer.js';
import {elementOf} from '../fixtures/unit/markup.js';

/** An element that shows a popover. */
class Host extends LitElement {
  readonly layer = new TopLayer(this);

  protected override render(): TemplateResult {
    return html`<p popover="manual">Text</p>`;
  }
}
customElements.define('top-layer-host', Host);

describe('TopLayer', () => {
  it('R14 shows the popover, and does nothing in an update after the element has been removed', async () => {
    const host = new Host();
    document.body.append(host);
    await host.updateComplete;
    expect(host.renderRoot.querySelector(':popover-open')).to.exist;
    host.remove();
    host.requestUpdate();
    await host.updateComplete;
    expect(host.renderRoot.querySelector(':popover-open')).not.to.exist;
  });
});

describe('isBehindModal()', () => {
  let parent: Element;
  let element: Element;

  beforeEach(() => {
    parent = elementOf('<div><p>Text</p></div>');
    element = parent.firstElementChild!;
    document.body.append(parent);
  });
  afterEach(() => parent.remove());

  it('is false on a plain page, and with a dialog that is not modal', () => {
    expect(isBehindModal(element)).to.be.false;
    parent.append(elementOf('<dialog open>News</dialog>'));
    expect(isBehindModal(element)).to.be.false;
  });

  it('R14 is true in an inert part', () => {
    parent.toggleAttribute('inert', true);
    expect(isBehindModal(element)).to.be.true;
  });

  it('R14 is true while a modal dialog is open', () => {
    const dialog = elementOf('<dialog>News</dialog>') as HTMLDialogElement;
    parent.append(dialog);
    dialog.showModal();
    expect(isBehindModal(element)).to.be.true;
    dialog.close();
    expect(isBehindModal(element)).to.be.false;
  });

  it('R14 is true while the focus is in a part that says it is modal, not for such a part alone', () => {
    parent.append(elementOf('<div role="dialog" aria-modal="true"><button>Close</button></div>'));
    expect(isBehindModal(element)).to.be.false;
    parent.querySelector('button')!.focus();
    expect(isBehindModal(element)).to.be.true;
    parent.querySelector('button')!.blur();
    expect(isBehindModal(element)).to.be.false;
  });
});
