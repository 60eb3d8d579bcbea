/** Browsers and extensions that answer for the visitor, with the rules that the package ships for them. */
import {readFileSync} from 'node:fs';
import type {BrowserContext, JSHandle, Page} from '@playwright/test';
import {
  accept,
  answers,
  banner,
  button,
  confirmed,
  expect,
  html,
  kept,
  loadedAgain,
  ownBanner,
  parked,
  ran,
  record,
  settled,
  startOver,
  status,
  test,
  withdraw,
  type Site,
} from './helpers.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const autoconsent = 'node_modules/@duckduckgo/autoconsent';
const contentScript = read(`${autoconsent}/dist/autoconsent.playwright.js`);
const {autoconsent: published} = JSON.parse(read(`${autoconsent}/rules/rules.json`)) as {autoconsent: unknown[]};
const rule: unknown = JSON.parse(read('dist/refusers/autoconsent.json'));

/** A message from autoconsent to its browser. */
interface Message {
  type: string;
  cmp?: string;
  result?: boolean;
  state?: {lifecycle: string};
}

interface Automatic {
  autoAction: 'optOut' | 'optIn';
  rules?: unknown[];
  /** It retries after half a second, and again each time the page changes. */
  detectRetries?: number;
}

/** Runs autoconsent in each page with these rules, as DuckDuckGo's browsers do; resolves to its messages. */
async function automatic(
  page: Page,
  {autoAction, rules = [rule], detectRetries = 4}: Automatic = {autoAction: 'optOut'},
): Promise<Message[]> {
  const said: Message[] = [];
  await page.exposeBinding('autoconsentSendMessage', async ({frame}, message: Message) => {
    said.push(message);
    if (message.type !== 'init') return;
    const config = {enabled: true, autoAction, enablePrehide: false, detectRetries};
    const answer = {type: 'initResp', config, rules: {autoconsent: rules}};
    await frame.evaluate(`autoconsentReceiveMessage(${JSON.stringify(answer)})`);
  });
  await page.addInitScript(contentScript);
  return said;
}

const done = (said: Message[]): Promise<void> =>
  expect.poll(() => said.map(({type}) => type)).toContain('autoconsentDone');
const named = (said: Message[], type: string): unknown[] =>
  said.filter((message) => message.type === type).map(({cmp, result}) => (result === undefined ? cmp : result));

/** A visit, on a page of its own. */
type Visit = (page: Page, open: (body: string) => Promise<unknown>) => Promise<void>;

/** Makes the visits in parallel, each to its own site: autoconsent mostly waits. */
async function visitAtOnce(context: BrowserContext, site: Site, visits: Record<string, Visit>): Promise<void> {
  const each = Object.entries(visits).map(([what, visit], at) =>
    test.step(what, async () => {
      const address = `https://visit${at}.${site.host}/page`;
      const page = await context.newPage();
      await visit(page, async (body) => {
        await site.write(address, body);
        await page.goto(address);
      });
      await page.close();
    }),
  );
  await Promise.all(each);
}

const refusesAt =
  (names: string, content: Parameters<typeof html>[0], rules = [rule]): Visit =>
  async (page, open) => {
    const said = await automatic(page, {autoAction: 'optOut', rules});
    await open(html(content));
    await done(said);
    expect(named(said, 'cmpDetected')).toEqual(['consent-elements']);
    expect(named(said, 'popupFound')).toEqual(['consent-elements']);
    expect(named(said, 'optOutResult')).toEqual([true]);
    await expect.poll(() => answers(page)).toBe(`yes= no=${names}`);
    expect(await record(page)).toMatchObject({m: 'banner'});
    await expect.poll(() => status(page)).toBe('decided');
    await expect(banner(page)).toHaveCount(0);
    await expect(page.locator('consent-banner')).toHaveAttribute('state', 'answered');
    expect(await ran(page)).toEqual([]);
    await page.evaluate('autoconsentReceiveMessage({type: "selfTest"})');
    await expect.poll(() => named(said, 'selfTestResult')).toEqual([true]);
  };

