/** A page of its own for each try: its site and its hostile hosts have names that no other page has. */
let tries = 0;

/** The hosts of a page that no other page has used. */
export function newHosts() {
  const id = `${process.pid}-${(tries += 1)}`;
  return {site: `c${id}.council.test`, evil: `e${id}.evil.test`, listed: `l${id}.listed.test`};
}

/** True for Firefox's own remarks on what a policy has refused, which arrive as errors of the page. */
export const isRemark = (message) => /^(The page’s settings|Content-Security-Policy)/.test(message);

/** Asks the test server at one of the paths in `test/e2e/server.js`. */
export const ask = async (server, path) => (await fetch(server + path)).json();

/** Has the server serve this page at `/`. */
export async function writePage(server, host, body, policy = '') {
  const headers = policy ? {'content-security-policy': policy} : {};
  await fetch(`${server}/__page`, {method: 'POST', body: JSON.stringify({host, path: '/', headers, body})});
}

/** Resolves once the page has loaded, has painted, and has then heard from the server, twice; also where it leaves. */
export async function settled(page) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await page.waitForLoadState('load');
      await page.evaluate(async () => {
        for (let turn = 0; turn < 2; turn += 1) {
          await new Promise((done) => [requestAnimationFrame(done), setTimeout(done, 200)]);
          await fetch(new URL('/__health', location.origin)).catch(() => undefined);
          await new Promise((done) => requestIdleCallback(done, {timeout: 200}));
        }
      });
      return;
    } catch {
      // The page was left meanwhile: the next one has to settle.
    }
  }
}

/** The names noted by scripts in this window and in the frames of its origin. */
const namesHere = `(function namesIn(frame) {
  try {
    return Array.from(frame.ran || []).concat(...Array.from(frame.frames, namesIn));
  } catch {
    return [];
  }
})(window)`;

/** What has run, in any frame, and which hostile addresses have been asked for: `ran NAME`, `asked for /PATH`. */
export async function effectsOn(page, server, hosts) {
  const effects = new Set();
  // A frame with a javascript: address would never answer; the page sees into it.
  const others = page.frames().filter((frame) => /^(https?|data):/.test(frame.url()));
  for (const frame of new Set([page.mainFrame(), ...others])) {
    // A frame may have gone.
    const names = await frame.evaluate(namesHere).catch(() => []);
    for (const name of names) effects.add(`ran ${name}`);
  }
  for (const host of [hosts.evil, hosts.listed])
    for (const {path} of await ask(server, `/__hits?host=${host}`)) effects.add(`asked for ${path}`);
  return effects;
}

/** The effects that none of the others has. */
export const beyond = (effects, ...others) => [...effects].filter((each) => !others.some((other) => other.has(each)));

/** Does the work for each item, some at a time. */
export async function inParallel(items, work, lanes = 4) {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({length: lanes}, lane));
}
