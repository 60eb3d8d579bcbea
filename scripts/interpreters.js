/** Finds what runs the recipes for servers. */
import {spawnSync} from 'node:child_process';

/** The program for each recipe that must be tested in continuous integration, and Debian's package for it. */
export const interpreters = {
  php: {program: 'php', args: ['-d', 'display_errors=stderr'], package: 'php-cli'},
  // Leaves no compiled files beside the recipe.
  python: {program: 'python3', args: ['-B'], package: 'python3'},
};

/** Whether the program is there and starts. */
export const isInstalled = (program) => spawnSync(program, ['--version'], {stdio: 'ignore'}).status === 0;
