/** Checks custom-elements.json: every element registered in src/entries must be described for its users. */
import {existsSync, readFileSync} from 'node:fs';
import {root} from './root.js';

const manifest = JSON.parse(readFileSync(`${root}/custom-elements.json`, 'utf8'));
const faults = [];

const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({customElement}) => customElement);
for (const {tagName, name, description, members = []} of elements) {
  if (!/^consent-[a-z-]+$/.test(tagName ?? '')) faults.push(`${name} has no @customElement tag`);
  if (!description) faults.push(`${name} has no description`);
  for (const member of members) {
    if (member.kind === 'field' && !member.privacy && !member.inheritedFrom && !member.static && !member.description) {
      faults.push(`${name}.${member.name} has no description`);
    }
  }
}

for (const {path} of manifest.modules) {
  if (!existsSync(`${root}/${path}`)) faults.push(`${path} is named but was not built`);
}

const entries = ['banner', 'choices'].map((name) => readFileSync(`${root}/src/entries/${name}.ts`, 'utf8')).join('\n');
const registered = entries.match(/(?<=defineOnce\(')consent-[a-z]+(?:-[a-z]+)*/g) ?? [];
for (const tag of new Set(registered)) {
  if (!elements.some(({tagName}) => tagName === tag)) faults.push(`<${tag}> is registered but not described`);
}
if (elements.length === 0) faults.push('no element is described');

for (const fault of faults) console.error(fault);
console.log(`${elements.length} elements described`);
process.exitCode = faults.length ? 1 : 0;