const acceptsAt =
  (names: string, content: Parameters<typeof html>[0]): Visit =>
  async (page, open) => {
    const said = await automatic(page, {autoAction: 'optIn'});
    await open(html(content));
    await done(said);
    expect(named(said, 'optInResult')).toEqual([true]);
    await expect.poll(() => answers(page)).toBe(`yes=${names} no=`);
    expect(await record(page)).toMatchObject({m: 'banner'});
    await expect.poll(() => status(page)).toBe('decided');
    await expect(banner(page)).toHaveCount(0);
    await expect.poll(() => ran(page)).toEqual(['statistics']);
  };

/** A category that runs unless the visitor objects, and nothing to agree to. */
const counting = `
  <consent-banner site-name="Aberwen">
    <consent-category name="visits" label="Counting visits" basis="statistics">
      <consent-service name="counter" label="Counter"></consent-service>
    </consent-category>
  </consent-banner>`;

const answersNotice =
  (autoAction: 'optOut' | 'optIn', names: string): Visit =>
  async (page, open) => {
    const said = await automatic(page, {autoAction});
    await open(html({body: counting}));
    await done(said);
    expect(named(said, `${autoAction}Result`)).toEqual([true]);
    await expect.poll(() => answers(page)).toBe(names);
    await expect(banner(page)).toHaveCount(0);
  };

test('L8 autoconsent refuses or accepts, as the visitor has set it, and hides the confirmation', async ({
  context,
  site,
}) => {
  expect(published.length).toBeGreaterThan(100);
  const element = {body: ownBanner() + parked('statistics')};
  const top = {body: ownBanner('layout="top"') + parked('statistics')};
  const oneTag = {
    head: '<script src="/consent/consent.js" data-site-name="Aberwen" data-policy-href="/cookies.html" data-functional="youtube"></script>',
    body: parked('statistics', 'functional'),
  };
  const oneFile = {head: '<script src="/consent/consent.all.js"></script>', ...element};
  await visitAtOnce(context, site, {
    'refuses at the element, among all the published rules': refusesAt('analytics.stats', element, [
      ...published,
      rule,
    ]),
    'refuses at the element at the top': refusesAt('analytics.stats', top),
    'refuses at the one tag': refusesAt('functional.youtube', oneTag),
    'accepts at the element': acceptsAt('analytics.stats', element),
    'accepts at the one file': acceptsAt('analytics.stats', oneFile),
    'objects to a notice, which has no Reject': answersNotice('optOut', 'yes= no=visits.counter'),
    'agrees to a notice': answersNotice('optIn', 'yes=visits.counter no='),
  });
});

/** Accepts, and closes the confirmation. */
async function acceptAndHide(page: Page): Promise<void> {
  await accept(page);
  await button(page, 'hide').click();
  await kept(page);
}

const doesNothingAt =
  (body: string): Visit =>
  async (page, open) => {
    await open(html({body: ownBanner()}));
    await acceptAndHide(page);
    const said = await automatic(page, {autoAction: 'optOut', detectRetries: 2});
    await open(html({body}));
    await settled(page);
    // It retries after the page changes.
    const lifecycle = async (): Promise<string | undefined> => {
      await page.evaluate(() => document.body.toggleAttribute('data-changed'));
      return said.flatMap(({state}) => state?.lifecycle ?? []).at(-1);
    };
    await expect.poll(lifecycle).toBe('nothingDetected');
    expect(named(said, 'cmpDetected')).toEqual([]);
    expect(await answers(page)).toBe('yes=analytics.stats no=');
  };

