/** Words of each language in little room. */
import {elementUpdated, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {ConsentEmbed} from '../../src/elements/consent-embed/consent-embed.js';
import {languages} from '../fixtures/unit/languages.js';
import {closePage, openDialog, openPage} from './page.js';
import {brokenWords} from './shape.js';

/** A privacy link is not among them: it may have a word that is longer than a line, as in German. */
const CONTROL = /^(button|label|summary|h2|h3)\b/;

describe('every language', () => {
  before(() => setViewport({width: 320, height: 568}));
  afterEach(closePage);
  after(() => setViewport({width: 800, height: 600}));

  for (const [lang, words] of Object.entries(languages)) {
    it(`A21 ${lang}: at 320×568 and text of 130 %, no word of a control is broken inside`, async () => {
      document.body.style.fontSize = '130%';
      openPage({lang}, undefined, {words: {[lang]: words}});
      const preferences = await openDialog();
      const embed = await fixture<ConsentEmbed>(html`
        <consent-embed service="hotjar" src="https://videos.example/1" title="1"></consent-embed>
      `);
      await nextFrame();
      await elementUpdated(embed);
      expect([preferences.lang, embed.lang]).to.deep.equal([lang, lang]);
      const broken = [preferences, embed].flatMap(({renderRoot}) => brokenWords(renderRoot));
      expect(broken.filter((each) => CONTROL.test(each))).to.deep.equal([]);
    });
  }
});
