import {expect} from '@open-wc/testing';
import type * as Frames from '../../src/page/frames.js';
import type {FramesPage} from '../../src/page/parts.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';
import {councilPolicy} from '../fixtures/unit/policies.js';
import {storeOf} from '../fixtures/unit/stores.js';
import {until} from '../fixtures/unit/until.js';

describe('page/frames.ts', () => {
  let unit: UnitPage;
  let frames: typeof Frames;
  let page: FramesPage;
  /** What the page was told. */
  let told: string[];
  /** The types of the messages that another page got. */
  let sent: string[];
  let other: Window;

  beforeEach(async () => {
    unit = await openPage();
    frames = await unit.load<typeof Frames>('page/frames.ts');
    told = [];
    sent = [];
    other = {postMessage: ({type}: {type: string}) => sent.push(type)} as unknown as Window;
    const store = storeOf(councilPolicy());
    store.followRecord = () => !told.push('follow');
    page = {
      store,
      setFramed: (isFramed) => told.push(isFramed ? 'framed' : 'not framed'),
    };
    // Whoever is around the page is the other page.
    Object.defineProperty(unit.window, 'parent', {value: Object.assign(other, {parent: other}), configurable: true});
  });
  afterEach(closePages);

  const hear = (type: string, more: Partial<MessageEvent> & {record?: string} = {}): void => {
    const {hostname, origin} = location;
    const data = {consentRecord: more.record ?? `consent ${hostname}`, type};
    frames.hear(page, {data, origin, source: other, ...more} as MessageEvent);
  };

  it('R10 asks the page around it; that page asks the visitor', () => {
    frames.ask(page);
    expect(sent).to.deep.equal(['who']);
    hear('here');
    expect(told).to.deep.equal(['framed']);
  });

  it('R10 asks the visitor itself when nobody answers', async () => {
    frames.ask(page);
    await until(() => told.length > 0);
    expect(told).to.deep.equal(['not framed']);
  });

  it('R10 answers a frame, and tells it of each decision', () => {
    hear('who');
    page.store.acceptAll('api');
    expect(sent).to.deep.equal(['here', 'changed']);
  });

  it('R10 reads the record when another page has changed it', async () => {
    hear('changed');
    await until(() => told.length > 0);
    expect(told).to.deep.equal(['follow']);
  });

  it('R10 greets frames that have started earlier', () => {
    const frame = unit.document.body.appendChild(unit.document.createElement('iframe'));
    frame.contentWindow!.postMessage = other.postMessage;
    frames.greet(page);
    expect(sent).to.deep.equal(['here']);
  });

  for (const [what, more] of Object.entries({
    'of another record': {record: 'other localhost'},
    'of another site': {origin: 'https://example.org'},
    'without an origin': {origin: 'null'},
    'of a page that is gone': {source: null},
  })) {
    it(`R10 ignores a message ${what}`, () => {
      hear('here', more);
      hear('who', more);
      expect([told, sent]).to.deep.equal([[], []]);
    });
  }
});
