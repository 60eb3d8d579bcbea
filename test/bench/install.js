/** Fetches the libraries to compare with, at the versions of package.json beside this file. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {root} from '../tools/root.js';
import {run} from '../tools/run.js';

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
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const packed = await run('npm', ['pack', `${name}@${version}`, '--pack-destination', folder], {quiet: true});
  const archive = `${folder}/${name}-${version}.tgz`;
  const unpacked =
    packed.ok && (await run('tar', ['-xzf', archive, '-C', folder, '--strip-components=1'], {quiet: true}));
  if (unpacked?.ok) {
    writeFileSync(mark, '');
    return version;
  }
  const reason = (unpacked || packed).output.split('\n').find((line) => /error.*\d{3}|error/.test(line));
  console.log(`Skipped: ${name} ${version} cannot be installed (${reason?.trim()})`);
  return undefined;
}
