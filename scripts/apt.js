import {execFileSync} from 'node:child_process';

/** Runs Debian's apt-get, without asking anybody for a password. Returns whether it went well. */
export function apt(...args) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
  try {
    execFileSync(command, rest, {stdio: ['ignore', 'ignore', 'pipe']});
    return true;
  } catch {
    return false;
  }
}
