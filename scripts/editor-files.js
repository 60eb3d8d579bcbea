/** Checks the files for editors in dist/: well-formed, complete, and in agreement with the manifest and the manual. */
import {readdirSync, readFileSync} from 'node:fs';
import {describe} from './editors.js';
import {root} from './root.js';

const text = (name) => readFileSync(`${root}/${name}`, 'utf8');
const {tags, globalAttributes, version} = JSON.parse(text('dist/vscode.html-custom-data.json'));
const {contributions, ...webTypes} = JSON.parse(text('dist/web-types.json'));
const types = text('dist/esm/attributes.d.ts');
const manual = readdirSync(`${root}/docs`)
  .filter((name) => name.endsWith('.md'))
  .map((name) => text(`docs/${name}`))
  .join('\n');
const faults = [];

/** Checks that each item of a list has a name and a description; returns the names. */
function named(list, where, describedBy) {
  const names = list.map(({name}) => name);
  for (const entry of list) {
    if (!/^[a-z][a-z-]*$/.test(entry.name)) faults.push(`${where}: "${entry.name}" is not a name`);
    if (!/\w.*\.$/s.test(describedBy(entry) ?? '')) faults.push(`${where}: ${entry.name} has no description`);
    if (entry.values?.some(({name}) => !name)) faults.push(`${where}: ${entry.name} has a value without a name`);
  }
  if (new Set(names).size < names.length) faults.push(`${where}: has a name twice`);
  return names.sort();
}

function same(found, expected, where) {
  if (String(found) !== String(expected)) faults.push(`${where}: has ${found}, should have ${expected}`);
}

const markdown = ({description}) => (description.kind === 'markdown' ? description.value : undefined);
const plain = ({description}) => description;
const {elements, globals} = describe();

same(version, 1.1, 'custom data, version');
same(
  [webTypes.name, webTypes.version],
  ['name', 'version'].map((key) => JSON.parse(text('package.json'))[key]),
  'web-types',
);

const tagNames = elements.map(({tagName}) => tagName).sort();
same(named(tags, 'custom data', markdown), tagNames, 'custom data');
same(named(contributions.html.elements, 'web-types', plain), tagNames, 'web-types');
for (const {tagName, attributes} of elements) {
  const names = attributes.map(({name}) => name).sort();
  const of = (list) => list.find(({name}) => name === tagName)?.attributes ?? [];
  same(named(of(tags), `custom data, ${tagName}`, markdown), names, `custom data, ${tagName}`);
  same(named(of(contributions.html.elements), `web-types, ${tagName}`, plain), names, `web-types, ${tagName}`);
  const [, members = ''] = types.split(`  '${tagName}': {`);
  const typed = [...members.split('\n  };')[0].matchAll(/^ {4}'([a-z-]+)'\?: /gm)].map(([, name]) => name).sort();
  same(typed, names, `attributes.d.ts, ${tagName}`);
  const untold = names.filter(
    (name) => name !== 'modal' && !manual.includes(`\`${name}\``) && !manual.includes(`\`${name}="`),
  );
  if (untold.length) faults.push(`the manual does not tell of ${untold} of <${tagName}>`);
}
const globalNames = globals.map(({name}) => name).sort();
same(named(globalAttributes, 'custom data, global', markdown), globalNames, 'custom data, global');
same(named(contributions.html.attributes, 'web-types, global', plain), globalNames, 'web-types, global');
const untold = globalNames.filter((name) => !manual.includes(name));
if (untold.length) faults.push(`the manual does not tell of ${untold}`);

for (const fault of faults) console.error(fault);
console.log(`${tagNames.length} elements, ${globalNames.length} attributes of any element`);
process.exitCode = faults.length ? 1 : 0;
