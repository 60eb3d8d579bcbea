/** What visitors' browsers and authors' markup may hold, as properties of the code that reads it. */
import fc from 'fast-check';
import {readPolicy} from '../../src/config/read.js';
import {isWebAddress} from '../../src/core/address.js';
import type {Decision} from '../../src/core/decision.js';
import {NAME_FORM, STANDARD_CATEGORIES, itemsOf, needsConsent, type Policy} from '../../src/core/policy.js';
import {decodeRecord, encodeRecord} from '../../src/core/record.js';
import type {Source} from '../../src/core/source.js';
import {ConsentStore} from '../../src/core/store.js';
import {StorageDouble} from '../fixtures/unit/record-storage.js';

const NOW = 1_800_000_000;
const DAYS = 400;

/** Any text that a script can hold, lone surrogates included. */
const utf16 = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
const html = fc.constantFrom(
  ...['<script>ran()</script>', '<img src=x onerror=ran()>', '"><svg onload=ran()>', '</consent-banner>', '&lt;b&gt;'],
  ...['javascript:ran()', 'data:text/html,<script>ran()</script>', '//evil.test/', '{{constructor}}', '${ran()}'],
);
/** One in fifty is 100 kB long. */
const long = fc
  .tuple(fc.constantFrom('a', ' ', 'a-', 'a:', '<', '*', '.', '%', '\u{1f36a}'), fc.constantFrom('', '!'))
  .map(([unit, end]) => unit.repeat(100_000 / unit.length) + end);
/** Names that every object has, or that mean something here. */
const known = fc.constantFrom(
  ...['constructor', '__proto__', 'hasownproperty', 'toString', 'then', 'necessary', 'functional', 'analytics'],
  ...['marketing', 'youtube', 'google-analytics', 'hotjar:3456789', 'google-analytics:G-ABC123', 'stats', 'Stats'],
);
const word = fc.oneof({weight: 5, arbitrary: known}, fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), fc.string());
const text = fc.oneof(
  {weight: 20, arbitrary: word},
  {weight: 10, arbitrary: fc.array(word, {maxLength: 4}).map((words) => words.join(' '))},
  {weight: 10, arbitrary: html},
  {weight: 9, arbitrary: utf16},
  {weight: 1, arbitrary: long},
);

const settings: Record<string, fc.Arbitrary<string>> = {
  layout: fc.constantFrom('bottom', 'top', 'corner', 'modal', 'Bottom', 'middle'),
  'cookie-days': fc.oneof(fc.integer().map(String), fc.constantFrom('1e3', '0x10', '400', '401', '-1', '٣')),
  'cookie-name': fc.constantFrom('consent', 'a b', 'a;b', 'a=b', '__Host-consent', 'ä'),
  'cookie-domain': fc.constantFrom('localhost', 'evil.test', 'test', '.', '..', 'co.uk'),
  'consent-mode': fc.constantFrom('basic', 'advanced', 'off', 'on'),
  'policy-href': fc.constantFrom('/cookies', 'javascript:ran()', 'http://', '//[', 'data:,', ' https://a.test/ '),
  basis: fc.constantFrom('consent', 'necessary', 'statistics', 'appearance', 'Necessary', 'legitimate', 'necessary;'),
  storage: fc.constantFrom('cookie', 'local', 'session', 'indexeddb', 'Cookie'),
  lang: fc.constantFrom('en', 'cy-GB', 'constructor', '__proto__', '-', 'x'.repeat(1000)),
};
const attributeNames = [
  ...Object.keys(settings),
  ...['name', 'label', 'services', 'key', 'purpose', 'provider', 'privacy-href', 'description', 'duration', 'domain'],
  ...['path', 'revision', 'site-name', 'catalogued', 'described', 'pending', 'cookies', 'class', 'on', '__proto__'],
];
const attribute = fc
  .constantFrom(...attributeNames)
  .chain((name) =>
    fc.tuple(
      fc.constant(name),
      Object.hasOwn(settings, name) ? fc.oneof({weight: 3, arbitrary: settings[name]!}, text) : text,
    ),
  );
const attributes = fc.array(attribute, {maxLength: 6});

/** An element as data, so that a counterexample can be read. */
interface Tree {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Tree | string)[];
}

const tags = ['consent-category', 'consent-service', 'consent-cookie', 'consent-banner', 'div', 'script', 'template'];
const {tree} = fc.letrec<{tree: Tree}>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...tags),
    attributes,
    children: fc.oneof(
      {maxDepth: 4, depthSize: 'small'},
      fc.constant([]),
      fc.array(fc.oneof(tie('tree'), text), {maxLength: 4}),
    ),
  }),
}));
const roots = fc.oneof(
  fc.record({tag: fc.constant('consent-banner'), attributes, children: fc.array(tree, {maxLength: 4})}),
  fc.record({
    tag: fc.constant('script'),
    attributes: fc.array(
      fc
        .oneof(attribute, fc.tuple(fc.constantFrom(...STANDARD_CATEGORIES), text))
        .map(([name, value]) => [`data-${name}`, value] as const),
      {maxLength: 8},
    ),
    children: fc.constant([]),
  }),
);

function build({tag, attributes, children}: Tree): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const child of children) element.append(typeof child === 'string' ? child : build(child));
  return element;
}

function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

/** True if an element of this kind, here or below, has the attribute with this value. */
const isWritten = (root: Element, kind: string, wanted: Record<string, string>): boolean =>
  [...root.querySelectorAll(kind)].some((element) =>
    Object.entries(wanted).every(([name, value]) => element.getAttribute(name)?.trim() === value),
  );

