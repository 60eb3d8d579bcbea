/** The path of each browser on this machine; undefined when it is not installed. */
import {accessSync, constants, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {chromium} from '@playwright/test';

function may(access, path) {
  try {
    accessSync(path, access);
    return true;
  } catch {
    return false;
  }
}

// Firefox does not start where it cannot write to the home folder.
if (!may(constants.W_OK, homedir())) {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  process.env.HOME = home;
  process.on('exit', () => rmSync(home, {recursive: true, force: true}));
}

const onPath = (...names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => `${folder}/${name}`))
    .find((file) => may(constants.X_OK, file));

const CHROMIUMS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Prefers the headless shell: the same engine without windows, in half the time. Last comes the one from `npx
 * playwright install`.
 */
export const findChromium = () =>
  process.env.CHROME_PATH ?? onPath(...CHROMIUMS) ?? [MAC_CHROME, chromium.executablePath()].find(existsSync);

export const findFirefox = () => process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');

/** WebKitGTK has no headless mode: it needs a driver, a browser for the driver to start, and a screen. */
export const findWebKit = () => {
  const driver = onPath('WebKitWebDriver');
  const browser = existsSync('/usr/lib')
    ? readdirSync('/usr/lib')
        .flatMap((folder) => ['4.1', '4.0', '6.0'].map((api) => `/usr/lib/${folder}/webkit2gtk-${api}/MiniBrowser`))
        .find((file) => existsSync(file))
    : undefined;
  return driver && browser && onPath('xvfb-run') ? {driver, browser} : undefined;
};

/** For Chromium on the test machine, where it often runs as root and needs no network. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The pages of a test live briefly. On two cores, a third of Chromium's time goes into work that only helps long-lived
 * ones: messages between processes, compilers and collectors beside the page, tiles drawn in advance.
 */
export const forShortPages = [
  '--enable-features=NetworkServiceInProcess2',
  '--in-process-gpu',
  '--js-flags=--single-threaded --no-opt --no-maglev',
  '--num-raster-threads=1',
  '--disable-partial-raster',
  '--disable-checker-imaging',
];

/** For Firefox on the test machine: no process for each site in each test, and no work for a visitor's later visits. */
export const firefoxPrefs = {
  'fission.autostart': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'places.history.enabled': false,
  'browser.chrome.site_icons': false,
  // The panel of downloads would take the focus, and with it the keys, from the page of a later test.
  'browser.download.alwaysOpenPanel': false,
  'browser.download.panel.shown': true,
};

/** Firefox has no resolver rules; the stand-in at this port is its proxy instead. */
export const proxyPrefs = (port) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});
