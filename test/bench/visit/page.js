/** One page for all forms: as long, deep and styled as a council's front page, with the same text on every run. */

const HTML_BYTES = 60_000;
const CSS_BYTES = 100_000;
const SECTIONS = 35;
/** The number of classes used in the page; the style sheet has many more, as on real sites. */
const CLASSES = 180;

const vocabulary =
  `council service report apply pay find bin collection school place planning road street park library housing benefit tax
  support family care health event meeting decision budget policy community local business licence permit parking travel
  waste recycling garden the your a for with and near from about when before after online by`.split(/\s+/);

/** Pseudo-random numbers that are the same every time: a linear congruential generator. */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function section(next, number, words) {
  const text = (count) => Array.from({length: count}, () => vocabulary[next(vocabulary.length)]).join(' ');
  const className = () => `c${next(CLASSES)}`;
  const link = () => `<a class="${className()}" href="#s${next(SECTIONS)}">${text(3)}</a>`;
  const paragraph = () => `<p class="${className()}">${text(words)} ${link()} ${text(words)}.</p>`;
  const item = () => `<li class="${className()}">${link()}</li>`;
  return `
      <section id="s${number}" class="${className()}">
        <h2>${text(4)}</h2>
        ${Array.from({length: 5}, paragraph).join('\n        ')}
        <ul>
          ${Array.from({length: 6}, item).join('\n          ')}
        </ul>
      </section>`;
}

const sections = (words) => {
  const next = numbers(7);
  return Array.from({length: SECTIONS}, (_, number) => section(next, number, words)).join('');
};

/** The text, with the number of words per paragraph that comes closest to its size from below. */
const text = (() => {
  let words = 1;
  while (sections(words + 1).length < HTML_BYTES) words += 1;
  return sections(words);
})();

/** The site's own style sheet. */
export const siteCss = (() => {
  const next = numbers(11);
  const rules = [
    'body {margin: 0; font: 1rem/1.5 sans-serif} main {max-width: 60rem; margin: auto} header {padding: 1rem}',
  ];
  for (let size = 0, at = 0; size < CSS_BYTES; at += 1) {
    const colour = `#${next(4096).toString(16).padStart(3, '0')}`;
    const rule =
      `.c${at} {color: ${colour}; background-color: #fff; padding: ${next(8)}px ${next(8)}px; line-height: 1.${next(9)}}\n` +
      `.c${at}:hover > .c${at + 1}, section.c${at} li a {text-decoration-color: ${colour}}`;
    rules.push(rule);
    size += rule.length;
  }
  return rules.join('\n');
})();

const noteRun = {text: 'window.ranAt ??= performance.now();', attributes: {}};
const plain = (markup) => markup.replaceAll(' nonce="{{nonce}}"', '');

/**
 * The page with one form of a library, or none. The library's markup comes before the site's style sheet, so that it loads
 * first. The script in the body is the site's, like that of the GOV.UK templates: without any script, the browser reads on
 * for longer before it first paints, and a library seems to make the page faster.
 *
 * @param {object} form - See `forms.js`.
 */
export function visitPage({head = '', body = '', settings = '', park}) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A council's front page</title>
    <link rel="icon" href="data:," />
    ${plain(head)}
    <link rel="stylesheet" href="/site.css" />
  </head>
  <body>
    <script>document.body.className += ' has-scripts';</script>
    ${plain(body)}
    <header id="settings">${settings}</header>
    <main>
      <h1>Welcome to the council</h1>
      ${park ? plain(park(noteRun)) : ''}${text}
    </main>
  </body>
</html>
`;
}
