/**
 * Makes sure that the browsers are there: on the machine already, or Debian's through apt-get. Where neither helps,
 * Chromium alone will do, but not in continuous integration (CI=true).
 */
import {apt} from './apt.js';
import {findChromium, findFirefox, findWebKit} from './browsers.js';

/** Debian's packages for each: the first set that can be had. */
const browsers = {
  Chromium: {find: findChromium, packages: [['chromium-headless-shell'], ['chromium']]},
  Firefox: {find: findFirefox, packages: [['firefox-esr']]},
  WebKit: {find: findWebKit, packages: [['webkit2gtk-driver', 'xvfb', 'xauth']]},
};
const missing = () => Object.keys(browsers).filter((name) => !browsers[name].find());

if (missing().length && apt('update')) {
  for (const name of missing()) {
    console.log(`Installing ${name}`);
    browsers[name].packages.some((set) => apt('install', '-y', '--no-install-recommends', ...set));
  }
}

const here = Object.keys(browsers).filter((name) => browsers[name].find());
console.log(`Browsers: ${here.join(', ') || 'none'}`);
if (missing().length) console.error(`Not to be had on this machine: ${missing().join(', ')}`);
if (missing().includes('Chromium')) console.error('Install Chromium or Chrome, or set CHROME_PATH to it.');
if (missing().includes('Chromium') || (process.env.CI && missing().length)) process.exitCode = 1;
