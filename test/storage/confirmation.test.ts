import {expect} from '@open-wc/testing';
import {isConfirmationDue, postponeConfirmation} from '../../src/storage/confirmation.js';

describe('postponeConfirmation()', () => {
  afterEach(() => sessionStorage.clear());

  it('makes a confirmation due', () => {
    postponeConfirmation();
    expect(isConfirmationDue()).to.be.true;
  });

  it('takes that back, and leaves nothing', () => {
    postponeConfirmation();
    postponeConfirmation(false);
    expect(isConfirmationDue()).to.be.false;
    expect(sessionStorage).to.have.length(0);
  });

  describe('where the browser forbids storage', () => {
    beforeEach(() => {
      const get = (): never => {
        throw new DOMException('Forbidden', 'SecurityError');
      };
      Object.defineProperty(Storage.prototype, 'consent-elements', {get, set: get, configurable: true});
    });
    afterEach(() => delete (Storage.prototype as {'consent-elements'?: unknown})['consent-elements']);

    it('P11 throws nothing', () => {
      postponeConfirmation();
    });

    it('P11 makes no confirmation due', () => {
      expect(isConfirmationDue()).to.be.false;
    });
  });
});

describe('isConfirmationDue()', () => {
  it('is false where none was postponed', () => {
    expect(isConfirmationDue()).to.be.false;
  });
});
