/** The tables of docs/services.md, from the catalogue. */

const lowerFirst = (text) => text[0].toLowerCase() + text.slice(1);
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const named = ({brief, loader}) => `\`${brief.name}\`${loader.load ? '' : ' †'}`;

const places = {local: 'in the local storage', session: 'in the session storage', indexeddb: 'as a database'};

/** "`_ga` 2 years", "`NID` of google.com 6 months" or "`_hj*` in the local storage". */
function stored({name, storage, duration, domain}) {
  const where = domain && `of ${domain}`;
  return [`\`${name}\``, where, places[storage], storage === 'cookie' && (duration ?? '(no duration known)')]
    .filter(Boolean)
    .join(' ');
}

/** A link that says where it leads: to a repository, to a package, or to a page of a host. */
function linked(source) {
  const {hostname, pathname, hash} = new URL(source);
  const parts = `${pathname}${hash}`.split('/').filter((part) => part && part !== '#');
  const texts = {
    'github.com': () => parts.slice(0, 2).join('/'),
    'www.npmjs.com': () => `npm ${parts.slice(1).join('/')}`,
  };
  const text = texts[hostname]?.() ?? `${hostname.replace(/^www\./, '')}: ${parts.at(-1)}`;
  return `[${text}](${source})`;
}

/** The blocks of docs/services.md, by the name in their markers, from the exports of the providers' files. */
export function tablesOf(providers) {
  return {
    services: table(
      ['name', 'key, such as', 'what it does', 'basis'],
      providers.map((provider) => [
        named(provider),
        provider.facts.keyExample ? `\`${provider.facts.keyExample}\`` : '–',
        `${provider.brief.label}: ${lowerFirst(provider.facts.purpose.replace(/\.$/, ''))}`,
        provider.loader.bases.join(', '),
      ]),
    ),
    sources: table(
      ['name', 'what it stores', 'sources', 'compared with them'],
      providers.map(({brief, facts, sources, checked}) => [
        `\`${brief.name}\``,
        facts.cookies.map(stored).join(', ') || facts.device,
        sources.map(linked).join(', '),
        checked ?? 'not yet',
      ]),
    ),
  };
}

/** Replaces the block between the markers of this name; undefined if the text has none. */
export function replaceBlock(text, name, block) {
  const start = `<!-- ${name}: made by node scripts/services.js --write -->\n`;
  const end = `\n<!-- end of ${name} -->`;
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  return from < 0 || to < from ? undefined : `${text.slice(0, from + start.length)}${block}${text.slice(to)}`;
}
