/**
 * Makes sure that the interpreters for the recipes for servers are there: on the machine already, or Debian's through
 * apt-get. Where that does not help, their recipes go untested, but not in continuous integration (CI=true).
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
if (absent.length) console.error(`Not to be had on this machine: ${names(absent)}`);
if (absent.length && process.env.CI) process.exitCode = 1;
