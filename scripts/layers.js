/**
 * The layers: which part of src/ may import which. Imports point down only, and never round in a circle.
 * A rule that checks nothing is worse than none, so a folder that is empty, or a file outside the layers, fails too.
 */
import {cruise} from 'dependency-cruiser';
import {root} from './root.js';

const below = ['core/', 'storage/', 'services/', 'config/'];

/** Every file of src/ itself that has no line of its own: the drop-in, and what starts a page. */
const PAGE = 'the drop-in';
const page = ['core/', 'storage/', 'types of services/', 'config/', 'gate/', PAGE];

/**
 * Each layer, a folder of src/ or a file in it, and what it may import besides itself: all of a layer, or `types of` it,
 * or what is a `load of` it (a dynamic import).
 */
const layers = {
  'core/': [],
  'i18n/': [],
  'storage/': ['core/', 'js-cookie'],
  'services/': ['core/'],
  'config/': ['core/', 'storage/', 'services/'],
  'gate/': below,
  'signals/': below,
  // The elements only take back the note that a confirmation is due, which outlives a reload.
  'elements/': ['core/', 'i18n/', 'lit', 'storage/confirmation.ts'],
  'parts/': [...below, 'gate/', 'signals/', 'i18n/', 'elements/', 'lit', `types of ${PAGE}`],
  'define.ts': ['core/', 'i18n/', 'elements/', 'parts/'],
  [PAGE]: [...page, 'consent-elements:parts'],
  'drop-in-all.ts': [...page, 'services/', 'i18n/', 'elements/', 'parts/', 'consent-elements:parts'],
  'create-consent.ts': [...page, 'load of parts/', 'i18n/languages.ts'],
  'index.ts': ['create-consent.ts', 'core/', 'services/', 'elements/'],
};

/** What a dependency must not be, for the rule to let it pass under a prefix. */
const unless = {'types of ': {dependencyTypesNot: ['type-only']}, 'load of ': {dynamic: false}};

const own = Object.keys(layers).filter((layer) => layer.endsWith('.ts'));
const pattern = (name) => {
  if (name === PAGE) return `^src/(?!(${own.join('|')})$)[^/]+$`;
  if (name.endsWith('/')) return `^src/${name}`;
  if (name.endsWith('.ts')) return `^src/${name.replace('.', '\\.')}$`;
  return `^${name}$|^node_modules/(@types/)?(${name}|@${name}|${name}-[a-z]+)/`;
};

const rules = Object.entries(layers).flatMap(([layer, allowed]) => {
  const name = `${layer} may import ${allowed.join(', ') || 'nothing'}`;
  const rule = (to) => ({name, severity: 'error', from: {path: pattern(layer)}, to});
  const bare = (entry) => entry.replace(/^(types|load) of /, '');
  return [
    rule({pathNot: [layer, ...allowed.map(bare)].map(pattern)}),
    ...Object.entries(unless).flatMap(([prefix, condition]) => {
      const path = allowed
        .filter((entry) => entry.startsWith(prefix) && !allowed.includes(bare(entry)))
        .map((entry) => pattern(bare(entry)));
      return path.length ? [rule({path, ...condition})] : [];
    }),
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
console.log(`${files.length} modules, ${output.summary.totalDependenciesCruised} imports, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
