/** The folder that a site uploads whole: what is in it, and whose code. Needs a build. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {rollup} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';
import {root} from '../../scripts/root.js';

const dist = `${root}/dist/consent`;
const files = readdirSync(dist, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({parentPath, name}) => `${parentPath}/${name}`);
const textOf = (file) => readFileSync(file, 'utf8');

/** The folder of the package that a module belongs to; undefined for a module of this repository. */
const packageOf = (module) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];

/** The packages with code in the built files, as `NAME VERSION`. Shortens nothing: that takes most of a build's time. */
async function bundledPackages() {
  const {options} = await loadConfigFile(`${root}/rollup.config.js`, {silent: true});
  const folders = new Set();
  for (const {output, plugins, ...input} of options) {
    const bundle = await rollup({
      ...input,
      plugins: plugins.filter(({name}) => !['terser', 'rollup-plugin-license'].includes(name)),
    });
    for (const {modules} of (await bundle.generate(output[0])).output)
      for (const [module, {renderedLength}] of Object.entries(modules ?? {}))
        if (renderedLength) folders.add(packageOf(module));
    await bundle.close();
  }
  folders.delete(undefined);
  return [...folders].map((folder) => JSON.parse(textOf(`${folder}/package.json`)));
}

describe('the folder that a site uploads', () => {
  test('13.5 has no source maps, and nothing that says where one is', () => {
    assert.ok(files.length > 50, 'npm run build writes it');
    assert.deepEqual(
      files.filter((file) => !/\.(js|css)$|\/third-party-licences\.txt$/.test(file)),
      [],
    );
    assert.deepEqual(
      files.filter((file) => /sourceMappingURL|sourcesContent/.test(textOf(file))),
      [],
    );
  });

  test('13.5 has the licence of each package whose code is in it', async () => {
    const licences = textOf(`${dist}/third-party-licences.txt`).split(/^---$/m);
    const packages = await bundledPackages();
    assert.deepEqual(packages.map(({name}) => name).sort(), [
      '@lit/reactive-element',
      'js-cookie',
      'lit-element',
      'lit-html',
    ]);
    for (const {name, version, license} of packages) {
      const entry = licences.find((each) => each.trim().startsWith(`Name: ${name}\nVersion: ${version}\n`));
      assert.ok(entry, `${name} ${version} is not listed`);
      assert.ok(entry.includes(`License: ${license}\n`), `${name}: another licence than ${license}`);
      assert.match(entry, /License Text:\n===\n[\s\S]*Copyright \(c\)/, `${name}: the licence's text is missing`);
    }
  });
});
