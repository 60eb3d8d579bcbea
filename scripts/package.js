/**
 * Tests the output of `npm pack` as its users install it: its files, an import on a server, and a Vite project with
 * React, Vue and a plain module, built from the packed files. Writes the counts to test-results/package.json;
 * manual.spec.ts runs the built project.
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'vite';
import vue from '@vitejs/plugin-vue';
import {examples} from './manual/code.js';
import {root} from './root.js';

const folder = `${root}/test-results/package`;
const installed = `${folder}/node_modules/consent-elements`;
const counts = {package: {passed: 0, failed: 0}};

async function test(what, act) {
  try {
    await act();
    counts.package.passed += 1;
    console.log(`ok: ${what}`);
  } catch (error) {
    counts.package.failed += 1;
    console.error(`FAILED: ${what}\n${error.stack}`);
  }
}

function must(isSo, what) {
  if (!isSo) throw new Error(what);
}

/** Writes a project's files beside the installed package. */
function project(name, files) {
  mkdirSync(`${folder}/${name}`, {recursive: true});
  for (const [file, text] of Object.entries(files)) writeFileSync(`${folder}/${name}/${file}`, text);
  return `${folder}/${name}`;
}

const page = (script, body = '<div id="app"></div>') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}<script type="module" src="./${script}"></script></body></html>`;

/** A project with a page for each of the manual's examples that need building. */
const files = {
  'react.html': page('react.tsx'),
  'react.tsx': `${examples('frameworks.md', 'tsx')[0]}
import {createRoot} from 'react-dom/client';
createRoot(document.querySelector('#app')!).render(<Page />);`,
  'vue.html': page('vue.js'),
  'Page.vue': examples('frameworks.md', 'vue')[0],
  'vue.js': `import {createApp} from 'vue';
import Page from './Page.vue';
createApp(Page).mount('#app');`,
  'module.html': page(
    'module.js',
    `<consent-banner site-name="Aberwen"><consent-category name="analytics"></consent-category></consent-banner>
    <a href="/cookies" data-consent-open>Cookie settings</a>`,
  ),
  'module.js': examples('script-interface.md', 'js').find((code) => code.includes('createConsent')),
};

rmSync(folder, {recursive: true, force: true});
mkdirSync(installed, {recursive: true});
const [{filename, files: packed, size, unpackedSize}] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  }),
);
execFileSync('tar', ['-xzf', `${folder}/${filename}`, '-C', installed, '--strip-components=1']);
console.log(
  `${filename}: ${(size / 1000).toFixed(0)} kB packed, ${(unpackedSize / 1000).toFixed(0)} kB in ${packed.length} files`,
);

await test('the package has what its users need, and nothing else', () => {
  const paths = packed.map(({path}) => path);
  const wanted =
    /^(dist\/(esm|consent|refusers)\/|dist\/[\w.-]+\.json$|custom-elements\.json$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/;
  must(
    paths.every((path) => wanted.test(path)),
    `not wanted: ${paths.filter((path) => !wanted.test(path))}`,
  );
  const {exports} = JSON.parse(readFileSync(`${installed}/package.json`, 'utf8'));
  for (const target of Object.values(exports).flatMap((value) =>
    typeof value === 'string' ? [value] : Object.values(value),
  ))
    must(target.includes('*') || paths.includes(target.slice(2)), `${target} is exported and not there`);
  must(readdirSync(`${installed}/dist/consent/themes`).length >= 5, 'the themes are not there');
});

await test('a server-rendered page imports it without throwing', () => {
  const server = project('server', {
    'page.mjs': `import {createConsent} from 'consent-elements';
import 'consent-elements/define';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
if (createConsent() !== undefined) throw new Error('a server has no page to ask');
console.log(renderToString(createElement('consent-banner', {'policy-href': '/cookies'})));`,
  });
  const html = execFileSync('node', [`${server}/page.mjs`], {encoding: 'utf8'});
  must(html.trim() === '<consent-banner policy-href="/cookies"></consent-banner>', html);
});

await test('a Vite project with React, Vue and a plain module is built from it', async () => {
  const directory = project('vite', files);
  const isCustomElement = (tag) => tag.startsWith('consent-');
  const {output} = await build({
    root: directory,
    base: './',
    configFile: false,
    logLevel: 'error',
    esbuild: {jsx: 'automatic'},
    plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
    build: {rollupOptions: {input: ['react', 'vue', 'module'].map((name) => `${directory}/${name}.html`)}},
  });
  must(
    output.some(({code}) => code?.includes('consent-banner')),
    'the elements are not in the bundle',
  );
});

writeFileSync(`${root}/test-results/package.json`, JSON.stringify(counts));
process.exitCode = counts.package.failed ? 1 : 0;
