/**
 * Elements whose names hide the document's own properties, and prototypes that every object has something from: the page
 * asks, the answer is kept, and only the site's own script runs, with its own address.
 */
import {randomOf} from './random.js';
import {ask, effectsOn, inParallel, isRemark, newHosts, settled, writePage} from './visitor.js';

const nonce = 'abc';
const policy = `script-src 'nonce-${nonce}' 'strict-dynamic'`;

/** Members of the document, of nodes and of windows that a library may use. */
export const names = `
  querySelector querySelectorAll getElementById getElementsByTagName addEventListener removeEventListener
  dispatchEvent adoptedStyleSheets importNode adoptNode createElement createElementNS createTextNode
  createComment createDocumentFragment createTreeWalker createRange createEvent createAttribute head body
  documentElement currentScript cookie baseURI URL documentURI location referrer domain title lang dir
  readyState visibilityState hidden prerendering activeElement fullscreenElement defaultView implementation
  scripts forms images styleSheets fonts children childNodes firstChild append write open contains isConnected
  parentNode nodeType ownerDocument getRootNode textContent scrollingElement startViewTransition consent
  trustedTypes customElements dataLayer localStorage BroadcastChannel name top`
  .trim()
  .split(/\s+/);

/** Members of an element: a form's fields hide its own. */
export const fields = `
  attributes dataset matches closest getAttribute hasAttribute setAttribute removeAttribute localName nodeType
  parentElement parentNode isConnected remove after replaceWith querySelector addEventListener children
  nextSibling shadowRoot getRootNode getClientRects textContent type`
  .trim()
  .split(/\s+/);

/** Properties that options, descriptors, maps and elements are asked for. */
export const properties = `
  src href srcdoc nonce type text integrity consent consentReleased async defer value get set writable
  configurable enumerable once passive capture signal mode is name key label basis pending catalogued services
  cookies analytics necessary youtube answers choices decision policy path domain expires secure attributeFilter
  hasOwn banner mistakes loaders parts nonces tag attribute hasChanged converter reflect`
  .trim()
  .split(/\s+/);

/** With these, no script can define a property or add a listener any more, Lit neither: nobody is asked, nothing runs. */
const paralysing = ['get', 'set', 'value', 'writable', 'signal'];

/** Ways to give an element the name; the document has the first four for its own. */
const elements = {
  form: (name) => `<form name="${name}"><input name="${name}"></form>`,
  image: (name) => `<img name="${name}" alt="">`,
  frame: (name) => `<iframe name="${name}" title="A map"></iframe>`,
  two: (name) => `<form name="${name}"></form><form name="${name}" id="${name}"></form>`,
  link: (name) =>
    `<a id="${name}" href="javascript:0">A link</a><a id="${name}" name="src" href="https://evil.test/"></a>`,
};

/** What a property of every object may be. */
const pollutions = {
  address: (evil) => `'https://${evil}/t/polluted.js'`,
  yes: () => 'true',
  function: () => 'function () { return this; }',
};

const pageOf = ({first = '', content = ''}) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A page</title><link rel="icon" href="data:,">${first}
<script nonce="${nonce}" src="/consent/consent.js" data-auto-block></script></head><body>
${content}
<consent-banner policy-href="/cookies" site-name="Aberwen Borough Council">
  <consent-category name="analytics"></consent-category>
  <consent-category name="functional" services="youtube"></consent-category>
</consent-banner>
<script nonce="${nonce}" type="text/plain" data-consent="analytics" data-src="/t/own.js"></script>
<iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/abcdefghijk" title="A film"></iframe>
<main><h1>A page</h1><p><a href="/cookies" data-consent-open>Cookie settings</a></p></main></body></html>`;

/** Each case, as `clobbered NAME (ELEMENT)`, `field NAME` or `polluted NAME (VALUE)`, with its page. */
export function cases(seed) {
  const pick = (list, name) => list[randomOf(seed, name)(list.length)];
  return [
    ...names.map((name) => {
      const way = pick(Object.keys(elements), name);
      return {title: `clobbered ${name} (${way})`, page: () => pageOf({content: elements[way](name)})};
    }),
    ...fields.map((name) => {
      const content = `<form data-consent="analytics" data-src="/t/a.html"><input name="${name}"></form>`;
      return {title: `field ${name}`, page: () => pageOf({content})};
    }),
    ...properties.map((name) => {
      const way = pick(Object.keys(pollutions), name);
      const first = (evil) =>
        `<script nonce="${nonce}">Object.prototype['${name}'] = ${pollutions[way](evil)};</script>`;
      const isParalysed = paralysing.includes(name);
      return {title: `polluted ${name} (${way})`, page: ({evil}) => pageOf({first: first(evil)}), isParalysed};
    }),
  ];
}

/** What went wrong on this page. */
export async function tryCase({newPage, server}, {page: write, isParalysed = false}) {
  const hosts = newHosts();
  const body = write(hosts);
  await writePage(server, hosts.site, body, policy);
  const page = await newPage();
  const faults = new Set();
  if (!isParalysed) page.on('pageerror', ({message}) => isRemark(message) || faults.add(`exception: ${message}`));
  const expectEffects = async (when, wanted) => {
    const seen = [...(await effectsOn(page, server, hosts))];
    const frames = await ask(server, `/__hits?host=www.youtube-nocookie.com&page=${hosts.site}`);
    const all = [...seen, ...(frames.length ? ['asked for the film'] : [])].sort();
    if (all.join() !== wanted.join()) faults.add(`${when}: ${all.join(', ') || 'nothing'}`);
  };
  try {
    await page.goto(`https://${hosts.site}/`);
    await settled(page);
    await expectEffects('before an answer', []);
    const accept = page.locator('consent-banner [data-action=accept]');
    if (!(await accept.isVisible())) {
      if (!isParalysed) faults.add('nobody is asked');
      return {faults: [...faults], body, policy};
    }
    await accept.click();
    await settled(page);
    await settled(page);
    await expectEffects('after Accept', ['asked for the film', 'ran own']);
    const cookie = (await page.context().cookies(page.url())).find(({name}) => name === 'consent');
    if (!/yes=[^&]*analytics/.test(cookie?.value ?? '')) faults.add('the answer is not kept');
  } finally {
    await page.context().close();
  }
  return {faults: [...faults], body, policy};
}

export async function clobbering(chaos) {
  const wanted = cases(chaos.seed).filter(({title}) => !chaos.only || title.includes(chaos.only));
  await inParallel(wanted, (each) => chaos.attempt(each.title, () => tryCase(chaos, each)));
}
