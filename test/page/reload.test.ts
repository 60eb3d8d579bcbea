import {expect} from '@open-wc/testing';
import type * as Reload from '../../src/page/reload.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';

const PAGE = '/test/fixtures/unit/page.html';

describe('reload()', () => {
  let page: UnitPage;
  let reload: typeof Reload.reload;
  let stopSendingOnLeave: typeof Reload.stopSendingOnLeave;

  beforeEach(async () => {
    page = await openPage(`${PAGE}#part`);
    ({reload, stopSendingOnLeave} = await page.load<typeof Reload>('page/reload.ts'));
  });
  afterEach(closePages);

  /** Resolves with the page's address when it has been loaded again. */
  const loadedAgain = (act: () => void): Promise<string> => {
    const frame = page.window.frameElement as HTMLIFrameElement;
    const {origin} = page.window.location;
    return new Promise((resolve) => {
      frame.addEventListener('load', () => resolve(frame.contentWindow!.location.href.slice(origin.length)));
      act();
    });
  };

  it('R1 loads the page again at the same place', async () => {
    expect(await loadedAgain(reload)).to.equal(`${PAGE}#part`);
  });

  it('R1 keeps its address when a second withdrawal follows before that', async () => {
    const act = (): void => {
      reload();
      reload();
    };
    expect(await loadedAgain(act)).to.equal(`${PAGE}#part`);
  });

  it('L7 lets the page that is left send nothing more to other sites', async () => {
    const {document, navigator, PageTransitionEvent} = page.window;
    const blocked = new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', ({blockedURI}) => resolve(blockedURI));
    });
    const policy = (): HTMLMetaElement | null => document.querySelector('meta[http-equiv]');
    let isStillRunning = false;
    stopSendingOnLeave(() => isStillRunning);
    page.window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(policy(), 'once the visitor has agreed again').to.be.null;
    isStillRunning = true;
    expect(policy(), 'while the page may stay').to.be.null;
    page.window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    expect(policy(), 'on a page that may come back').to.be.null;
    page.window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(policy()!.content).to.equal(
      "connect-src 'self' localhost *.localhost; img-src 'self' data: localhost *.localhost",
    );
    page.window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(document.querySelectorAll('meta[http-equiv]'), 'a second time').to.have.length(1);
    navigator.sendBeacon('https://statistics.test/collect', 'what was collected');
    expect(await blocked).to.contain('https://statistics.test');
  });

  it('L7 stops scripts from sending before it reloads: some send as soon as they are told that the page is left', () => {
    reload();
    expect(page.document.querySelector('meta[http-equiv]')).to.exist;
  });
});
