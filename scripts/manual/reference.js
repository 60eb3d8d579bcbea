/** The page that lists everything an author can write, from custom-elements.json and the English words. */
import {readFileSync} from 'node:fs';
import {root} from '../root.js';
import {describe} from '../editors.js';
import {bundle, evaluate} from '../sources.js';
import {escape} from './escape.js';

const read = (path) => readFileSync(`${root}/${path}`, 'utf8');

/** A description, with names between backticks. */
const prose = (text = '') => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
const code = (text) => (text ? `<code>${escape(text)}</code>` : '');

function table(caption, heads, rows) {
  if (!rows.length) return '';
  const head = heads.map((each) => `<th scope="col">${each}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`).join('\n');
  return `<div class="table" role="region" aria-label="${escape(caption)}" tabindex="0"><table><caption>${escape(caption)}</caption>
<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** The rest of an element's manifest entry, besides its attributes. */
function declarationOf(tagName) {
  const {modules} = JSON.parse(read('custom-elements.json'));
  return modules.flatMap(({declarations = []}) => declarations).find((each) => each.tagName === tagName);
}

function element({tagName, description, attributes}) {
  const {slots = [], cssParts = [], cssProperties = [], members = []} = declarationOf(tagName);
  const properties = members.filter(
    ({kind, privacy, name}) => kind === 'field' && privacy === 'public' && !name.startsWith('#'),
  );
  const of = (what) => `${what} of <${tagName}>`;
  return `<h2 id="${tagName}">&lt;${tagName}&gt;</h2>
<p>${prose(description)}</p>
${table(
  of('Attributes'),
  ['attribute', 'meaning', 'values', 'default'],
  attributes.map(({name, description, type, initial}) => [code(name), prose(description), code(type), code(initial)]),
)}
${table(
  of('Properties'),
  ['property', 'meaning', 'type'],
  properties.map(({name, description, type}) => [code(name), prose(description), code(type?.text)]),
)}
${table(
  of('Slots'),
  ['slot', 'what goes there'],
  slots.map(({name, description}) => [code(name) || 'without a name', prose(description)]),
)}
${table(
  of('Parts'),
  ['part', 'what it is'],
  cssParts.map(({name, description}) => [code(name), prose(description)]),
)}
${table(
  of('Custom properties'),
  ['property', 'meaning', 'default'],
  cssProperties.map(({name, description, default: initial}) => [code(name), prose(description), code(initial)]),
)}`;
}

/** The English words by name. */
async function words() {
  const {en} = await evaluate(await bundle("export {en} from './en.js';", `${root}/src/i18n`));
  return Object.entries(en).map(([name, text]) => [code(name), escape(text)]);
}

export async function referencePage() {
  const {elements, globals} = describe();
  const events = [
    ['consent-ready', 'Once: the configuration has been read and the earlier choice restored.', '{choices}'],
    ['consent-change', 'After each decision, once it has been kept.', '{choices, previous, source}'],
  ];
  return `<h1>Reference</h1>
<p>All that an author can write, from the descriptions in the code. <a href="tag-and-elements.html">The tag and the elements</a> explains
how it is used.</p>
<ul>${elements.map(({tagName}) => `<li><a href="#${tagName}">&lt;${tagName}&gt;</a></li>`).join('')}
<li><a href="#any">Attributes of any element</a></li><li><a href="#events">Events</a></li><li><a href="#words">Words</a></li></ul>
${elements.map(element).join('\n')}
<h2 id="any">Attributes of any element</h2>
${table(
  'Attributes of any element',
  ['attribute', 'meaning'],
  globals.map(({name, description}) => [code(name), prose(description)]),
)}
<h2 id="events">Events</h2>
<p>They happen on <code>document</code>. <a href="script-interface.html">Script interface</a> has what scripts can ask and do.</p>
${table(
  'Events on the document',
  ['event', 'when', 'detail'],
  events.map(([name, when, detail]) => [code(name), prose(when), code(detail)]),
)}
<h2 id="words">Words</h2>
<p>Each can be replaced, by an attribute of that name on <code>&lt;consent-words&gt;</code>. <a href="languages.html#your-own-words">Your own words</a>
says how.</p>
${table('The English words', ['name', 'text'], await words())}`;
}
