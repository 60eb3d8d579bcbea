import {expect} from '@open-wc/testing';
import type * as Module from '../../src/entries/folder-parts.js';
import type {FolderParts} from '../../src/entries/folder-parts.js';
import type {Parts} from '../../src/page/parts.js';
import {hashOf} from '../fixtures/unit/hash-of.js';
import {closePages, openPage, type UnitPage} from '../fixtures/unit/open-page.js';

const FOLDER = new URL('/test/fixtures/unit/folder/', location.href);
const WRONG = `${'A'.repeat(43)}=`;

describe('FolderParts', () => {
  let frame: UnitPage;
  let unit: typeof Module;
  let said: string[];
  /** The correct hashes of the files in the folder. */
  let right: Record<string, string>;
  /** The hashes in the list of languages. */
  let languageHashes: Record<string, string>;

  before(async () => {
    right = {};
    for (const name of ['choices', 'cy', 'facts-cy', 'languages']) right[name] = await hashOf(name);
    languageHashes = {de: await hashOf('de')};
  });
  beforeEach(async () => {
    const own: string[] = (said = []);
    frame = await openPage();
    Object.assign(frame.window, {languageHashes});
    frame.window.console.error = (...values: unknown[]) => own.push(values.join(' '));
    unit = await frame.load<typeof Module>('entries/folder-parts.ts');
  });
  afterEach(closePages);

  const create = (hashes = right, inside: Partial<Parts> = {}): FolderParts =>
    new unit.FolderParts(FOLDER, hashes, inside, 'abc');
  const createWithoutFolder = (inside: Partial<Parts> = {}): FolderParts =>
    new unit.FolderParts(undefined, right, inside, 'abc');
  /** The added scripts, and the names of their files. */
  const added = (): HTMLScriptElement[] => [...frame.document.head.querySelectorAll<HTMLScriptElement>('script[src]')];
  const fetched = (): string[] => added().map(({src}) => src.replace(/.*\/|\.js$/g, ''));

  describe('load()', () => {
    it('returns what the file in the folder exports', async () => {
      expect(await create().load('choices')).to.have.keys('define', 'open', 'hold');
    });

    it('runs the file once, however often it is loaded', async () => {
      const parts = create();
      await Promise.all([parts.load('choices'), parts.load('choices')]);
      await parts.load('choices');
      expect(fetched()).to.deep.equal(['choices']);
      expect(frame.window.ran).to.deep.equal(['choices']);
    });

    it('makes the browser check it, as a module with its hash and the nonce', async () => {
      await create().load('choices');
      const [{type, integrity, crossOrigin, nonce}] = added() as [HTMLScriptElement];
      expect({type, integrity, crossOrigin, nonce}).to.deep.equal({
        type: 'module',
        integrity: `sha256-${right.choices}`,
        crossOrigin: 'anonymous',
        nonce: 'abc',
      });
    });

    it('uses a bundled part', async () => {
      const choices = {} as Parts['choices'];
      expect(await create(right, {choices}).load('choices')).to.equal(choices);
      expect(fetched()).to.be.empty;
    });

    it('loads nothing without a hash', async () => {
      expect(await create({}).load('choices')).to.be.undefined;
      expect(fetched()).to.be.empty;
    });

    it('loads nothing when its folder is unknown', async () => {
      expect(await createWithoutFolder().load('choices')).to.be.undefined;
      expect([...fetched(), ...said]).to.be.empty;
    });

    it('uses bundled parts when its folder is unknown', async () => {
      const choices = {} as Parts['choices'];
      expect(await createWithoutFolder({choices}).load('choices')).to.equal(choices);
    });

    for (const [what, name] of [
      ['is not the one that was built', 'choices'],
      ['is not there', 'loaders'],
    ] as const) {
      describe(`when the file ${what}`, () => {
        let parts: FolderParts;

        beforeEach(async () => {
          parts = create({[name]: WRONG});
          await parts.load(name);
        });

        it('P13 returns nothing', async () => {
          expect(await parts.load(name)).to.be.undefined;
        });

        it('P13 reports it once, with its address and the remedy', async () => {
          await parts.load(name);
          expect(said).to.have.length(1);
          expect(said[0]).to.include(`consent-elements: cannot load ${FOLDER.href}${name}.js. Upload the whole folder`);
        });

        it('R60 tries again when it is next needed, at an address that the browser has not given up', async () => {
          await parts.load(name);
          expect(fetched()).to.deep.equal([name, `${name}.js#1`]);
          expect(parts.faults).to.have.length(1);
        });

        it('runs none of it', () => {
          expect(frame.window.ran).to.be.undefined;
        });
      });
    }
  });

  describe('words()', () => {
    it('L16 loads Welsh without the list of the other languages', async () => {
      expect(await create().words('cy')).to.deep.equal({close: 'Cau'});
      expect(fetched()).to.deep.equal(['cy']);
    });

    it('L16 finds every other language in that list', async () => {
      expect(await create().words('de')).to.deep.equal({close: 'Schließen'});
      expect(fetched()).to.deep.equal(['languages', 'de']);
    });

    it('loads the list once', async () => {
      const parts = create();
      await Promise.all([parts.words('de'), parts.words('tlh'), parts.translation('de')]);
      await parts.words('fr');
      expect(fetched()).to.deep.equal(['languages', 'de']);
    });

    for (const language of ['tlh', 'constructor', '__proto__']) {
      it(`returns none in "${language}", and reports nothing`, async () => {
        expect(await create().words(language)).to.be.undefined;
        expect(said).to.be.empty;
      });
    }

    it('returns none when the list is not the one that was built', async () => {
      expect(await create({...right, languages: WRONG}).words('de')).to.be.undefined;
      expect(said).to.have.length(1);
    });

    it('returns none when its folder is unknown', async () => {
      expect(await createWithoutFolder().words('cy')).to.be.undefined;
      expect(fetched()).to.be.empty;
    });
  });

  describe('translation()', () => {
    it("L16 returns the catalogue's words in Welsh, without the list of the other languages", async () => {
      expect(await create().translation('cy')).to.deep.equal({'Plays videos.': 'Yn chwarae fideos.'});
      expect(fetched()).to.deep.equal(['facts-cy']);
    });

    it('returns nothing in a language without such a file', async () => {
      expect(await create().translation('de')).to.be.undefined;
      expect(said).to.be.empty;
    });
  });

  describe('hasLanguage()', () => {
    it('knows Welsh at once', () => {
      expect(create().hasLanguage('cy')).to.be.true;
    });

    it('knows the others once the list has loaded', async () => {
      const parts = create();
      await parts.words('tlh');
      expect(parts.hasLanguage('de')).to.be.true;
    });

    for (const language of ['tlh', 'constructor']) {
      it(`does not have "${language}"`, async () => {
        const parts = create();
        await parts.words(language);
        expect(parts.hasLanguage(language)).to.be.false;
      });
    }
  });

  describe('addressOf()', () => {
    it('returns the address in the folder', () => {
      expect(create().addressOf('choices')).to.equal(`${FOLDER.href}choices.js`);
    });

    it('is undefined when its folder is unknown', () => {
      expect(createWithoutFolder().addressOf('choices')).to.be.undefined;
    });
  });

  it('returns a hash as an element’s `integrity`', () => {
    expect(create({choices: WRONG}).integrityOf('choices')).to.equal(`sha256-${WRONG}`);
  });
});
