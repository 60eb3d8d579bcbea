// WebKitGTK for @web/test-runner, whose own WebDriver launcher lacks setViewport and sendKeys({down, up}), which tests
// use. It calls itself "playwright" so that the stock plugins (setViewport, sendKeys, sendMouse, selectOption) drive
// it.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';

const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Space: ' ',
};
const BUTTON = {left: 0, middle: 1, right: 2};
const freePort = () =>
  new Promise((res, rej) => {
    const s = createServer()
      .once('error', rej)
      .listen(0, '127.0.0.1', () => {
        const {port} = s.address();
        s.close(() => res(port));
      });
  });

export function webkitLauncher({browser, driver, env = {}}) {
  let proc;
  let base;
  let sid;
  let active;
  let starting;
  const call = async (method, path, body) => {
    const r = await fetch(base + path, {method, body: body && JSON.stringify(body)});
    const {value} = await r.json();
    if (!r.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const cmd = (method, path, body) => call(method, `/session/${sid}${path}`, body);
  const js = (script, args = []) => cmd('POST', '/execute/sync', {script, args});
  const act = (type, id, actions) =>
    cmd('POST', '/actions', {
      actions: [type === 'pointer' ? {type, id, parameters: {pointerType: 'mouse'}, actions} : {type, id, actions}],
    });
  const key = (k) => KEYS[k] ?? k;
  const keys = (list) => act('key', 'kb', list);
  const mouse = (list) => act('pointer', 'mouse', list);
  const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const button = (type, o) => ({type, button: BUTTON[o?.button ?? 'left']});

  const page = {
    async setViewportSize({width, height}) {
      let [w, h] = [width, height];
      for (let i = 0; i < 20; i += 1) {
        await cmd('POST', '/window/rect', {width: w, height: h});
        await new Promise((r) => setTimeout(r, 50));
        const [iw, ih] = await js('return [innerWidth, innerHeight]');
        if (iw === width && ih === height) return;
        w += width - iw;
        h += height - ih;
      }
      throw new Error(`viewport ${width}x${height} not reached`);
    },
    keyboard: {
      type: (text) =>
        keys(
          [...text].flatMap((value) => [
            {type: 'keyDown', value},
            {type: 'keyUp', value},
          ]),
        ),
      press: (combo) => {
        const ks = combo.length > 1 ? combo.split('+').map(key) : [combo];
        return keys([
          ...ks.map((value) => ({type: 'keyDown', value})),
          ...ks.reverse().map((value) => ({type: 'keyUp', value})),
        ]);
      },
      down: (k) => keys([{type: 'keyDown', value: key(k)}]),
      up: (k) => keys([{type: 'keyUp', value: key(k)}]),
    },
    mouse: {
      move: (x, y) => mouse([move(x, y)]),
      click: (x, y, o) => mouse([move(x, y), button('pointerDown', o), button('pointerUp', o)]),
      down: (o) => mouse([button('pointerDown', o)]),
      up: (o) => mouse([button('pointerUp', o)]),
    },
    locator: (selector) => ({
      selectOption: (want) =>
        js(
          `const s = document.querySelector(arguments[0]), w = arguments[1];
        for (const o of s.options) o.selected = w.label ? o.label === w.label : [].concat(w).includes(o.value);
        s.dispatchEvent(new Event('input', { bubbles: true, composed: true })); s.dispatchEvent(new Event('change', { bubbles: true }));`,
          [selector, want],
        ),
    }),
    emulateMedia() {
      throw new Error('emulateMedia is not available in WebKitGTK');
    },
  };

  async function start() {
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    proc = spawn('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24 -nolisten tcp', driver, `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      env: {...process.env, ...env},
    });
    process.once('exit', stopProc);
    for (let i = 0; ; i += 1) {
      try {
        if ((await fetch(`${base}/status`)).ok) break;
      } catch {
        /* not up yet */
      }
      if (i > 100) throw new Error('WebKitWebDriver did not start: apt-get install webkit2gtk-driver xvfb xauth');
      await new Promise((r) => setTimeout(r, 100));
    }
    sid = (
      await call('POST', '/session', {
        capabilities: {alwaysMatch: {'webkitgtk:browserOptions': {binary: browser, args: ['--automation']}}},
      })
    ).sessionId;
  }
  function stopProc() {
    if (proc) {
      try {
        process.kill(-proc.pid);
      } catch {
        /* gone */
      }
      proc = undefined;
    }
  }

  return {
    name: 'WebKitGTK',
    type: 'playwright',
    concurrency: 1,
    experimentalFocus: true,
    async initialize() {},
    async startSession(id, url) {
      await (starting ??= start());
      active = id;
      await page.setViewportSize({width: 800, height: 600});
      await cmd('POST', '/url', {url});
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => cmd('GET', '/url'),
    getPage: () => page,
    async stopSession() {
      await cmd('DELETE', '/actions').catch(() => {});
      await cmd('POST', '/url', {url: 'about:blank'});
      active = undefined;
      return {testCoverage: undefined};
    },
    startDebugSession() {
      throw new Error('no debug session');
    },
    async stop() {
      if (sid) await cmd('DELETE', '').catch(() => {});
      sid = undefined;
      stopProc();
    },
  };
}
