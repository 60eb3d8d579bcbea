import {expect} from '@open-wc/testing';
import {inputs, tryInputs} from './inputs.js';

describe('inputs that nobody meant, a share of `npm run chaos`', () => {
  for (const name of Object.keys(inputs) as (keyof typeof inputs)[])
    it(name, () => expect(tryInputs(name, 13, 300)).to.be.undefined);
});
