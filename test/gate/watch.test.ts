import {expect} from '@open-wc/testing';
import type * as Watch from '../../src/gate/watch.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {until} from '../fixtures/unit/until.js';

describe('watch()', () => {
  let page: UnitPage;
  let body: HTMLElement;
  let watch: typeof Watch.watch;
  let found: string[];
  const note = (element: HTMLElement): void => void found.push(element.id);
  const all = (count: number): Promise<void> => until(() => found.length >= count);
  /** Resolves when added elements have been looked at. */
  const looked = (): Promise<unknown> => new Promise((resolve) => page.window.requestAnimationFrame(resolve));

  /** Adds a paragraph to the element. */
  const put = (parent: Element, id: string): HTMLElement => {
    const element = Object.assign(page.document.createElement('p'), {id});
    parent.append(element);
    return element;
  };

  beforeEach(async () => {
    found = [];
    page = await openPage();
    ({body} = page.document);
    ({watch} = await page.load<typeof Watch>('gate/watch.ts'));
  });
  afterEach(closePages);

  it('finds existing elements at once, in document order', () => {
    body.innerHTML = '<p id="a"></p><div><p id="b"></p></div><p id="c"></p>';
    watch('p', note);
    expect(found).to.deep.equal(['a', 'b', 'c']);
  });

  it('finds elements added later', async () => {
    watch('p', note);
    body.innerHTML = '<p id="a"></p>';
    await all(1);
    expect(found).to.deep.equal(['a']);
  });

  it('finds elements inside those added later', async () => {
    watch('p', note);
    body.innerHTML = '<div><div><p id="a"></p></div><p id="b"></p></div>';
    await all(2);
    expect(found).to.deep.equal(['a', 'b']);
  });

  it('finds them before the next paint', async () => {
    watch('p', note);
    body.innerHTML = '<p id="a"></p>';
    await looked();
    expect(found).to.deep.equal(['a']);
  });

  it('finds nothing else', async () => {
    watch('p', note);
    body.innerHTML = 'text<!-- p --><div id="x"></div><svg><p id="in-svg"></p></svg>';
    body.innerHTML = '<p id="a"></p>';
    await all(1);
    expect(found).not.to.include('x');
  });

  it('gives each of several watchers its own', async () => {
    const others: string[] = [];
    watch('p', note);
    watch('b', (element) => others.push(element.id));
    body.innerHTML = '<p id="a"></p><b id="b"></b>';
    await all(1);
    expect([found, others]).to.deep.equal([['a'], ['b']]);
  });

  it('supports selectors that depend on ancestors', async () => {
    body.innerHTML = '<main></main>';
    watch('main p', note);
    body.querySelector('main')!.innerHTML = '<p id="a"></p>';
    await all(1);
    expect(found).to.deep.equal(['a']);
  });

  it('does not look again at an element that only changed', async () => {
    body.innerHTML = '<p id="a"></p>';
    watch('p', note);
    body.querySelector('p')!.className = 'new';
    body.append('text');
    body.insertAdjacentHTML('beforeend', '<p id="b"></p>');
    await all(2);
    expect(found).to.deep.equal(['a', 'b']);
  });

  it('ignores text', async () => {
    body.innerHTML = '<p id="a"></p>';
    watch('p', note);
    body.append('text');
    body.querySelector('p')!.append('text');
    await looked();
    expect(found).to.deep.equal(['a']);
  });

  it('ignores an element that has left the page by then', async () => {
    watch('p', note);
    const element = put(body, 'a');
    element.remove();
    await looked();
    expect(found).to.be.empty;
  });

  describe('for elements added together', () => {
    beforeEach(() => watch('p', note));

    it('reports a parent and its child once each', async () => {
      const parent = put(body, 'parent');
      put(parent, 'child');
      await looked();
      expect(found).to.deep.equal(['parent', 'child']);
    });

    it('reports once what is added to an element that came with its parent', async () => {
      body.insertAdjacentHTML('beforeend', '<section><div></div></section>');
      put(body.querySelector('div')!, 'a');
      await looked();
      expect(found).to.deep.equal(['a']);
    });

    it('reports a moved element once', async () => {
      const element = put(body, 'a');
      body.prepend(element);
      await looked();
      expect(found).to.deep.equal(['a']);
    });
  });

  describe('for elements added by the parser', () => {
    beforeEach(() => page.document.open());

    it('reports a parent and its content once each', async () => {
      watch('div,p', note);
      page.document.write('<div id="a">one<div id="b"><p id="c">two</p>three</div></div><p id="d">');
      await all(4);
      await looked();
      expect(found).to.deep.equal(['a', 'b', 'c', 'd']);
    });

    it('reports content once, even when it arrives later', async () => {
      watch('div,p', note);
      page.document.write('<div id="a">one');
      await all(1);
      page.document.write('<p id="b">two</p>');
      await all(2);
      await looked();
      expect(found).to.deep.equal(['a', 'b']);
    });
  });

  describe('while the page is being parsed', () => {
    beforeEach(() => {
      page.document.open();
      watch('p', note);
      page.document.write('<div><p id="a"></p></div>');
    });

    it('reports again what is removed and put back', async () => {
      await all(1);
      const parent = page.document.querySelector('div')!;
      parent.remove();
      await looked();
      page.document.body.append(parent);
      await all(2);
      expect(found).to.deep.equal(['a', 'a']);
    });

    it('reports again what is moved', async () => {
      await all(1);
      page.document.body.append(page.document.querySelector('p')!);
      await all(2);
      expect(found).to.deep.equal(['a', 'a']);
    });

    it('reports once what stays, whatever is added and removed beside it', async () => {
      await all(1);
      page.document.write('<b></b><p id="b"></p>');
      page.document.querySelector('b')!.remove();
      await all(2);
      await looked();
      expect(found).to.deep.equal(['a', 'b']);
    });
  });

  describe('queries', () => {
    let asked: string[];

    /** Notes the elements that are queried. */
    beforeEach(() => {
      asked = [];
      watch('p', note);
      watch('b', note);
      const {prototype} = page.window.Element;
      const {querySelectorAll} = prototype;
      prototype.querySelectorAll = function (this: Element, selector: string) {
        asked.push(`${this.id}: ${selector}`);
        return querySelectorAll.call(this, selector);
      } as typeof querySelectorAll;
    });

    it('once for all watches, and once for each tree of a batch', async () => {
      body.insertAdjacentHTML('beforeend', '<div id="one"><i><b></b></i><i></i></div><div id="two"><i></i></div>');
      await looked();
      expect(asked).to.deep.equal(['one: p,b', 'two: p,b']);
    });

    it('nothing added to a tree of the same batch', async () => {
      body.insertAdjacentHTML('beforeend', '<div id="one"><i id="two"></i></div>');
      body.querySelector('i')!.insertAdjacentHTML('beforeend', '<u id="three"><b></b></u>');
      await looked();
      expect(asked).to.deep.equal(['one: p,b']);
    });

    it('nothing for an element without children', async () => {
      body.insertAdjacentHTML('beforeend', '<p id="a">text</p>');
      await looked();
      expect(asked).to.be.empty;
    });

    it('nothing for text', async () => {
      body.append('text');
      await looked();
      expect(asked).to.be.empty;
    });
  });
});

