/** Browsers that keep nothing, clocks that are wrong, and listeners and released scripts that misbehave. */
import {journey, pageOf} from './journey.js';
import {inParallel} from './visitor.js';

/** Fails, and says whether it was the library that asked: the stand-ins of third parties fail, too. */
const fail = (name) =>
  `() => { throw new DOMException(/\\/consent\\//.test(new Error().stack) ? 'asked by the library' : 'asked by others of the page', '${name}'); }`;
const getter = (object, property, body) =>
  `Object.defineProperty(${object}, '${property}', {configurable: true, get: ${body}});`;
const cookie = (get, set) =>
  `Object.defineProperty(Document.prototype, 'cookie', {configurable: true, get: ${get}, set: ${set}});`;

/** Scripts that run before the page, and what they leave of the way. */
const browsers = {
  'cookies are forbidden': {script: cookie(fail('SecurityError'), fail('SecurityError')), keeps: false},
  'cookies are dropped': {script: cookie(`() => ''`, '() => {}'), keeps: false},
  'cookies cannot be changed': {script: cookie(`() => 'consent=x; other=1'`, '() => {}'), keeps: false},
  'storage is forbidden': {
    script: ['localStorage', 'sessionStorage'].map((name) => getter('window', name, fail('SecurityError'))).join(''),
  },
  'storage is full': {script: `Storage.prototype.setItem = ${fail('QuotaExceededError')};`},
  'storage throws': {
    script: ['getItem', 'setItem', 'removeItem', 'key', 'clear']
      .map((name) => `Storage.prototype.${name} = ${fail('UnknownError')};`)
      .join(''),
  },
  'storage is not there': {
    script: ['localStorage', 'sessionStorage'].map((name) => getter('window', name, '() => null')).join(''),
  },
  'databases throw': {script: getter('window', 'indexedDB', fail('SecurityError'))},
  'channels throw': {script: `window.BroadcastChannel = class { constructor() { throw new Error('no'); } };`},
  'no cookie store': {script: 'delete window.cookieStore;'},
  'the cookie store throws': {script: getter('window', 'cookieStore', fail('SecurityError'))},
  'no locks': {script: getter('Navigator.prototype', 'locks', '() => undefined')},
  'no cryptography': {script: getter('window', 'crypto', '() => undefined')},
  'no idle callbacks': {script: 'delete window.requestIdleCallback;'},
  'no view transitions': {script: 'delete Document.prototype.startViewTransition;'},
  'no top layer': {script: 'delete HTMLElement.prototype.showPopover;'},
};

const clock = (now) => `{
  const now = ${now};
  window.Date = class extends Date { constructor(...given) { super(...(given.length ? given : [now()])); } static now() { return now(); } };
}`;
const clocks = {
  'the clock says 1970': '() => 0',
  'the clock says 1900': '() => -2_208_988_800_000',
  'the clock says 2038': '() => 2 ** 31 * 1000',
  'the clock says 9999': '() => 253_402_300_799_000',
  'the clock says the last date there is': '() => 8_640_000_000_000_000',
  'the clock says nothing': '() => NaN',
  'the clock runs backwards': '(() => { let time = Date.now(); return () => (time -= 1000); })()',
  'the clock jumps an hour': '(() => { let time = Date.now(); return () => (time += 3_600_000); })()',
};

const listener = (code) =>
  `for (const type of ['consent-ready', 'consent-change', 'consent-request']) document.addEventListener(type, (event) => { ${code} }, {capture: true});`;
const listeners = {
  'listeners throw': {script: listener(`throw new Error('of the page');`)},
  'listeners reset once': {
    script: `let once = true; ${listener('if (event.detail?.source === "banner" && once) { once = false; window.consent.acceptAll(); }')}`,
  },
  'a listener removes the banner': {
    script: `document.addEventListener('consent-change', () => document.querySelector('consent-banner')?.remove());`,
  },
  'the page defines our elements': {
    script: `for (const name of ['consent-banner', 'consent-preferences']) customElements.define(name, class extends HTMLElement {});`,
    asks: false,
  },
};

const released = (code, attributes = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>${code}</script>`;
const scripts = {
  'a released script throws': {body: released(`throw new Error('of the page');`)},
  'a released script rejects': {body: released(`Promise.reject(new Error('of the page'));`)},
  'a released script is not there': {body: released('', 'data-src="/t/none.js?status=404"')},
  'a released script hangs': {body: released('', 'data-src="/t/hanging.js" async'), hangs: '**/t/hanging.js'},
  'a released script clears the page': {body: released(`document.body.replaceChildren();`)},
  'a released script removes the banner': {body: released(`document.querySelector('consent-banner').remove();`)},
  'a released script writes': {body: released(`document.write('<p>Written</p>');`)},
  'a released script opens the document': {
    body: released(`document.open(); document.write('<main>Another page</main>'); document.close();`),
  },
  'a released script moves itself': {body: released(`document.body.append(document.currentScript);`)},
  'a released script parks another': {
    body: released(
      `const more = document.createElement('script'); more.type = 'text/plain'; more.dataset.consent = 'marketing'; more.text = 'ran.push("marketing")'; document.body.append(more);`,
    ),
  },
  'a released script takes the elements away': {
    body: released(`window.customElements.define = null;`),
  },
};

/** Exceptions that are not the library's. */
const others = /of the page/;
const cases = {
  ...browsers,
  ...Object.fromEntries(Object.entries(clocks).map(([title, now]) => [title, {script: clock(now)}])),
  ...listeners,
  ...scripts,
};

export const surroundingCases = Object.keys(cases);

/** Tries one of them, and returns what went wrong. */
export const trySurrounding = async (chaos, title) => {
  const {script, body: more = '', hangs, ...trial} = cases[title];
  const body = pageOf({lang: 'en', body: more});
  const faults = await journey(chaos, {
    ...trial,
    others,
    body,
    async prepare(page) {
      if (script) await page.addInitScript({content: script});
      if (hangs) await page.route(hangs, () => undefined);
    },
  });
  return {faults, body};
};

export async function surroundings(chaos) {
  const wanted = surroundingCases.filter((title) => !chaos.only || title.includes(chaos.only));
  await inParallel(wanted, (title) => chaos.attempt(title, () => trySurrounding(chaos, title)));
}
