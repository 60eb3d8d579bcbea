import {expect} from '@open-wc/testing';
import {Confirmation} from '../../src/storage/confirmation.js';

describe('Confirmation', () => {
  afterEach(() => sessionStorage.clear());

  it('is not due before an answer', () => {
    expect(new Confirmation(() => true).isDue).to.be.false;
  });

  it('is due once the visitor has answered', () => {
    const confirmation = new Confirmation(() => true);
    confirmation.request();
    expect(confirmation.isDue).to.be.true;
  });

  it('L1 stores nothing for that', () => {
    new Confirmation(() => true).request();
    expect(sessionStorage).to.have.length(0);
  });

  it('is no longer due once it has been shown', () => {
    const confirmation = new Confirmation(() => true);
    confirmation.request();
    confirmation.done();
    expect(confirmation.isDue).to.be.false;
  });

  describe('when the page reloads', () => {
    it('L7 is due on the next page, and not on this one', () => {
      const confirmation = new Confirmation(() => true);
      confirmation.postpone();
      expect(confirmation.isDue).to.be.false;
      expect(new Confirmation(() => true).isDue).to.be.true;
    });

    it('L7 is not due where the record refuses nothing, and does not look', () => {
      new Confirmation(() => true).postpone();
      let hasRefusal = false;
      const confirmation = new Confirmation(() => hasRefusal);
      expect(confirmation.isDue).to.be.false;
      hasRefusal = true;
      expect(confirmation.isDue).to.be.true;
    });

    it('is due once: nothing is left after it has been shown', () => {
      new Confirmation(() => true).postpone();
      new Confirmation(() => true).done();
      expect(new Confirmation(() => true).isDue).to.be.false;
      expect(sessionStorage).to.have.length(0);
    });
  });

  describe('when the browser forbids storage', () => {
    const descriptor = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;

    beforeEach(() => {
      Object.defineProperty(window, 'sessionStorage', {
        configurable: true,
        get() {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
    });
    afterEach(() => Object.defineProperty(window, 'sessionStorage', descriptor));

    it('P11 throws nothing, and is not due', () => {
      new Confirmation(() => true).postpone();
      expect(new Confirmation(() => true).isDue).to.be.false;
    });

    it('P11 is still shown on this page', () => {
      const confirmation = new Confirmation(() => true);
      confirmation.request();
      expect(confirmation.isDue).to.be.true;
    });

    it('P11 is no longer due after that', () => {
      const confirmation = new Confirmation(() => true);
      confirmation.request();
      confirmation.done();
      expect(confirmation.isDue).to.be.false;
    });
  });
});