describe('whenWhole()', () => {
  let page: UnitPage;
  let unit: typeof Watch;
  let read: string[];

  /** Adds more of the page, as the parser does. */
  const arrive = async (markup: string): Promise<void> => {
    page.document.write(markup);
    await new Promise((resolve) => setTimeout(resolve));
  };

  beforeEach(async () => {
    read = [];
    page = await openPage();
    page.document.open();
    unit = await page.load<typeof Watch>('gate/watch.ts');
    unit.watch('none', () => undefined);
  });
  afterEach(closePages);

  /** Notes the text of the first match once it is complete. */
  const note = (selector: string): void => {
    const element = page.document.querySelector<HTMLElement>(selector)!;
    unit.whenWhole(element, () => read.push(element.textContent!));
  };

  it('waits until the parser has read the whole element', async () => {
    await arrive('<p><b>one ');
    note('b');
    expect(read).to.be.empty;
    await arrive('two');
    expect(read).to.be.empty;
    await arrive('</b> three');
    expect(read).to.deep.equal(['one two']);
  });

  it('waits until the parser has closed the elements that it ends', async () => {
    await arrive('<div><p><b>one</b>');
    note('b');
    expect(read).to.be.empty;
    await arrive('</p></div><p>');
    expect(read).to.deep.equal(['one']);
  });

  it('takes the end of the page for the end of the element', async () => {
    await arrive('<p><b>one');
    note('b');
    page.document.close();
    await until(() => read.length > 0);
    expect(read).to.deep.equal(['one']);
  });

  it('keeps the order', async () => {
    await arrive('<div><i>one <b>two');
    note('i');
    note('b');
    await arrive('</b></i></div> three');
    expect(read).to.deep.equal(['one two', 'two']);
  });

  it('is immediate in a parsed page', async () => {
    await arrive('<p>');
    page.document.close();
    await until(() => page.document.readyState !== 'loading');
    let isDone = false;
    unit.whenWhole(page.document.body, () => (isDone = true));
    expect(isDone).to.be.true;
  });
});