/** Checks what the policy lets run before any answer, and that each setting has a value that it can have. */
function checkPolicy(policy: Policy, root: Element): void {
  for (const {name, label, basis} of policy.categories) {
    must(NAME_FORM.test(name), `a category called ${name}`);
    must(STANDARD_CATEGORIES.includes(name) || !!label, `${name} has no label`);
    must(
      basis === 'consent' || name === 'necessary' || isWritten(root, 'consent-category', {name, basis}),
      `${name} is ${basis}, which nobody wrote`,
    );
  }
  const names = itemsOf(policy).map(({name}) => name);
  must(new Set(names).size === names.length, `a name twice: ${names.join()}`);
  for (const {name, label, key, pending, catalogued} of policy.categories.flatMap(({services}) => services)) {
    must(NAME_FORM.test(name), `a service called ${name}`);
    must(!catalogued, `${name} counts as the catalogue's`);
    must(!!pending || (!!label && !key), `${name} is not looked up`);
  }
  const store = new ConsentStore(new StorageDouble(), () => NOW);
  store.configure(policy);
  const mayRun = new Set(
    itemsOf(policy)
      .filter(({pending, within}) => !pending && !needsConsent(within))
      .map(({name}) => name),
  );
  for (const name of [...names, ...namesWritten(root), 'constructor', '__proto__', ''])
    must(!store.allows(name) || mayRun.has(name), `${name} runs before an answer`);
  must(/^(bottom|top|corner|modal)$/.test(policy.layout), `the layout ${policy.layout}`);
  must(Number.isInteger(policy.cookieDays) && policy.cookieDays >= 1 && policy.cookieDays <= 400, 'the days');
  must(/^[\w-]+$/.test(policy.cookieName), `the cookie ${policy.cookieName}`);
  must(!policy.cookieDomain || `.${location.hostname}`.endsWith(`.${policy.cookieDomain}`), 'the domain');
  must(!policy.policyHref || isWebAddress(policy.policyHref, document.baseURI), `the address ${policy.policyHref}`);
  must(/^(basic|advanced|off)$/.test(policy.consentMode), 'the mode');
}

/** Every word in any attribute. */
const namesWritten = (root: Element): string[] =>
  [root, ...root.querySelectorAll('*')].flatMap(({attributes}) =>
    [...attributes].flatMap(({value}) => value.slice(0, 1000).split(/[\s:.]+/)),
  );

const answers = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]*$/), fc.boolean());
const decisions: fc.Arbitrary<Decision> = fc.record({
  time: fc.integer({min: (NOW - DAYS * 86_400) * 1000 + 1, max: NOW * 1000}).map((time) => time / 1000),
  revision: fc.oneof({weight: 20, arbitrary: fc.string({unit: 'binary'})}, {weight: 1, arbitrary: long}),
  method: fc.constantFrom<Source>('banner', 'preferences', 'embed', 'api', 'tab'),
  language: fc.stringMatching(/^[a-z]{2,3}$/),
  answers,
});
const field = fc.tuple(
  fc.constantFrom('v', 't', 'r', 'm', 'l', 'yes', 'no', 'id', '__proto__', ''),
  fc.oneof(text, fc.constantFrom('1', '2', String(NOW), '1e99', 'NaN', '-1', 'Infinity', 'analytics.stats', '..')),
);
/** A cookie that is a record, nearly one, or something else. */
const cookies = fc.oneof(
  {weight: 3, arbitrary: text},
  {weight: 3, arbitrary: fc.array(field).map((fields) => fields.map((pair) => pair.join('=')).join('&'))},
  {
    weight: 3,
    arbitrary: fc.array(field).map((fields) => new URLSearchParams(fields).toString()),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(decisions, fc.nat(), fc.string({maxLength: 3})).map(([decision, at, put]) => {
      const record = encodeRecord(decision);
      const place = at % (record.length + 1);
      return record.slice(0, place) + put + record.slice(place + 1);
    }),
  },
);

/** True if only answers with a name of the right form came out, and a time that is not over. */
function checkDecision(decision: Decision | undefined): void {
  if (!decision) return;
  must(decision.time > NOW - DAYS * 86_400 && decision.time <= NOW + 300, `the time ${decision.time}`);
  for (const [name, value] of Object.entries(decision.answers))
    must(NAME_FORM.test(name) && typeof value === 'boolean', `the answer ${name}`);
}

export const inputs = {
  'cookies: any value is a record or none, and never throws': fc.property(cookies, (value) =>
    checkDecision(decodeRecord(value, NOW, DAYS)),
  ),
  'cookies: what is written is read again': fc.property(decisions, (decision) => {
    const read = decodeRecord(encodeRecord(decision), NOW, DAYS);
    must(
      JSON.stringify({...read, answers: sorted(read?.answers)}) ===
        JSON.stringify({...decision, answers: sorted(decision.answers)}),
      'another decision',
    );
  }),
  'configurations: any markup is read, and what is not understood stays blocked': fc.property(roots, (written) => {
    const root = build(written);
    checkPolicy(
      readPolicy(root, () => undefined),
      root,
    );
  }),
};

const sorted = (answers: Decision['answers'] = {}): [string, boolean][] => Object.entries(answers).sort();

/** Tries a number of inputs; returns the smallest that fails, if one does, with its error. */
export function tryInputs(name: keyof typeof inputs, seed: number, numRuns: number): string | undefined {
  const details = fc.check<unknown[]>(inputs[name] as fc.IProperty<unknown[]>, {seed, numRuns});
  if (!details.failed) return undefined;
  return `${String(details.errorInstance)}\nfor ${fc.stringify(details.counterexample).slice(0, 2000)}`;
}
