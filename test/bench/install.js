/** Fetches what the benchmark needs of others, at the versions of package.json beside this file. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {root} from '../../scripts/root.js';
import {run} from '../../scripts/run.js';

export const results = `${root}/test-results/bench`;

const {dependencies} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * Unpacks the library into `test-results/bench/NAME`, unless it is there. Its own dependencies are left out: what it builds
 * for browsers has them inside.
 *
 * @param {string} name - As npm knows it.
 * @returns {Promise<string | undefined>} Its version, or undefined where it cannot be had; the reason is printed.
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
 * Installs a tool into `test-results/bench/NAME`, with all that it needs to run, unless it is there.
 *
 * @param {string} name - As npm knows it.
 * @returns {Promise<{version: string, folder: string} | undefined>} Undefined where it cannot be had; the reason is printed.
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

/** Says what cannot be had, and why. */
function skip(name, {output}) {
  const reason = output.split('\n').find((line) => /error/i.test(line));
  console.log(`Skipped: ${name} ${dependencies[name]} cannot be installed (${reason?.trim()})`);
}
