/**
 * Checks which part of src/ imports which: imports point down only, and never in a circle. A rule that checks nothing is
 * worse than none, so an empty folder or a file outside the layers fails too.
 */
import {readFileSync} from 'node:fs';
import {cruise} from 'dependency-cruiser';
import {root} from './root.js';

const below = ['core/', 'platform/', 'storage/', 'services/', 'config/'];

/** Each layer, a folder of src/, and the layers it may import: all of one, or `types of` it. */
const layers = {
  'core/': [],
  'i18n/': [],
  'platform/': [],
  'storage/': ['core/', 'platform/', 'js-cookie'],
  'services/': ['core/', 'platform/'],
  'config/': ['core/', 'platform/', 'storage/', 'services/'],
  'gate/': below,
  'signals/': below,
  'diagnostics/': [...below, 'gate/', 'i18n/'],
  'elements/': ['core/', 'platform/', 'i18n/', 'lit'],
  'page/': [...below, 'gate/', 'signals/', 'types of i18n/'],
  'entries/': [
    ...below,
    'gate/',
    'signals/',
    'diagnostics/',
    'i18n/',
    'elements/',
    'page/',
    'lit',
    'consent-elements:files',
  ],
};

const TYPES = 'types of ';

const pattern = (name) => {
  if (name.endsWith('/')) return `^src/${name}`;
  return `^${name}$|^node_modules/(@types/)?(${name}|@${name}|${name}-[a-z]+)/`;
};

const rules = Object.entries(layers).flatMap(([layer, allowed]) => {
  const name = `${layer} may import ${allowed.join(', ') || 'nothing'}`;
  const rule = (to) => ({name, severity: 'error', from: {path: pattern(layer)}, to});
  const typesOnly = allowed.filter((entry) => entry.startsWith(TYPES)).map((entry) => entry.slice(TYPES.length));
  return [
    rule({pathNot: [layer, ...allowed, ...typesOnly].map(pattern)}),
    ...typesOnly.map((path) => rule({path: pattern(path), dependencyTypesNot: ['type-only']})),
  ];
});

process.chdir(root);
const {output} = await cruise(['src'], {
  validate: true,
  ruleSet: {forbidden: [...rules, {name: 'no circles', severity: 'error', from: {}, to: {circular: true}}]},
  tsPreCompilationDeps: true,
  doNotFollow: {path: 'node_modules'},
  tsConfig: {fileName: 'tsconfig.json'},
});

const files = output.modules
  .map(({source}) => source)
  .filter((source) => source.startsWith('src/') && !source.endsWith('.d.ts'));
const inLayer = (layer) => files.filter((file) => new RegExp(pattern(layer)).test(file));
const outside = files.filter((file) => !Object.keys(layers).some((layer) => inLayer(layer).includes(file)));
const faults = [
  ...output.summary.violations.map(({rule, from, to, cycle}) =>
    cycle
      ? `circle: ${[from, ...cycle.map(({name}) => name)].join(' -> ')}`
      : `${from} imports ${to}, but ${rule.name}`,
  ),
  ...Object.keys(layers)
    .filter((layer) => inLayer(layer).length === 0)
    .map((layer) => `src/${layer} holds no file`),
  ...outside.map((file) => `${file} is in no layer`),
];

for (const fault of new Set(faults)) console.error(fault);
const circles = output.summary.violations.filter(({cycle}) => cycle).length;
const lengths = files.map((file) => readFileSync(file, 'utf8').split('\n').length - 1).sort((a, b) => a - b);
console.log(
  `${files.length} modules, ${output.summary.totalDependenciesCruised} imports, ${circles} circles, ${faults.length} faults; ` +
    `lines a module: median ${lengths[lengths.length >> 1]}, longest ${lengths.at(-1)}`,
);
process.exitCode = faults.length ? 1 : 0;
