/**
 * `npm run service -- NAME` begins a service of the catalogue: writes src/services/NAME.ts, to be filled in, and adds the
 * name to the lists beside it. A second argument names another folder, for tests.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {root} from './root.js';

const [name = '', folder = `${root}/src/services`] = process.argv.slice(2);
const variable = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The line that imports the service into each list, and its entry there. */
const lists = {
  briefs: [`import {brief as ${variable}} from './${name}.js';`, `  ${variable},`],
  facts: [`import * as ${variable} from './${name}.js';`, `  {...${variable}.brief, ...${variable}.facts},`],
  hosts: [`import {hosts as ${variable}} from './${name}.js';`, `  {name: '${name}', hosts: ${variable}},`],
  loaders: [`import {loader as ${variable}} from './${name}.js';`, `  ${variable},`],
};

const skeleton = `import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** A sentence about the service. */
export const brief: ServiceBrief = {name: '${name}', label: '', provider: '', use: 'count'};

export const facts: ServiceFacts = {
  privacyHref: '',
  purpose: '',
  cookies: [],
};

export const sources: readonly string[] = [];

export const hosts: readonly string[] = [];

export const loader: ServiceLoader = {
  name: '${name}',
  bases: ['consent'],
};
`;

/** Adds the import and the entry to a list, in alphabetical order. The entries have the order of the imports. */
function addTo(text, [imported, entry]) {
  const lines = text.split('\n');
  const names = lines.flatMap((line) => /^import .* from '\.\/([a-z0-9-]+)\.js';$/.exec(line)?.[1] ?? []);
  const place = names.filter((each) => each < name).length;
  lines.splice(lines.findIndex((line) => line.endsWith(' = [')) + 1 + place, 0, entry);
  lines.splice(place, 0, imported);
  return lines.join('\n');
}

function begin() {
  writeFileSync(`${folder}/${name}.ts`, skeleton);
  for (const [list, lines] of Object.entries(lists)) {
    const file = `${folder}/${list}.ts`;
    writeFileSync(file, addTo(readFileSync(file, 'utf8'), lines));
  }
  console.log(`${folder}/${name}.ts is to be filled in: CONTRIBUTING.md says with what. Then: npm run check`);
}

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  console.error(`"${name}" is no name for a service: small letters, digits and hyphens. npm run service -- my-service`);
  process.exitCode = 1;
} else if (existsSync(`${folder}/${name}.ts`)) {
  console.error(`${folder}/${name}.ts is there already.`);
  process.exitCode = 1;
} else begin();
