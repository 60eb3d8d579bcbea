/**
 * Makes sure that the interpreters for the server recipes are installed, through Debian's apt-get if necessary, which it
 * asks about outside of continuous integration (CI=true). Without them their recipes go untested, which is a failure
 * there.
 */
import {install} from './apt.js';
import {interpreters, isInstalled} from './interpreters.js';

const missing = () => Object.values(interpreters).filter(({program}) => !isInstalled(program));
const names = (list) => list.map(({program}) => program).join(', ');

await install(Object.fromEntries(missing().map(({program, package: name}) => [program, [[name]]])));

const absent = missing();
console.log(`Interpreters: ${names(Object.values(interpreters).filter((each) => !absent.includes(each))) || 'none'}`);
if (absent.length) console.error(`Not on this machine: ${names(absent)}`);
if (absent.length && process.env.CI) process.exitCode = 1;
