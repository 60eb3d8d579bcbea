/** The catalogue's contents, and how much of it a page loads. */
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {folder} from '../../scripts/files.js';
import {root} from '../../scripts/root.js';
import {printTable} from './table.js';

/** Prints the numbers. */
export async function benchCatalogue() {
  const {loaders} = await import(`${root}/dist/esm/services/loaders.js`);
  const {facts} = await import(`${root}/dist/esm/services/facts.js`);
  const providers = await Promise.all(facts.map(({name}) => import(`${root}/dist/esm/services/${name}.js`)));
  const declared = facts.flatMap(({cookies}) => cookies);
  const cookies = declared.filter(({storage}) => storage === 'cookie');
  const size = (file) => brotliCompressSync(readFileSync(`${root}/dist/consent/${file}`)).length;
  printTable(
    'Catalogue',
    ['what', 'number'],
    [
      ['services', facts.length],
      ['services that start by themselves', loaders.filter(({load}) => load).length],
      ['services with a source', providers.filter(({sources}) => sources.length).length],
      ['sources', providers.flatMap(({sources}) => sources).length],
      ['cookies', cookies.length],
      ['storage keys', declared.length - cookies.length],
      [
        'of these with a duration, or of a kind that says it',
        declared.filter((one) => one.duration ?? one.storage !== 'cookie').length,
      ],
      ['bytes of a page that names one service or all (brotli 11)', size(`${folder}/loaders.js`)],
      ['bytes where they are shown or swept, too (brotli 11)', size(`${folder}/facts.js`)],
    ],
  );
}
