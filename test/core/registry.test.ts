import {expect} from '@open-wc/testing';
import {isRegisteredIn, register, registered} from '../../src/core/registry.js';

const KEY = Symbol.for('consent-elements');
const page = {consent: {}};

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
    const other = {consent: {}, parts: new Map()};
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

  for (const [what, value] of Object.entries({'a text': 'x', null: null, 'an empty object': {}})) {
    it(`is undefined when ${what} is in its place`, () => {
      globals[KEY] = value;
      expect(registered()).to.be.undefined;
    });
  }
});

describe('isRegisteredIn()', () => {
  it('P6 is true for a window that has a consent', () => {
    expect(isRegisteredIn({[KEY]: page})).to.be.true;
  });

  it('is false for a window that has none', () => {
    expect(isRegisteredIn({})).to.be.false;
  });
});
