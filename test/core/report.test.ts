import {expect} from '@open-wc/testing';
import {setHost, type Host} from '../../src/core/host.js';
import type {Mistake} from '../../src/core/mistake.js';
import {report} from '../../src/core/report.js';

const mistake: Mistake = {element: document.body, attribute: 'layout', word: 'side'};

describe('report()', () => {
  afterEach(() => setHost(undefined));

  const hostWith = (part: unknown): Host => ({load: async () => part}) as unknown as Host;

  it('gives the mistake to the part that says it', async () => {
    const said: Mistake[] = [];
    setHost(hostWith((one: Mistake) => said.push(one)));
    await report(mistake);
    expect(said).to.deep.equal([mistake]);
  });

  it('asks for the part by its name', async () => {
    const asked: string[] = [];
    setHost({load: async (part: string) => void asked.push(part)} as unknown as Host);
    await report(mistake);
    expect(asked).to.deep.equal(['mistakes']);
  });

  it('says nothing where the part cannot be had', async () => {
    setHost(hostWith(undefined));
    await report(mistake);
  });

  it('says nothing where there is no host', async () => {
    await report(mistake);
  });
});
