import {execFileSync} from 'node:child_process';

/** Runs Debian's apt-get. Returns whether it went well; where it did not, that has been said. */
export function apt(...args) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
  try {
    execFileSync(command, rest, {stdio: ['inherit', 'ignore', 'inherit']});
    return true;
  } catch (error) {
    console.error(`apt-get did not help: ${error.message}`);
    return false;
  }
}
