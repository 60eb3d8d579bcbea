/**
 * Makes the files that editors and frameworks read from custom-elements.json: VS Code's custom data, JetBrains'
 * web-types, and the types of React's and Vue's templates.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {root} from './root.js';

const read = (name) => JSON.parse(readFileSync(`${root}/${name}`, 'utf8'));

/** Attributes that authors write on elements outside this library. */
const parking = {
  'data-consent': 'Categories or services, with a space between, that have to be allowed first: on a parked element.',
  'data-src': 'Address of a parked script, frame or image.',
  'data-srcset': 'Addresses of a parked image.',
  'data-href': 'Address of a parked link.',
  'data-type': 'The real type of a parked script, such as `module`.',
  'data-consent-open': 'A click on it opens the choices.',
  'data-consent-preferences': 'The choices are shown in it, as in `<consent-preferences>`.',
  'data-consent-cookie-table': 'The cookies are listed in it: all, or those of the category that it names.',
  'data-consent-statement':
    'The record for the data protection officer is shown in it. Its value is the address for complaints, as `complaints-href`.',
  'data-debug': 'On the script tag: draws the list of mistakes over the page.',
};

/** Attributes that the tag does not take: the heading belongs to the banner. */
const notOnTag = ['heading-level'];

/** The attributes that authors write, without those that an element only reflects for style sheets. */
function attributesOf({attributes = [], members = []}) {
  const isReflected = ({fieldName}) => members.some(({name, reflects}) => reflects && name === fieldName);
  return attributes
    .filter((attribute) => !isReflected(attribute))
    .map(({name, description, type, default: value}) => ({
      name,
      description,
      type: type?.text ?? 'string',
      initial: value?.replace(/^(["'])(.*)\1$/, '$2') || undefined,
    }));
}

/** The values that a type names; an empty one is an attribute without a value. */
const valuesOf = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, name]) => name);

/** The elements of the manifest, and the `data-*` attributes of parked elements and of the script tag. */
export function describe() {
  const elements = read('custom-elements.json')
    .modules.flatMap(({declarations = []}) => declarations)
    .filter(({customElement}) => customElement)
    .map((element) => ({...element, attributes: attributesOf(element)}));
  const banner = elements.find(({tagName}) => tagName === 'consent-banner');
  const category = elements.find(({tagName}) => tagName === 'consent-category');
  const nameOf = category.attributes.find(({name}) => name === 'name');
  const globals = [
    ...Object.entries(parking).map(([name, description]) => ({
      name,
      description,
      type: /-(open|preferences|debug)$/.test(name) ? 'boolean' : 'string',
    })),
    ...banner.attributes
      .filter(({name}) => !notOnTag.includes(name))
      .map((attribute) => ({
        ...attribute,
        name: `data-${attribute.name}`,
        description: `On the script tag: ${attribute.description}`,
      })),
    ...valuesOf(nameOf.type).map((name) => ({
      name: `data-${name}`,
      description: `On the script tag: makes the category \`${name}\`, of services of the catalogue: \`name:key\` with a space between.`,
      type: 'string',
    })),
  ];
  return {elements, globals};
}

const withDefault = ({description, initial}) => (initial ? `${description} Default: \`${initial}\`.` : description);

/** https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
export function customData({elements, globals}) {
  const markdown = (value) => ({kind: 'markdown', value});
  const attribute = (each) => ({
    name: each.name,
    description: markdown(withDefault(each)),
    ...(each.type === 'boolean' && {valueSet: 'v'}),
    ...(valuesOf(each.type).length && {values: valuesOf(each.type).map((name) => ({name}))}),
  });
  return {
    version: 1.1,
    tags: elements.map(({tagName, description, attributes}) => ({
      name: tagName,
      description: markdown(description),
      attributes: attributes.map(attribute),
    })),
    globalAttributes: globals.map(attribute),
  };
}

/** https://github.com/JetBrains/web-types */
export function webTypes({elements, globals}) {
  const {name, version} = read('package.json');
  const attribute = (each) => ({
    name: each.name,
    description: each.description,
    ...(each.initial && {default: each.initial}),
    value: {type: each.type.replace(' | (string & {})', ' | string')},
  });
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({tagName, description, attributes, slots, cssProperties, cssParts}) => ({
          name: tagName,
          description,
          attributes: attributes.map(attribute),
          ...(slots && {slots: slots.map(({name, description}) => ({name: name || 'default', description}))}),
          ...(cssParts && {
            css: {
              properties: cssProperties?.map(({name, description, default: initial}) => ({
                name,
                description: withDefault({description, initial}),
              })),
              parts: cssParts.map(({name, description}) => ({name, description})),
            },
          }),
        })),
        attributes: globals.map(attribute),
      },
    },
  };
}

/** TypeScript types of the values that an author may write. */
const written = {boolean: `boolean | ''`, number: 'number | `${number}`'};

const comment = (text, indent) => `${indent}/** ${text.replaceAll('\n', ' ')} */\n`;

/** The attributes of each element, whatever the framework. */
export function attributeTypes({elements}) {
  const members = ({attributes}) =>
    attributes
      .map((each) => `${comment(withDefault(each), '    ')}    '${each.name}'?: ${written[each.type] ?? each.type};\n`)
      .join('');
  const tags = elements.map(
    (element) => `${comment(element.description, '  ')}  '${element.tagName}': {\n${members(element)}  };\n`,
  );
  return `/** What each element takes: its attributes, as they are written. */\nexport interface ConsentAttributes {\n${tags.join('')}}\n`;
}

const jsx = `import type {ClassAttributes, HTMLAttributes} from 'react';
import type {ConsentAttributes} from './attributes.js';
import type {} from './entries/index.js';

/** The element's own attributes, and those of all. React takes \`key\` for itself. */
type Props<Tag extends keyof ConsentAttributes> = Omit<ConsentAttributes[Tag], 'key'> &
  Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof ConsentAttributes[Tag]> &
  ClassAttributes<HTMLElementTagNameMap[Tag]>;

type Elements = {[Tag in keyof ConsentAttributes]: Props<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

const vue = `import type {HTMLAttributes, PublicProps} from 'vue';
import type {ConsentAttributes} from './attributes.js';
import type {} from './entries/index.js';

/** The element's own attributes, and those of all. Vue takes \`key\` for itself. */
type Props<Tag extends keyof ConsentAttributes> = Omit<ConsentAttributes[Tag], 'key'> &
  Omit<HTMLAttributes, keyof ConsentAttributes[Tag]> &
  PublicProps;

type Elements = {[Tag in keyof ConsentAttributes]: new () => HTMLElementTagNameMap[Tag] & {$props: Props<Tag>}};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const described = describe();
  const files = {
    'vscode.html-custom-data.json': JSON.stringify(customData(described), null, 2),
    'web-types.json': JSON.stringify(webTypes(described), null, 2),
    'esm/attributes.d.ts': attributeTypes(described),
    'esm/jsx.d.ts': jsx,
    'esm/vue.d.ts': vue,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(`${root}/dist/${name}`, `${text.trimEnd()}\n`);
}
