/** Imports each module of dist/esm as a server does, without a window: nothing may throw. */
import {readdirSync} from 'node:fs';
import {root} from './root.js';

const modules = readdirSync(`${root}/dist/esm`, {recursive: true}).filter((file) => file.endsWith('.js'));
if (!modules.length) throw new Error('dist/esm has no module; build first');
for (const file of modules) await import(`${root}/dist/esm/${file}`);
const {createConsent} = await import(`${root}/dist/esm/entries/index.js`);
if (createConsent() !== undefined) throw new Error('createConsent() returned something without a page');
console.log(`${modules.length} modules`);
