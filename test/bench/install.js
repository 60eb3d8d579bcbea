/** Installs other packages for the benchmark, in the versions of the package.json beside this file. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {root} from '../../scripts/root.js';
import {run} from '../../scripts/run.js';

export const results = `${root}/test-results/bench`;

const {dependencies} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * Unpacks the library into `test-results/bench/NAME`, unless it is there, without its dependencies: its browser build
 * contains them.
 *
 * @param {string} name - Its name on npm.
 * @returns {Promise<string | undefined>} Its version; undefined, with the reason printed, when it cannot be installed.
 */
export async function install(name) {
  const version = dependencies[name];
  const folder = `${results}/${name}`;
  const mark = `${folder}/.unpacked-${version}`;
  if (existsSync(mark)) return version;
  clear(folder);
  const packed = await run('npm', ['pack', `${name}@${version}`, '--pack-destination', folder], {quiet: true});
  const archive = `${folder}/${name}-${version}.tgz`;
  const unpacked =
    packed.ok && (await run('tar', ['-xzf', archive, '-C', folder, '--strip-components=1'], {quiet: true}));
  if (unpacked?.ok) {
    writeFileSync(mark, '');
    return version;
  }
  skip(name, unpacked || packed);
  return undefined;
}

/**
 * Installs a tool with its dependencies into `test-results/bench/NAME`, unless it is there.
 *
 * @param {string} name - Its name on npm.
 * @returns {Promise<{version: string, folder: string} | undefined>} Undefined, with the reason printed, when it fails.
 */
export async function installTool(name) {
  const version = dependencies[name];
  const folder = `${results}/${name}`;
  const mark = `${folder}/.installed-${version}`;
  if (existsSync(mark)) return {version, folder};
  clear(folder);
  const quietly = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const installed = await run('npm', ['install', `${name}@${version}`, '--prefix', folder, ...quietly], {quiet: true});
  if (installed.ok) {
    writeFileSync(mark, '');
    return {version, folder};
  }
  skip(name, installed);
  return undefined;
}

function clear(folder) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
}

/** Prints which package cannot be installed, and why. */
function skip(name, {output}) {
  const reason = output.split('\n').find((line) => /error/i.test(line));
  console.log(`Skipped: ${name} ${dependencies[name]} cannot be installed (${reason?.trim()})`);
}
