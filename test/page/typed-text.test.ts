import {expect} from '@open-wc/testing';
import type * as TypedText from '../../src/page/typed-text.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';

describe('hasTypedText()', () => {
  let page: UnitPage;
  let hasTypedText: typeof TypedText.hasTypedText;

  beforeEach(async () => {
    page = await openPage();
    ({hasTypedText} = await page.load<typeof TypedText>('page/typed-text.ts'));
  });
  afterEach(closePages);

  const put = (markup: string): HTMLInputElement => {
    page.document.body.innerHTML = markup;
    return page.document.body.firstElementChild as HTMLInputElement;
  };

  for (const markup of [
    '<input>',
    '<input type="search" value="bins">',
    '<input type="date">',
    '<textarea>a</textarea>',
  ]) {
    it(`R1 is true once ${markup} has another value`, () => {
      const field = put(markup);
      expect(hasTypedText()).to.be.false;
      field.value = '2026-11-28';
      expect(hasTypedText()).to.be.true;
    });
  }

  it('R1 is true of a field with the focus, whose default follows its value', () => {
    const field = put('<input value="typed">');
    expect(hasTypedText()).to.be.false;
    field.focus();
    expect(hasTypedText()).to.be.true;
  });

  it('R1 is false of a field that was emptied', () => {
    put('<input value="typed">').value = '';
    expect(hasTypedText()).to.be.false;
  });

  it('R1 is true of an editor with text', () => {
    const editor = put('<div contenteditable> </div>');
    expect(hasTypedText()).to.be.false;
    editor.textContent = 'typed';
    expect(hasTypedText()).to.be.true;
  });

  it('R1 looks into frames and shadow roots', () => {
    put('<iframe></iframe>');
    const host = page.document.querySelector('iframe')!.contentDocument!.body;
    host.attachShadow({mode: 'open'}).append(host.ownerDocument.createElement('input'));
    expect(hasTypedText()).to.be.false;
    host.shadowRoot!.querySelector('input')!.value = 'typed';
    expect(hasTypedText()).to.be.true;
  });

  it('R1 is not misled by a form whose field has the name of a method', () => {
    put('<form><input name="matches"></form>');
    expect(hasTypedText()).to.be.false;
    page.document.querySelector('input')!.value = 'typed';
    expect(hasTypedText()).to.be.true;
  });

  it('R1 is true when a page’s element throws, so that nothing is lost', () => {
    Object.defineProperty(put('<input>'), 'value', {
      get: () => {
        throw new Error('as a test wants');
      },
    });
    expect(hasTypedText()).to.be.true;
  });

  for (const markup of [
    '<input type="checkbox">',
    '<input type="range">',
    '<input type="color">',
    '<input type="hidden" value="token">',
    '<input type="submit" value="Send">',
    '<select><option>a</option></select>',
    '<input readonly>',
  ]) {
    it(`is false of ${markup}`, () => {
      const control = put(markup);
      control.checked = true;
      control.value = control.readOnly ? 'code' : control.value;
      expect(hasTypedText()).to.be.false;
    });
  }
});
