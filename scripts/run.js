/** Runs the tools of this repository as child processes. */
import {spawn} from 'node:child_process';
import {constants, setPriority} from 'node:os';
import {root} from './root.js';

if (parseInt(process.versions.node) < 20) {
  console.error(`consent-elements needs Node 20 or later. This is Node ${process.versions.node}.`);
  process.exit(1);
}

const running = new Set();
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    process.exitCode = 130;
    // A terminal's Ctrl-C has already reached the children.
    if (signal === 'SIGTERM') for (const child of running) child.kill(signal);
  });
}

/** The path of a script in this folder. */
export const tool = (name) => `scripts/${name}`;

/**
 * Runs a command in the repository's top folder; finds `node` and everything npm has installed by name.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, quiet?: boolean, asks?: boolean, yields?: boolean}} [options] `quiet` collects
 *   the output instead of showing it; `asks` lets the command read from the terminal; `yields` gives it only what other
 *   programs leave of the processor.
 * @returns {Promise<{ok: boolean, output: string, seconds: number}>}
 */
export async function run(command, args, {env = {}, quiet = false, asks = false, yields = false} = {}) {
  if (interrupted) return {ok: false, output: 'interrupted', seconds: 0};
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : [asks ? 'inherit' : 'ignore', 'inherit', 'inherit'],
    env: {...process.env, ...env, PATH: `${root}/node_modules/.bin:${process.env.PATH}`},
  });
  running.add(child);
  if (yields && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.on('close', resolve);
  });
  running.delete(child);
  return {ok: code === 0, output, seconds: (performance.now() - start) / 1000};
}
