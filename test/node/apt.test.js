/** Installing browsers and interpreters: never as root unasked, except in continuous integration. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {PassThrough} from 'node:stream';
import {after, before, describe, test} from 'node:test';
import {mayUseRoot} from '../../scripts/apt.js';
import {root} from '../../scripts/root.js';

/** A machine without browsers and interpreters: its apt-get and sudo only note that they were called. */
let machine;
before(() => {
  machine = mkdtempSync(`${tmpdir()}/consent-apt-`);
  symlinkSync('/usr/bin/env', `${machine}/env`);
  for (const name of ['apt-get', 'sudo'])
    writeFileSync(`${machine}/${name}`, `#!/bin/sh\necho "${name} $*" >> "${machine}/calls"\n`, {mode: 0o755});
});
after(() => rmSync(machine, {recursive: true}));

/** Runs the script there, without a terminal; returns what it printed and what was called. */
function runThere(script, env) {
  rmSync(`${machine}/calls`, {force: true});
  const {stdout, stderr} = spawnSync(process.execPath, [`scripts/${script}`], {
    cwd: root,
    encoding: 'utf8',
    env: {PATH: machine, HOME: machine, PLAYWRIGHT_BROWSERS_PATH: machine, ...env},
  });
  return {said: stdout + stderr, calls: existsSync(`${machine}/calls`) ? readFileSync(`${machine}/calls`, 'utf8') : ''};
}

for (const [script, name] of [
  ['ensure-browsers.js', 'firefox-esr'],
  ['ensure-interpreters.js', 'php-cli'],
]) {
  describe(script, () => {
    test('13.5 without a terminal it uses no root, and says the command to run instead', () => {
      const {said, calls} = runThere(script, {});
      // `--version` only looks whether apt-get is there.
      assert.deepEqual(
        calls.split('\n').filter((line) => line && line !== 'apt-get --version'),
        [],
      );
      assert.match(said, new RegExp(`apt-get install .*${name}`));
    });

    test('13.5 in continuous integration it installs without asking', () => {
      const {calls} = runThere(script, {CI: 'true'});
      assert.match(calls, new RegExp(`apt-get .*install .*${name}`));
    });
  });
}

describe('mayUseRoot', () => {
  /** What it answers to a person who types this, and what that person has read. */
  async function answerTo(typed) {
    const [input, output] = [new PassThrough(), new PassThrough()].map((end) => Object.assign(end, {isTTY: true}));
    input.end(typed);
    const answer = await mayUseRoot('apt-get install firefox-esr', {env: {}, input, output});
    return {answer, read: String(output.read())};
  }

  test('13.5 asks at a terminal, with the command in full', async () => {
    assert.match((await answerTo('y\n')).read, /apt-get install firefox-esr.*\[y\/N\] /);
  });

  test('13.5 takes nothing but y or yes for a yes', async () => {
    for (const typed of ['y\n', 'Y\n', 'yes\n', ' y \n']) assert.equal((await answerTo(typed)).answer, true, typed);
    for (const typed of ['\n', 'n\n', 'no\n', 'maybe yes\n', 'yy\n', ''])
      assert.equal((await answerTo(typed)).answer, false, typed);
  });
});
