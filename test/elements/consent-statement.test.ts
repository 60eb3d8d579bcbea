import {elementUpdated, expect, html, waitUntil} from '@open-wc/testing';
import type {Policy, Service} from '../../src/core/policy.js';
import type {ConsentStatement} from '../../src/elements/consent-statement/consent-statement.js';
import {fillPlace} from '../../src/entries/statement.js';
import {words as cy} from '../../src/i18n/cy.js';
import {en} from '../../src/i18n/en.js';
import {all, closePage, one, openPage, place, press, ready, textOf, type PageDouble} from './page.js';
import {exemptToo, longWords, markup, markupWords, policy} from './policy.js';

const put = (href = '/complaints'): Promise<ConsentStatement> =>
  place(html`<consent-statement complaints-href=${href}></consent-statement>`);
/** The facts of the settings, or of a category, by their names. */
const factsOf = (root: ParentNode): Record<string, string> =>
  Object.fromEntries(
    [...root.querySelector('dl')!.querySelectorAll('dt')].map((dt) => [textOf(dt), textOf(dt.nextElementSibling!)]),
  );
const settingsOf = (statement: ConsentStatement): Record<string, string> => factsOf(statement.renderRoot);
const categoryOf = (statement: ConsentStatement, label: string): HTMLElement =>
  all(statement, 'section').find((section) => textOf(section.querySelector('h3')!) === label)!;
const noticeOf = (statement: ConsentStatement): string[] => all(statement, '[part=notice] p').map(textOf);

