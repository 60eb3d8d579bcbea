/**
 * `npm run bench`: measures, and prints tables. It claims nothing and fails for no number; it is no part of `npm test`.
 * `node test/bench/bench.js gate` does one part of it: `gate`, `peers`,
 * `catalogue`, `signals`, `access` or `visit` (for its options, see there). Compare ratios: the figures are those of the machine.
 */
import {existsSync} from 'node:fs';
import {root} from '../../scripts/root.js';
import {run, tool} from '../../scripts/run.js';
import {benchAccess} from './access.js';
import {withBrowser} from './browser.js';
import {benchCatalogue} from './catalogue.js';
import {benchGate} from './gate.js';
import {benchPeers} from './peers.js';
import {benchSignals} from './signals.js';
import {benchVisit} from './visit.js';

const parts = {
  gate: benchGate,
  peers: benchPeers,
  catalogue: benchCatalogue,
  signals: benchSignals,
  access: benchAccess,
  visit: benchVisit,
};
const wanted = process.argv.slice(2).filter((name) => Object.hasOwn(parts, name));

if (!existsSync(`${root}/dist/consent/consent.js`)) await run('node', [tool('build.js')]);

const start = Date.now();
await withBrowser(async (browser) => {
  console.log(`Chromium ${browser.version()}, Node ${process.version}`);
  for (const name of wanted.length ? wanted : Object.keys(parts)) await parts[name](browser);
});
console.log(`\n${Math.round((Date.now() - start) / 1000)} s`);
