import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {root} from '../../scripts/root.js';

test('P5 the manual says which cookies a page cannot remove', () => {
  const limits = readFileSync(`${root}/docs/limits.md`, 'utf8');
  assert.match(limits, /`HttpOnly` cookies and other websites' cookies cannot be removed/);
});