describe('<consent-statement>', () => {
  afterEach(closePage);

  it('A20 the accessibility audit finds nothing', async () => {
    openPage(exemptToo);
    await expect(await put()).to.be.accessible();
  });

  it('A20 finds nothing when it is narrow, in Welsh', async () => {
    openPage({lang: 'cy'});
    document.body.style.width = '320px';
    await expect(await put()).to.be.accessible();
  });

  describe('the settings', () => {
    it('name the site, the date, the revision, and how long the answer is kept', async () => {
      openPage({revision: '2026-11', cookieName: 'aberwen', cookieDays: 90});
      const before = new Date().toLocaleDateString('en-GB', {dateStyle: 'long'});
      const {Site, Date: date, ...rest} = settingsOf(await put());
      const after = new Date().toLocaleDateString('en-GB', {dateStyle: 'long'});
      expect(Site).to.equal(`Aberwen Borough Council (${location.host})`);
      expect([before, after]).to.include(date);
      expect(rest['Revision of the question']).to.equal('2026-11');
      expect(rest['The answer']).to.match(/^Kept for 90 days in the cookie aberwen, for this host alone\./);
    });

    it('say that the answer is shared, where it is', async () => {
      openPage({cookieDomain: 'aberwen.gov.uk'});
      expect(settingsOf(await put())['The answer']).to.contain('for aberwen.gov.uk and all hosts below it.');
    });

    it('say that there is nothing to answer, where there is not', async () => {
      openPage({categories: policy.categories.slice(0, 1)});
      const statement = await put();
      expect(settingsOf(statement)['The answer']).to.equal('There is nothing to answer.');
      expect(noticeOf(statement).join(' ')).not.to.contain('your answer');
    });

    for (const mode of ['basic', 'advanced', 'off'] as const) {
      it(`say that Google Consent Mode is ${mode}`, async () => {
        openPage({consentMode: mode});
        expect(settingsOf(await put())['Google Consent Mode']!.toLowerCase()).to.match(new RegExp(`^${mode}\\.`));
      });
    }

    it('say that Global Privacy Control is ignored, where it is, whatever this browser sends', async () => {
      openPage({ignoresGpc: true});
      expect(settingsOf(await put())['Global Privacy Control']).to.equal('Ignored.');
    });
  });

  describe('each category', () => {
    it('has its basis, what that means, and when it may run', async () => {
      openPage(exemptToo);
      const statement = await put();
      const said = ['Necessary', 'Analytics', 'Counting visits', 'How pages look'].map((label) => {
        const {Basis, 'When it may run': time} = factsOf(categoryOf(statement, label));
        return `${Basis} ${time}`;
      });
      expect(said[0]).to.match(/Nobody is asked\. From the first page, before the answer/);
      expect(said[1]).to.match(/consent \(PECR 2003.*After the visitor has agreed/);
      expect(said[2]).to.match(/exception for statistics.*until the visitor objects/);
      expect(said[3]).to.match(/exception for how pages look.*until the visitor objects/);
    });

    it('says what Global Privacy Control does, whatever this browser sends', async () => {
      const categories = [...exemptToo.categories!, {name: 'marketing', basis: 'consent' as const, services: []}];
      const NAME = 'Where the browser sends Global Privacy Control';
      const heeded = async (changes: Partial<Policy>): Promise<boolean[]> => {
        openPage({categories, ...changes});
        const statement = await put();
        const found = ['Analytics', 'Counting visits', 'Marketing'].map(
          (label) => NAME in factsOf(categoryOf(statement, label)),
        );
        closePage();
        return found;
      };
      expect(await heeded({})).to.deep.equal([false, true, true]);
      expect(await heeded({ignoresGpc: true})).to.deep.equal([false, false, false]);
    });

    it('has its services, with provider, account, purpose and privacy information', async () => {
      const [first] = policy.categories[1]!.services;
      openPage({categories: [{...policy.categories[1]!, services: [{...first!, key: 'G-OURS'}]}]});
      const statement = await put();
      expect(all(statement, 'li').map(textOf)).to.deep.equal([
        'Google Analytics (Google; account G-OURS): Counts visits and shows which pages are used. Privacy information for Google Analytics',
      ]);
      expect(one<HTMLAnchorElement>(statement, 'li a').href).to.equal('https://policies.google.com/privacy');
    });

    it('says of a service of Google in the advanced mode that it loads before the answer', async () => {
      const page = openPage({consentMode: 'advanced'});
      page.told.push('google-analytics');
      const lines = all(await put(), 'li').map(textOf);
      expect(lines.filter((line) => line.includes('before the answer'))).to.have.length(1);
      expect(lines.find((line) => line.includes('before the answer'))).to.match(/^Google Analytics/);
    });

    it('says that no service is named, where none is', async () => {
      openPage({categories: [{name: 'marketing', basis: 'consent', services: []}]});
      expect(factsOf(categoryOf(await put(), 'Marketing')).Services).to.match(/^No service is named\./);
    });

    it('L13 L22 has the table of what is kept', async () => {
      openPage();
      const statement = await put();
      const names = all(statement, 'th[scope=row]').map(textOf);
      expect(names).to.include.members(['consent', 'consent-elements', 'clientvars', '_ga', '_hj*']);
    });
  });

  describe('the words for the privacy notice', () => {
    it('name the uses with their services, the receivers, and the answer', async () => {
      openPage();
      expect(noticeOf(await put()).slice(0, 6)).to.deep.equal([
        'Aberwen Borough Council keeps information on your device, or reads it from there, for these uses:',
        '– Necessary (always on): Signing in',
        '– Analytics (only if you agree): Google Analytics (Google), Hotjar (Contentsquare)',
        '– Functional (only if you agree): YouTube (Google)',
        'When something of theirs loads, these companies can receive your internet address: Google, Contentsquare.',
        'We keep your answer on your device for 365 days, in a cookie named consent. It says what you allowed and refused, ' +
          `when, where and in which language. It does not say who you are. You can change it at any time: ${location.origin}/cookies`,
      ]);
    });

    it('say how to complain (Data Protection Act 2018, section 164A)', async () => {
      const {mistakes} = openPage();
      const [ours, commissioner] = noticeOf(await put()).slice(-2);
      expect(ours).to.contain('within 30 days').and.to.contain('without undue delay');
      expect(ours!.endsWith(`To complain: ${location.origin}/complaints`), ours).to.be.true;
      expect(commissioner).to.contain('Information Commissioner');
      expect(mistakes).to.be.empty;
    });

    it('take an address of mail, too', async () => {
      const {mistakes} = openPage();
      expect(noticeOf(await put('mailto:dpo@aberwen.gov.uk')).at(-2)).to.match(/To complain: dpo@aberwen\.gov\.uk$/);
      expect(mistakes).to.be.empty;
    });

    for (const href of ['', ' ', 'javascript:alert(1)']) {
      it(`say what to fill in, and a mistake is reported, with complaints-href="${href}"`, async () => {
        const {mistakes} = openPage();
        const statement = await put(href);
        expect(noticeOf(statement).at(-2)).to.match(/To complain: \[fill in: the address of your form/);
        expect(mistakes.map(({attribute}) => attribute)).to.include('complaints-href');
        expect(mistakes.every(({element}) => (element as unknown) === statement)).to.be.true;
      });
    }

    describe('copied', () => {
      const {clipboard} = navigator;
      const withClipboard = (value: unknown): unknown =>
        Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
      afterEach(() => withClipboard(clipboard));

      it('are plain text, a paragraph each', async () => {
        let copied = '';
        withClipboard({writeText: async (text: string) => void (copied = text)});
        openPage();
        const statement = await put();
        await press(statement, 'copy');
        await waitUntil(() => textOf(one(statement, '[role=status]')), 'it says something');
        expect(textOf(one(statement, '[role=status]'))).to.equal(en.copied);
        expect(copied.split('\n\n')).to.deep.equal(noticeOf(statement));
      });

      it('are not offered on plain http, where pages have no clipboard', async () => {
        withClipboard(undefined);
        openPage();
        expect(all(await put(), 'button').length).to.equal(0);
      });
    });
  });

  describe('in Welsh', () => {
    let page: PageDouble;
    beforeEach(() => (page = openPage({lang: 'cy'})));

    it('A15 is marked as English, except what visitors read', async () => {
      const statement = await put();
      expect(page.mistakes).to.be.empty;
      expect(one(statement, 'article').lang).to.equal('en');
      expect(all(statement, 'h3').map((each) => [each.lang, textOf(each)])).to.deep.equal([
        ['cy', cy.necessary],
        ['cy', cy.analytics],
        ['cy', cy.functional],
      ]);
      for (const table of all(statement, 'table')) expect(table.closest<HTMLElement>('[lang]')!.lang).to.equal('cy');
      expect(one(statement, 'button').closest<HTMLElement>('[lang]')!.lang).to.equal('cy');
    });
  });

  it('is drawn again with another policy', async () => {
    const {store} = openPage();
    const statement = await put();
    const service: Service = {name: 'late', label: 'Late', cookies: []};
    store.update({...store.policy!, categories: [{name: 'functional', basis: 'consent', services: [service]}]});
    await elementUpdated(statement);
    expect(all(statement, 'li').map(textOf)).to.deep.equal(['Late: Its purpose is not stated.']);
  });

  it('shows markup in names as text', async () => {
    openPage(markupWords);
    const statement = await put();
    expect(textOf(categoryOf(statement, markup).querySelector('li strong')!)).to.equal(`one ${markup}`);
    expect(all(statement, 'img, b').length).to.equal(0);
  });

  it('A9 does not scroll sideways at 320 px, however long the words', async () => {
    openPage(longWords);
    document.body.style.width = '320px';
    const statement = await put();
    expect(statement.scrollWidth).to.be.at.most(320);
    expect(Math.max(...all(statement, 'table, dl, [part=notice]').map(({scrollWidth}) => scrollWidth))).to.be.at.most(
      320,
    );
  });

  it('fills a place that asks for it, with the address for complaints', async () => {
    openPage();
    const div = document.createElement('div');
    div.dataset.consentStatement = '/complaints';
    document.body.append(div);
    fillPlace(div);
    fillPlace(div);
    const [statement, second] = div.querySelectorAll('consent-statement');
    await ready(statement!);
    expect(second).to.equal(undefined);
    expect(noticeOf(statement!).at(-2)).to.contain('/complaints');
    div.remove();
  });
});
