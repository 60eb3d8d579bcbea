/**
 * Makes sure that the interpreters for the server recipes are installed, through Debian's apt-get if necessary. Without
 * them their recipes go untested, which is a failure in continuous integration (CI=true).
 */
import {apt} from './apt.js';
import {interpreters, isInstalled} from './interpreters.js';

const missing = () => Object.values(interpreters).filter(({program}) => !isInstalled(program));
const names = (list) => list.map(({program}) => program).join(', ');

if (missing().length && apt('update')) {
  for (const {program, package: name} of missing()) {
    console.log(`Installing ${program}`);
    apt('install', '-y', '--no-install-recommends', name);
  }
}

const absent = missing();
console.log(`Interpreters: ${names(Object.values(interpreters).filter((each) => !absent.includes(each))) || 'none'}`);
if (absent.length) console.error(`Cannot be installed on this machine: ${names(absent)}`);
if (absent.length && process.env.CI) process.exitCode = 1;
