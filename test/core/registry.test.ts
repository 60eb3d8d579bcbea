import {expect} from '@open-wc/testing';
import {isRegisteredIn, register, registered} from '../../src/core/registry.js';

const KEY = Symbol.for('consent-elements');
const page = {consent: {allows: () => false}};

describe('registered()', () => {
  const globals = globalThis as {[KEY]?: unknown};

  afterEach(() => {
    delete globals[KEY];
    document.getElementById('consent-elements')?.remove();
  });

  it('is undefined before anything is registered', () => {
    expect(registered()).to.be.undefined;
  });

  it('returns what was registered', () => {
    register(page);
    expect(registered()).to.equal(page);
  });

  it('P15 returns what another version registered, with any further members', () => {
    const other = {...page, parts: new Map()};
    globals[KEY] = other;
    expect(registered()).to.equal(other);
  });

  it('is undefined again once it has been removed', () => {
    register(page);
    register(undefined);
    expect(registered()).to.be.undefined;
  });

  it('P12 is not replaced by an element of that name', () => {
    const element = document.createElement('p');
    element.id = 'consent-elements';
    document.body.append(element);
    expect(registered()).to.be.undefined;
  });

  for (const [what, value] of Object.entries({
    'a text': 'x',
    'a number': 7,
    null: null,
    'an empty object': {},
    'a consent of another kind': {consent: true},
    'a consent of nothing': {consent: null},
    'a function': () => ({consent: {}}),
  })) {
    it(`R63 is undefined when ${what} is in its place, and what is registered replaces that`, () => {
      globals[KEY] = value;
      expect(registered()).to.be.undefined;
      expect(isRegisteredIn(globalThis)).to.be.false;
      expect(register(page)).to.be.true;
      expect(registered()).to.equal(page);
    });
  }

  it('R63 is undefined when a value that throws is in its place, and what is registered replaces that', () => {
    Object.defineProperty(globals, KEY, {
      configurable: true,
      get() {
        throw new Error('Another script');
      },
    });
    expect(registered()).to.be.undefined;
    expect(register(page)).to.be.true;
    expect(registered()).to.equal(page);
  });
});

describe('isRegisteredIn()', () => {
  it('P6 is true for a window that has a consent', () => {
    expect(isRegisteredIn({[KEY]: page})).to.be.true;
  });

  it('is false for a window that has none', () => {
    expect(isRegisteredIn({})).to.be.false;
  });
});
