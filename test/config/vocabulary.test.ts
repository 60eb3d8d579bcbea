import {expect} from '@open-wc/testing';
import {isUnread} from '../../src/config/vocabulary.js';
import {elementOf} from '../fixtures/unit/markup.js';

interface CustomData {
  readonly tags: readonly {readonly name: string; readonly attributes: readonly {readonly name: string}[]}[];
}

describe('the vocabulary', () => {
  it('has each attribute that an element documents', async () => {
    const data = (await (await fetch('/dist/vscode.html-custom-data.json')).json()) as CustomData;
    const missing = data.tags.flatMap(({name, attributes}) =>
      attributes
        .map((attribute) => `${name} ${attribute.name}`)
        .filter((written) => isUnread(elementOf(`<${written}></${name}>`), written.split(' ')[1]!)),
    );
    expect(missing).to.deep.equal([]);
  });
});

describe('isUnread()', () => {
  const cases: [markup: string, unread: readonly string[]][] = [
    ['<script src="x" async data-layout="top" data-debug></script>', []],
    [
      '<script src="x" data-cfasync="false" data-turbo-track="reload" data-no-optimize="1" data-v-7ba5bd90></script>',
      [],
    ],
    ['<script data-layot="top" layout="top" data-basis="x"></script>', ['data-layot', 'layout', 'data-basis']],
    [
      '<consent-banner layout="top" id="a" class="b" data-testid="c" aria-label="d" v-on:x="e" state="asking"></consent-banner>',
      [],
    ],
    ['<script src="x" data-settings-link data-allow="x"></script>', ['data-settings-link']],
    ['<consent-banner data-layout="top" layot="x" label="y"></consent-banner>', ['data-layout', 'layot', 'label']],
    ['<p label="x" data-layout="y"></p>', []],
    ['<consent-words accept="Yes"></consent-words>', []],
  ];
  for (const [markup, unread] of cases) {
    it(`finds ${unread.join(', ') || 'nothing'} in ${markup}`, () => {
      const element = elementOf(markup);
      expect(element.getAttributeNames().filter((name) => isUnread(element, name))).to.deep.equal(unread);
    });
  }
});
