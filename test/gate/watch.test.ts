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
  /** Resolves when what has been put in has been looked at. */
  const looked = (): Promise<unknown> => new Promise((resolve) => page.window.requestAnimationFrame(resolve));

  /** Puts a paragraph into the element. */
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

  it('finds what is there, in document order, at once', () => {
    body.innerHTML = '<p id="a"></p><div><p id="b"></p></div><p id="c"></p>';
    watch('p', note);
    expect(found).to.deep.equal(['a', 'b', 'c']);
  });

  it('finds what is put in later', async () => {
    watch('p', note);
    body.innerHTML = '<p id="a"></p>';
    await all(1);
    expect(found).to.deep.equal(['a']);
  });

  it('finds what is inside of what is put in later', async () => {
    watch('p', note);
    body.innerHTML = '<div><div><p id="a"></p></div><p id="b"></p></div>';
    await all(2);
    expect(found).to.deep.equal(['a', 'b']);
  });

  it('finds it before the browser next paints', async () => {
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

  it('tells each of several watchers what is theirs', async () => {
    const others: string[] = [];
    watch('p', note);
    watch('b', (element) => others.push(element.id));
    body.innerHTML = '<p id="a"></p><b id="b"></b>';
    await all(1);
    expect([found, others]).to.deep.equal([['a'], ['b']]);
  });

  it('finds a selector that looks at what is around', async () => {
    body.innerHTML = '<main></main>';
    watch('main p', note);
    body.querySelector('main')!.innerHTML = '<p id="a"></p>';
    await all(1);
    expect(found).to.deep.equal(['a']);
  });

  it('does not look again at what has only changed', async () => {
    body.innerHTML = '<p id="a"></p>';
    watch('p', note);
    body.querySelector('p')!.className = 'new';
    body.append('text');
    body.insertAdjacentHTML('beforeend', '<p id="b"></p>');
    await all(2);
    expect(found).to.deep.equal(['a', 'b']);
  });

  it('finds nothing in text', async () => {
    body.innerHTML = '<p id="a"></p>';
    watch('p', note);
    body.append('text');
    body.querySelector('p')!.append('text');
    await looked();
    expect(found).to.deep.equal(['a']);
  });

  it('finds no element that has left the page by then', async () => {
    watch('p', note);
    const element = put(body, 'a');
    element.remove();
    await looked();
    expect(found).to.be.empty;
  });

  describe('of what is put in together', () => {
    beforeEach(() => watch('p', note));

    it('tells once of a parent, and once of its child', async () => {
      const parent = put(body, 'parent');
      put(parent, 'child');
      await looked();
      expect(found).to.deep.equal(['parent', 'child']);
    });

    it('tells once of what is put into something that came with its parent', async () => {
      body.insertAdjacentHTML('beforeend', '<section><div></div></section>');
      put(body.querySelector('div')!, 'a');
      await looked();
      expect(found).to.deep.equal(['a']);
    });

    it('tells once of what has been moved', async () => {
      const element = put(body, 'a');
      body.prepend(element);
      await looked();
      expect(found).to.deep.equal(['a']);
    });
  });

  describe('of what the parser adds', () => {
    beforeEach(() => page.document.open());

    it('tells once of a parent, and once of what is in it', async () => {
      watch('div,p', note);
      page.document.write('<div id="a">one<div id="b"><p id="c">two</p>three</div></div><p id="d">');
      await all(4);
      await looked();
      expect(found).to.deep.equal(['a', 'b', 'c', 'd']);
    });

    it('tells once of it, also where what is in it arrives later', async () => {
      watch('div,p', note);
      page.document.write('<div id="a">one');
      await all(1);
      page.document.write('<p id="b">two</p>');
      await all(2);
      await looked();
      expect(found).to.deep.equal(['a', 'b']);
    });
  });

  describe('while the page is parsed', () => {
    beforeEach(() => {
      page.document.open();
      watch('p', note);
      page.document.write('<div><p id="a"></p></div>');
    });

    it('tells anew of what is taken out and put back', async () => {
      await all(1);
      const parent = page.document.querySelector('div')!;
      parent.remove();
      await looked();
      page.document.body.append(parent);
      await all(2);
      expect(found).to.deep.equal(['a', 'a']);
    });

    it('tells anew of what is moved', async () => {
      await all(1);
      page.document.body.append(page.document.querySelector('p')!);
      await all(2);
      expect(found).to.deep.equal(['a', 'a']);
    });

    it('tells once of what stays, whatever comes and goes beside it', async () => {
      await all(1);
      page.document.write('<b></b><p id="b"></p>');
      page.document.querySelector('b')!.remove();
      await all(2);
      await looked();
      expect(found).to.deep.equal(['a', 'b']);
    });
  });

  describe('asks', () => {
    let asked: string[];

    /** Notes what each element is asked for. */
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

    it('not what is put into a tree of the same batch', async () => {
      body.insertAdjacentHTML('beforeend', '<div id="one"><i id="two"></i></div>');
      body.querySelector('i')!.insertAdjacentHTML('beforeend', '<u id="three"><b></b></u>');
      await looked();
      expect(asked).to.deep.equal(['one: p,b']);
    });

    it('nothing of an element that has none in it', async () => {
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

  /** Gives the parser some more of the page. */
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

  /** Notes the text of the first of these elements, once that is whole. */
  const note = (selector: string): void => {
    const element = page.document.querySelector<HTMLElement>(selector)!;
    unit.whenWhole(element, () => read.push(element.textContent!));
  };

  it('waits until the parser has read all of an element', async () => {
    await arrive('<p><b>one ');
    note('b');
    expect(read).to.be.empty;
    await arrive('two');
    expect(read).to.be.empty;
    await arrive('</b> three');
    expect(read).to.deep.equal(['one two']);
  });

  it('waits until the parser has left what the element is the last of', async () => {
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

  it('is at once in a page that has been parsed', async () => {
    await arrive('<p>');
    page.document.close();
    await until(() => page.document.readyState !== 'loading');
    let isDone = false;
    unit.whenWhole(page.document.body, () => (isDone = true));
    expect(isDone).to.be.true;
  });
});
