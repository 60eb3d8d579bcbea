/** Finds the interpreters of the server recipes. */
import {spawnSync} from 'node:child_process';

/** The program for each recipe that continuous integration must test, and its Debian package. */
export const interpreters = {
  php: {program: 'php', args: ['-d', 'display_errors=stderr'], package: 'php-cli'},
  // Prevents compiled files beside the recipe.
  python: {program: 'python3', args: ['-B'], package: 'python3'},
};

/** True when the program is installed and starts. */
export const isInstalled = (program) => spawnSync(program, ['--version'], {stdio: 'ignore'}).status === 0;
