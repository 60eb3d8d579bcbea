/** Builds dist/ and custom-elements.json from src/, and the demo's pages that need to be built. */
import {cpSync, rmSync} from 'node:fs';
import {root} from './root.js';
import {run, tool} from './run.js';

const steps = [
  ['tsc', '--project', tool('tsconfig.build.json')],
  ['rollup', '--config', '--silent'],
  ['cem', 'analyze', '--quiet', '--config', tool('custom-elements-manifest.config.js')],
  ['node', tool('editors.js')],
  ['node', 'demo/frameworks/build.js'],
];

rmSync(`${root}/dist`, {recursive: true, force: true});
rmSync(`${root}/custom-elements.json`, {force: true});
cpSync(`${root}/src/rules`, `${root}/dist/rules`, {recursive: true});
cpSync(`${root}/src/themes`, `${root}/dist/themes`, {recursive: true});
for (const [command, ...args] of steps) {
  const {ok, seconds} = await run(command, args);
  console.log(`${ok ? 'built' : 'FAILED'}: ${command} (${seconds.toFixed(1)} s)`);
  if (!ok) {
    process.exitCode ||= 1;
    break;
  }
}
