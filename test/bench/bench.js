/**
 * `npm run bench`: measures, and prints tables. It claims nothing and fails for no number; it is no part of `npm test`.
 * `node test/bench/bench.js gate` does one part of it: `gate`, `peers`, `catalogue`, `signals` or `access`. `visit` takes
 * longer than all these, and is done where it is asked for; `visit.js` has its options. Compare ratios: the figures are those
 * of the machine.
 */
import {existsSync} from 'node:fs';
import {root} from '../../scripts/root.js';
import {run, tool} from '../../scripts/run.js';
import {benchAccess} from './access.js';
import {withBrowser} from './browser.js';
import {benchCatalogue} from './catalogue.js';
import {benchGate} from './gate.js';
import {benchPeers} from './peers.js';
import {benchRecord} from './record.js';
import {benchSignals} from './signals.js';
import {benchVisit} from './visit.js';

const parts = {
  gate: benchGate,
  peers: benchPeers,
  record: benchRecord,
  catalogue: benchCatalogue,
  signals: benchSignals,
  access: benchAccess,
};
/** Has a browser and a server of its own. */
const onRequest = {visit: benchVisit};
const asked = (names) => Object.keys(names).filter((name) => process.argv.slice(2).includes(name));
const requested = asked(onRequest);
const wanted = asked(parts).length || requested.length ? asked(parts) : Object.keys(parts);

if (!existsSync(`${root}/dist/consent/consent.js`)) await run('node', [tool('build.js')]);

const start = Date.now();
if (wanted.length) {
  await withBrowser(async (browser) => {
    console.log(`Chromium ${browser.version()}, Node ${process.version}`);
    for (const name of wanted) await parts[name](browser);
  });
}
for (const name of requested) await onRequest[name]();
console.log(`\n${Math.round((Date.now() - start) / 1000)} s`);
