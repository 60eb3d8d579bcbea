/** Where each browser is on this machine; undefined where it is not. */
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {delimiter} from 'node:path';
import {chromium} from '@playwright/test';

const onPath = (...names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => `${folder}/${name}`))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

const CHROMIUMS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The headless shell first: the same engine without the windows, in half the time. Last, the one of `npx playwright install`. */
export const findChromium = () =>
  process.env.CHROME_PATH ?? onPath(...CHROMIUMS) ?? [MAC_CHROME, chromium.executablePath()].find(existsSync);

export const findFirefox = () => process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');

/** WebKitGTK has no headless mode: it takes a driver, a browser that the driver starts, and a screen to start it on. */
export const findWebKit = () => {
  const driver = onPath('WebKitWebDriver');
  const browser = existsSync('/usr/lib')
    ? readdirSync('/usr/lib')
        .flatMap((folder) => ['4.1', '4.0', '6.0'].map((api) => `/usr/lib/${folder}/webkit2gtk-${api}/MiniBrowser`))
        .find((file) => existsSync(file))
    : undefined;
  return driver && browser && onPath('xvfb-run') ? {driver, browser} : undefined;
};

/** For the test machine's Chromium: it often runs as root, and has no business on the network. */
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
 * Pages of a test are young and short-lived. On two cores a third of Chromium's time goes into what makes long-lived ones
 * fast otherwise: messages between its processes, compilers and collectors beside the page, tiles drawn ahead.
 */
export const forShortPages = [
  '--enable-features=NetworkServiceInProcess2',
  '--in-process-gpu',
  '--js-flags=--single-threaded --no-opt --no-maglev',
  '--num-raster-threads=1',
  '--disable-partial-raster',
  '--disable-checker-imaging',
];

/** A process for each site would be started for each test. */
export const firefoxPrefs = {'fission.autostart': false};

/** Firefox resolves no name for us; the stand-in, at this port, is its proxy instead. */
export const proxyPrefs = (port) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});
