/**
 * Browsers and extensions that answer for the visitor, with the rules that the package ships for them.
 */
import {readFileSync} from 'node:fs';
import type {JSHandle, Page} from '@playwright/test';
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
  status,
  test,
  withdraw,
} from './helpers.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const autoconsent = 'node_modules/@duckduckgo/autoconsent';
const contentScript = read(`${autoconsent}/dist/autoconsent.playwright.js`);
const {autoconsent: published} = JSON.parse(read(`${autoconsent}/rules/rules.json`)) as {autoconsent: unknown[]};
const rule: unknown = JSON.parse(read('dist/refusers/autoconsent.json'));

/** What autoconsent tells the browser that it runs in. */
interface Message {
  type: string;
  cmp?: string;
  result?: boolean;
  state?: {lifecycle: string};
}

/** Lets autoconsent work in each page, with these rules, as DuckDuckGo's browsers do; resolves to what it says. */
async function automatic(page: Page, autoAction: 'optOut' | 'optIn', rules = [rule]): Promise<Message[]> {
  const said: Message[] = [];
  await page.exposeBinding('autoconsentSendMessage', async ({frame}, message: Message) => {
    said.push(message);
    if (message.type !== 'init') return;
    const config = {enabled: true, autoAction, enablePrehide: false, detectRetries: 4};
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

const oneTag = `<script src="/consent/consent.js" data-policy-href="/cookies.html" data-functional="youtube"></script>`;
const forms = {
  'the element': {body: ownBanner() + parked('statistics'), names: 'analytics.stats'},
  'the element at the top': {body: ownBanner('layout="top"') + parked('statistics'), names: 'analytics.stats'},
  'the one tag': {head: oneTag, body: parked('statistics', 'functional'), names: 'functional.youtube'},
  'the one file': {
    head: '<script src="/consent/consent.all.js"></script>',
    body: ownBanner() + parked('statistics'),
    names: 'analytics.stats',
  },
};

for (const [form, {names, ...content}] of Object.entries(forms)) {
  test(`autoconsent refuses at ${form}, and hides what confirms it`, async ({page, site}) => {
    const said = await automatic(page, 'optOut');
    await site.open(page, html(content));
    await done(said);
    expect(named(said, 'optOutResult')).toEqual([true]);
    await expect.poll(() => answers(page)).toBe(`yes= no=${names}`);
    expect(await record(page)).toMatchObject({m: 'banner'});
    await expect.poll(() => status(page)).toBe('decided');
    await expect(banner(page)).toHaveCount(0);
    await expect(page.locator('consent-banner')).toHaveAttribute('state', 'answered');
    expect(await ran(page)).toEqual([]);
    await page.evaluate('autoconsentReceiveMessage({type: "selfTest"})');
    await expect.poll(() => named(said, 'selfTestResult')).toEqual([true]);
  });

  if (form === 'the element at the top') continue;
  test(`autoconsent accepts at ${form}, where the visitor has set it to`, async ({page, site}) => {
    const said = await automatic(page, 'optIn');
    await site.open(page, html(content));
    await done(said);
    expect(named(said, 'optInResult')).toEqual([true]);
    await expect.poll(() => answers(page)).toBe(`yes=${names} no=`);
    expect(await record(page)).toMatchObject({m: 'banner'});
    await expect.poll(() => status(page)).toBe('decided');
    await expect(banner(page)).toHaveCount(0);
    await expect.poll(() => ran(page)).toEqual(['statistics']);
  });
}

/** Something that runs unless the visitor objects, and nothing to agree to. */
const counting = `
  <consent-banner>
    <consent-category name="visits" label="Counting visits" basis="statistics">
      <consent-service name="counter" label="Counter"></consent-service>
    </consent-category>
  </consent-banner>`;

for (const [action, names] of [
  ['optOut', 'yes= no=visits.counter'],
  ['optIn', 'yes=visits.counter no='],
] as const) {
  test(`L8 autoconsent answers a notice, which has no Reject: ${action}`, async ({page, site}) => {
    const said = await automatic(page, action);
    await site.open(page, html({body: counting}));
    await done(said);
    expect(named(said, `${action}Result`)).toEqual([true]);
    await expect.poll(() => answers(page)).toBe(names);
    await expect(banner(page)).toHaveCount(0);
  });
}

test('among all the published rules of autoconsent, ours alone finds the banner', async ({page, site}) => {
  expect(published.length).toBeGreaterThan(100);
  const said = await automatic(page, 'optOut', [...published, rule]);
  await site.open(page, html({body: ownBanner()}));
  await done(said);
  expect(named(said, 'cmpDetected')).toEqual(['consent-elements']);
  expect(named(said, 'popupFound')).toEqual(['consent-elements']);
  await expect.poll(() => answers(page)).toBe('yes= no=analytics.stats');
});

test('autoconsent refuses what is new, and what was accepted before', async ({page, site}) => {
  await site.open(page, html({body: ownBanner() + parked('statistics')}));
  await accept(page);
  await confirmed(page);
  await kept(page);
  const said = await automatic(page, 'optOut');
  const more = '<consent-category name="marketing"></consent-category>';
  await site.open(page, html({body: ownBanner('', more) + parked('statistics')}));
  // The script that had been released is gone once the page has been loaded again.
  await expect.poll(() => named(said, 'init').length).toBe(2);
  await settled(page);
  await expect.poll(() => answers(page)).toBe('yes= no=analytics.stats.marketing');
  await expect(banner(page)).toHaveCount(0);
});

test('autoconsent hides the confirmation that is shown after a reload', async ({page, site}) => {
  await site.open(page, html({body: ownBanner() + parked('statistics')}));
  await accept(page);
  await button(page, 'hide').click();
  await loadedAgain(page, () => withdraw(page));
  await confirmed(page);
  const before = await record(page);
  const said = await automatic(page, 'optOut');
  await page.evaluate(contentScript);
  await done(said);
  await expect(page.locator('consent-banner')).toHaveAttribute('state', 'answered');
  await expect(banner(page)).toHaveCount(0);
  expect(await record(page)).toEqual(before);
});

for (const [what, body] of [
  ['a page without the banner', '<consent-cookie-table></consent-cookie-table>'],
  ['a visitor who has answered', ownBanner()],
]) {
  test(`autoconsent does nothing for ${what}`, async ({page, site}) => {
    await site.open(page, html({body: ownBanner()}));
    await accept(page);
    await button(page, 'hide').click();
    await kept(page);
    const said = await automatic(page, 'optOut');
    await site.open(page, html({body}));
    // It looks again when the page changes, a few times.
    const lifecycle = async (): Promise<string | undefined> => {
      await page.evaluate(() => document.body.toggleAttribute('data-changed'));
      return said.flatMap(({state}) => state?.lifecycle ?? []).at(-1);
    };
    await expect.poll(lifecycle).toBe('nothingDetected');
    expect(named(said, 'cmpDetected')).toEqual([]);
    expect(await answers(page)).toBe('yes=analytics.stats no=');
  });
}

/** A place in a rule of Consent-O-Matic: a selector, within the shadow root of the parent where that has one. */
interface Place {
  parent?: {selector: string};
  target: {selector: string};
}

const {detectors, methods} = JSON.parse(read('dist/refusers/consent-o-matic.json'))['consent-elements'];
const method = (wanted: string): unknown => methods.find(({name}: {name: string}) => name === wanted);

/** Every place in a part of the rule, in its order. */
function places(part: unknown): Place[] {
  if (typeof part !== 'object' || !part) return [];
  return [...('target' in part ? [part as Place] : []), ...Object.values(part).flatMap(places)];
}

/** Looks as Consent-O-Matic does, and waits until it would find one element and no other. */
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

/** Each of the three is told apart from the others by one of these. */
for (const wanted of [['functional'], ['functional', 'marketing']]) {
  test(`the selectors of the Consent-O-Matic rule lead to ${wanted.join(' and ')}`, async ({page, site}) => {
    const names = Object.values(choices);
    const categories = names.map((name) => `<consent-category name="${name}"></consent-category>`).join('');
    await site.open(page, html({body: `<consent-banner>${categories}</consent-banner>`}));
    for (const place of places(detectors)) await find(page, place);

    const [customise, panel, ...noMore] = places(method('OPEN_OPTIONS'));
    expect(noMore).toEqual([]);
    await press(page, customise!);
    await find(page, panel!);

    const consents = JSON.stringify(method('DO_CONSENT')).match(/"type":"[A-Z]"/g);
    expect(consents).toEqual(Object.keys(choices).map((letter) => `"type":"${letter}"`));
    const boxes = places(method('DO_CONSENT'));
    for (const place of boxes) await find(page, place);
    // Each is looked up to see whether it is there, then whether it is ticked, then to be clicked.
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