test('autoconsent, after an answer, refuses what is new, hides a confirmation, and does nothing else', async ({
  context,
  site,
}) => {
  await visitAtOnce(context, site, {
    'L12 refuses what is new, and leaves what was accepted before': async (page, open) => {
      await open(html({body: ownBanner() + parked('statistics')}));
      await accept(page);
      await confirmed(page);
      await kept(page);
      await automatic(page);
      const more = '<consent-category name="marketing"></consent-category>';
      await open(html({body: ownBanner('', more) + parked('statistics')}));
      await expect.poll(() => answers(page)).toBe('yes=analytics.stats no=marketing');
      await settled(page);
      await expect(banner(page)).toHaveCount(0);
    },
    'hides the confirmation that is shown after a reload': async (page, open) => {
      await open(html({body: ownBanner() + parked('statistics')}));
      await acceptAndHide(page);
      await loadedAgain(page, () => withdraw(page));
      await confirmed(page);
      const before = await record(page);
      const said = await automatic(page);
      await page.evaluate(contentScript);
      await done(said);
      await expect(page.locator('consent-banner')).toHaveAttribute('state', 'answered');
      await expect(banner(page)).toHaveCount(0);
      expect(await record(page)).toEqual(before);
    },
    'does nothing for a page without the banner': doesNothingAt('<consent-cookie-table></consent-cookie-table>'),
    'does nothing for a visitor who has answered': doesNothingAt(ownBanner()),
  });
});

/** A place in a Consent-O-Matic rule: a selector, in its parent's shadow root if that has one. */
interface Place {
  parent?: {selector: string};
  target: {selector: string};
}

const {detectors, methods} = JSON.parse(read('dist/refusers/consent-o-matic.json'))['consent-elements'];
const method = (wanted: string): unknown => methods.find(({name}: {name: string}) => name === wanted);

/** Every place in a part of the rule, in order. */
function places(part: unknown): Place[] {
  if (typeof part !== 'object' || !part) return [];
  return [...('target' in part ? [part as Place] : []), ...Object.values(part).flatMap(places)];
}

/** Searches like Consent-O-Matic, and waits until exactly one element matches. */
async function find(page: Page, {parent, target}: Place): Promise<JSHandle<HTMLElement>> {
  const look = (): Promise<JSHandle<HTMLElement[]>> =>
    page.evaluateHandle(
      ([outer, inner]) => {
        const top = outer ? document.querySelector(outer) : document;
        const root = top instanceof Element ? (top.shadowRoot ?? top) : top;
        return [...(root?.querySelectorAll<HTMLElement>(inner!) ?? [])];
      },
      [parent?.selector, target.selector],
    );
  const count = async (): Promise<number> => (await look()).evaluate((all) => all.length);
  await expect.poll(count, JSON.stringify({parent, target})).toBe(1);
  return (await look()).evaluateHandle(([one]) => one!);
}

const press = async (page: Page, place: Place): Promise<void> =>
  (await find(page, place)).evaluate((element) => element.click());

const choices = {A: 'functional', B: 'analytics', F: 'marketing'};

test("the Consent-O-Matic rule's selectors find the choices that the visitor has set there", async ({page, site}) => {
  const names = Object.values(choices);
  const categories = names.map((name) => `<consent-category name="${name}"></consent-category>`).join('');
  // Each of the three differs from the others in one of these.
  for (const wanted of [['functional'], ['functional', 'marketing']]) {
    await test.step(wanted.join(' and '), async () => {
      await startOver(page);
      await site.open(page, html({body: `<consent-banner site-name="Aberwen">${categories}</consent-banner>`}));
      for (const place of places(detectors)) await find(page, place);

      const [customise, panel, ...noMore] = places(method('OPEN_OPTIONS'));
      expect(noMore).toEqual([]);
      await press(page, customise!);
      await find(page, panel!);

      const consents = JSON.stringify(method('DO_CONSENT')).match(/"type":"[A-Z]"/g);
      expect(consents).toEqual(Object.keys(choices).map((letter) => `"type":"${letter}"`));
      const boxes = places(method('DO_CONSENT'));
      for (const place of boxes) await find(page, place);
      // Each is looked up three times: whether it is there, whether it is ticked, and to be clicked.
      for (const name of wanted) await press(page, boxes[names.indexOf(name) * 3 + 2]!);

      const [save, ...hide] = places(method('SAVE_CONSENT'));
      await press(page, save!);
      for (const place of hide.slice(0, -1)) await find(page, place);
      await press(page, hide.at(-1)!);
      await expect(banner(page)).toHaveCount(0);
      const others = names.filter((name) => !wanted.includes(name));
      await expect.poll(() => answers(page)).toBe(`yes=${wanted.join('.')} no=${others.join('.')}`);
    });
  }
});
