import {expect} from '@open-wc/testing';
import type * as Openers from '../../src/page/openers.js';
import type {Page} from '../../src/page/page.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';

describe('watchOpeners()', () => {
  let frame: UnitPage;
  /** The elements that opened the preferences. */
  let openers: (Element | null)[];
  /** How often the preferences were preloaded. */
  let fetched: number;

  beforeEach(async () => {
    openers = [];
    fetched = 0;
    frame = await openPage();
    const {watchOpeners} = await frame.load<typeof Openers>('page/openers.ts');
    const page = {
      openPreferences: async (opener: Element | null) => void openers.push(opener),
      loadChoices: async () => void (fetched += 1),
    };
    watchOpeners(page as unknown as Page);
  });
  afterEach(closePages);

  /** Puts the markup into the page and returns the opener in it. */
  const put = (markup: string): HTMLElement => {
    frame.document.body.innerHTML = markup;
    return frame.document.querySelector<HTMLElement>('[data-consent-open]')!;
  };
  /** Puts the markup into a shadow root of the host, or of a new <main>, and returns the first element in it. */
  const putInShadow = (markup: string, host?: Element): HTMLElement => {
    if (!host) frame.document.body.innerHTML = '<main></main>';
    const root = (host ?? frame.document.querySelector('main')!).attachShadow({mode: 'open'});
    root.innerHTML = markup;
    return root.firstElementChild as HTMLElement;
  };

  describe('when something is clicked', () => {
    it('L6 opens for a button, and passes it on', () => {
      const button = put('<button data-consent-open>Cookies</button>');
      button.click();
      expect(openers).to.deep.equal([button]);
    });

    it('L6 opens for an element inside a link', () => {
      const link = put('<a href="#elsewhere" data-consent-open><b>Cookies</b></a>');
      link.querySelector('b')!.click();
      expect(openers).to.deep.equal([link]);
    });

    it('L6 does not follow the link', () => {
      put('<a href="#elsewhere" data-consent-open>Cookies</a>').click();
      expect(frame.window.location.hash).to.equal('');
    });

    it('L6 opens from a shadow tree', () => {
      const button = putInShadow('<button data-consent-open></button>');
      button.click();
      expect(openers).to.deep.equal([button]);
    });

    it('L6 opens for an opener around an element with a shadow root', () => {
      const link = put('<a href="#elsewhere" data-consent-open><span></span></a>');
      putInShadow('<b></b>', link.firstElementChild!).click();
      expect(openers).to.deep.equal([link]);
    });

    it('L6 opens for an opener added later', () => {
      put('<button data-consent-open>Cookies</button>');
      const later = put('<button data-consent-open>Cookies</button>');
      later.click();
      expect(openers).to.deep.equal([later]);
    });

    it('ignores everything else', () => {
      put('<button>Cookies</button><p data-consent-open></p>');
      frame.document.querySelector('button')!.click();
      frame.document.body.click();
      frame.document.documentElement.click();
      expect(openers).to.be.empty;
    });

    it('R9 hears of it before the page does, and alone', () => {
      const heard: string[] = [];
      frame.document.addEventListener('click', (event) => [heard.push('page'), event.stopPropagation()], true);
      put('<a href="#elsewhere" data-consent-open>Cookies</a>').click();
      expect([openers.length, heard]).to.deep.equal([1, []]);
    });

    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      const clickWith = (element: Element): boolean =>
        element.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, [key]: true}));

      it(`R9 leaves a link that is pressed with the ${key} to the browser`, () => {
        expect(clickWith(put('<a href="#elsewhere" data-consent-open>Cookies</a>'))).to.be.true;
        expect(openers).to.be.empty;
      });

      it(`R9 opens for a button that is pressed with the ${key}`, () => {
        clickWith(put('<button data-consent-open>Cookies</button>'));
        expect(openers).to.have.length(1);
      });
    }

    it("leaves the banner's own button to the banner", () => {
      putInShadow('<button data-action="customise"></button>').click();
      expect(openers).to.be.empty;
    });
  });

  describe('before a click', () => {
    const pointAt = (element: Element): boolean =>
      element.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));

    it('preloads when the pointer reaches an opener', () => {
      pointAt(put('<a href="#elsewhere" data-consent-open>Cookies</a>'));
      expect(fetched).to.equal(1);
    });

    it('preloads when the focus reaches an opener', () => {
      put('<button data-consent-open>Cookies</button>').focus();
      expect(fetched).to.equal(1);
    });

    it("preloads when the pointer reaches the banner's button, in its shadow root", () => {
      pointAt(putInShadow('<button data-action="customise"></button>'));
      expect(fetched).to.equal(1);
    });

    it("preloads when the focus reaches the banner's button", () => {
      putInShadow('<button data-action="customise"></button>').focus();
      expect(fetched).to.equal(1);
    });

    it('preloads when the pointer or the focus reaches the settings button', () => {
      const button = putInShadow('<button data-action="settings"></button>') as HTMLElement;
      pointAt(button);
      button.focus();
      expect(fetched).to.equal(2);
    });

    it('opens nothing', () => {
      pointAt(put('<button data-consent-open>Cookies</button>'));
      expect(openers).to.be.empty;
    });

    it('preloads for nothing else', () => {
      frame.document.body.innerHTML = '<button data-action="accept"></button>';
      pointAt(frame.document.querySelector('button')!);
      frame.document.querySelector('button')!.focus();
      expect(fetched).to.equal(0);
    });
  });
});
