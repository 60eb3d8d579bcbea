/**
 * `npm run bench`: measures and prints tables. It has no pass or fail, and is not part of `npm test`. `node
 * test/bench/bench.js gate` runs one part: `gate`, `peers`, `catalogue`, `signals` or `access`. `visit` takes longer
 * than all these and runs only on request; `visit.js` has its options. Compare ratios: the figures depend on the
 * machine.
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
/** Has its own browser and server. */
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
