import {execFileSync} from 'node:child_process';

/** Runs Debian's apt-get without asking for a password. Returns true when it succeeds. */
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
