/** Writes a release into release/: the folder to upload as a zip file, hashes, a list of contents, and notes. */
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {root} from './root.js';
import {run, tool} from './run.js';

const {version} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const folder = `${root}/release`;

async function must(command, ...args) {
  const {ok, output} = await run(command, args, {quiet: true});
  if (!ok) throw new Error(`${[command, ...args].join(' ')} failed:\n${output}`);
  return output;
}

const hash = (algorithm, path) => createHash(algorithm).update(readFileSync(path));

/** A line for each file that a build makes. */
const builtHashes = () =>
  readdirSync(`${root}/dist`, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => `${parentPath}/${name}`)
    .concat(`${root}/custom-elements.json`)
    .map((path) => `${path} ${hash('sha256', path).digest('hex')}`)
    .sort();

/**
 * The package's contents as CycloneDX. `npm sbom --omit dev` also leaves out dependencies that a tool needs too, such
 * as Lit.
 */
async function contents() {
  const {packages} = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'));
  const shipped = new Set(
    Object.entries(packages)
      .filter(([path, {dev, devOptional}]) => path && !dev && !devOptional)
      .map(([path, {version}]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
  );
  const bom = JSON.parse(await must('npm', 'sbom', '--sbom-format', 'cyclonedx'));
  const own = bom.metadata.component['bom-ref'];
  const components = bom.components.filter((each) => shipped.has(each['bom-ref']));
  const dependencies = bom.dependencies
    .filter(({ref}) => ref === own || shipped.has(ref))
    .map(({ref, dependsOn = []}) => ({ref, dependsOn: dependsOn.filter((each) => shipped.has(each))}));
  return {...bom, components, dependencies};
}

/** The changelog's entry for this version, or the unreleased one. */
function notes() {
  const entries = readFileSync(`${root}/CHANGELOG.md`, 'utf8').split(/^## /m).slice(1);
  const entry = entries.find((text) => text.startsWith(`[${version}]`)) ?? entries[0];
  return entry.slice(entry.indexOf('\n')).trim();
}

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder);
await must('node', tool('build.js'));
const first = builtHashes();
await must('node', tool('build.js'));
const differing = builtHashes().filter((line, at) => line !== first[at]);
if (differing.length) throw new Error(`Two builds of one commit differ:\n${differing.join('\n')}`);
// Without times: two builds of one commit make the same file.
await must(
  'sh',
  '-c',
  `find dist/consent -exec touch -t 198001010000 {} + && cd dist && find consent -type f | LC_ALL=C sort | TZ=UTC zip -X -q -@ ../release/consent-${version}.zip`,
);
writeFileSync(`${folder}/consent-${version}.cdx.json`, JSON.stringify(await contents(), null, 2));

const built = readdirSync(`${root}/dist/consent`, {recursive: true})
  .filter((name) => /\.(js|css)$/.test(name))
  .sort();
const integrity = built.map(
  (name) => `sha384-${hash('sha384', `${root}/dist/consent/${name}`).digest('base64')}  ${name}`,
);
writeFileSync(`${folder}/integrity.txt`, `${integrity.join('\n')}\n`);
const archive = `consent-${version}.zip`;
writeFileSync(`${folder}/SHA256SUMS`, `${hash('sha256', `${folder}/${archive}`).digest('hex')}  ${archive}\n`);
writeFileSync(`${folder}/notes.md`, `${notes()}\n`);
console.log(readFileSync(`${folder}/SHA256SUMS`, 'utf8').trim());
