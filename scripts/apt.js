/** Installs Debian's packages, as root: outside of continuous integration only where a person agrees. */
import {spawnSync} from 'node:child_process';
import {createInterface} from 'node:readline/promises';

const isRoot = process.getuid?.() === 0;
// Nobody could type a password in continuous integration.
const asRoot = isRoot ? [] : process.env.CI ? ['sudo', '-n'] : ['sudo'];

/** Runs apt-get; true when it succeeds. */
function apt(...args) {
  const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
  // sudo may ask for a password.
  return spawnSync(command, rest, {stdio: ['inherit', 'ignore', 'inherit']}).status === 0;
}

/**
 * Asks at a terminal if a command may run as root. Without a terminal, prints the command for a person to run, and returns
 * false.
 *
 * @param {string} command
 */
export async function mayUseRoot(command, {env = process.env, input = process.stdin, output = process.stdout} = {}) {
  if (env.CI) return true;
  if (!input.isTTY || !output.isTTY) {
    output.write(`To install what is missing, run this as root: ${command}\n`);
    return false;
  }
  const terminal = createInterface({input, output});
  // Ctrl+D, or the end of the input, answers nothing.
  const closed = new Promise((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question(`Run this as root: ${command}? [y/N] `), closed]);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

/**
 * Installs what is missing, if apt-get is there and may be used.
 *
 * @param {Record<string, string[][]>} missing - Name to sets of packages: the first set that can be installed counts.
 */
export async function install(missing) {
  const names = Object.keys(missing);
  if (!names.length || spawnSync('apt-get', ['--version'], {stdio: 'ignore'}).status !== 0) return;
  const packages = names.flatMap((name) => missing[name].at(-1)).join(' ');
  if (!(await mayUseRoot(`apt-get update && apt-get install --no-install-recommends ${packages}`))) return;
  if (!apt('update')) return;
  for (const name of names) {
    console.log(`Installing ${name}`);
    missing[name].some((set) => apt('install', '-y', '--no-install-recommends', ...set));
  }
}
