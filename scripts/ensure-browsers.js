/**
 * Makes sure that the browsers are installed, through Debian's apt-get if necessary, which it asks about outside of
 * continuous integration (CI=true). Names those that are missing after that, a failure in continuous integration.
 */
import {install} from './apt.js';
import {findChromium, findFirefox, findWebKit} from './browsers.js';

/** Debian's packages for each browser: the first set that can be installed counts. */
const browsers = {
  Chromium: {find: findChromium, packages: [['chromium-headless-shell'], ['chromium']]},
  Firefox: {find: findFirefox, packages: [['firefox-esr']]},
  WebKit: {find: findWebKit, packages: [['webkit2gtk-driver', 'xvfb', 'xauth']]},
};
const missing = () => Object.keys(browsers).filter((name) => !browsers[name].find());

await install(Object.fromEntries(missing().map((name) => [name, browsers[name].packages])));

const here = Object.keys(browsers).filter((name) => browsers[name].find());
console.log(`Browsers: ${here.join(', ') || 'none'}`);
if (missing().length) {
  const names = missing().flatMap((name) => browsers[name].packages.at(-1));
  console.error(
    `No tests run in ${missing().join(', ')}: install ${names.join(', ')} as root, ` +
      'or run "npx playwright install chromium", or set CHROME_PATH and FIREFOX_PATH.',
  );
  if (process.env.CI) process.exitCode = 1;
}
