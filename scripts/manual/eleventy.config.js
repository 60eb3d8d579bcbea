/**
 * Builds the manual's site from docs/ into dist/manual: `npm run site`. Uses Eleventy with a layout of our own: the
 * ready one for GOV.UK pages needs Node 22, and this manual should show the library's own look.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';
import anchors from 'markdown-it-anchor';
import MiniSearch from 'minisearch';
import {root} from '../root.js';
import {escape} from './escape.js';
import {examplePages, examplesPage} from './examples.js';
import {pageOf, searchFields, sections} from './pages.js';
import {referencePage} from './reference.js';
import {slugOf} from './slug.js';

/** Pages outside docs/ that the manual includes, each with its name there. */
const beside = {CONTRIBUTING: 'contributing', SECURITY: 'vulnerabilities', CHANGELOG: 'changelog'};
const output = 'dist/manual';

const titleOf = (markdown) => /^# (.*)$/m.exec(markdown)?.[1].replaceAll('`', '');

/** The address in the site for a link in the Markdown. */
function addressOf(href, fromFolder) {
  if (/^[a-z]+:|^#/.test(href)) return href;
  const up = fromFolder ? '../' : '';
  return href
    .replace(/^(\.\.\/)+src\/i18n\/[\w-]+\.ts$/, `${up}reference.html#words`)
    .replace(/^(\.\.\/)+demo\/pictures\//, `${up}pictures/`)
    .replace(/^docs\//, '')
    .replace(/^(\.\.\/)*(CONTRIBUTING|SECURITY|CHANGELOG)\.md/, (_, _up, name) => `${up}${beside[name]}.html`)
    .replace(/\.md(#|$)/, '.html$1');
}

export default function (eleventy) {
  const found = [];
  eleventy.addGlobalData('layout', 'page.11ty.js');
  eleventy.addGlobalData('sections', sections);
  eleventy.addGlobalData('eleventyComputed', {
    title: ({title, page}) => title || titleOf(page.rawInput ?? ''),
    permalink: ({permalink, page}) => permalink || `${page.filePathStem.slice(1)}.html`,
  });
  for (const [file, name] of Object.entries(beside))
    eleventy.addTemplate(`${name}.md`, readFileSync(`${root}/${file}.md`, 'utf8'));
  eleventy.addTemplate('reference.11ty.js', {render: () => referencePage()}, {title: 'Reference'});
  eleventy.addTemplate('examples.11ty.js', {render: () => examplesPage()}, {title: 'Examples'});
  for (const {name, html} of examplePages())
    eleventy.addTemplate(`examples/${name}.11ty.js`, {render: () => html}, {layout: null});

  eleventy.amendLibrary('md', (markdown) => {
    markdown.use(anchors, {
      slugify: slugOf,
      level: [2, 3],
      tabIndex: false,
      permalink: anchors.permalink.headerLink({safariReaderFix: true}),
    });
    // A table that is too wide scrolls, also by keyboard; its heading is its name.
    markdown.renderer.rules.table_open = (tokens, at) => {
      const before = tokens.slice(0, at);
      const heading = before.findLastIndex(({type}) => type === 'heading_open');
      const count = before.slice(heading).filter(({type}) => type === 'table_open').length;
      const name = `Table: ${tokens[heading + 1].content.replace(/[`*]/g, '')}${count ? ` (${count + 1})` : ''}`;
      return `<div class="table" role="region" aria-label="${escape(name)}" tabindex="0"><table>\n`;
    };
    markdown.renderer.rules.table_close = () => '</table></div>\n';
    markdown.renderer.rules.th_open = () => '<th scope="col">';
    const fence = markdown.renderer.rules.fence;
    markdown.renderer.rules.fence = (...args) => fence(...args).replace('<pre>', '<pre tabindex="0">');
    markdown.core.ruler.push('links-of-the-site', ({tokens, env}) => {
      const isInFolder = env.page.filePathStem.split('/').length > 2;
      for (const token of tokens.flatMap(({children}) => children ?? [])) {
        for (const name of ['href', 'src']) {
          const value = token.attrGet(name);
          if (value) token.attrSet(name, addressOf(value, isInFolder));
        }
      }
    });
  });

  eleventy.addPassthroughCopy({[`${root}/dist/consent`]: 'consent', [`${root}/demo/pictures`]: 'pictures'});
  eleventy.addPassthroughCopy({
    [`${root}/demo/base.css`]: 'base.css',
    [`${root}/scripts/manual/manual.css`]: 'manual.css',
    [`${root}/demo/favicon.svg`]: 'favicon.svg',
  });
  eleventy.addTransform('for-the-search', function (content) {
    if (!this.page.url.includes('/examples/')) found.push(...pageOf(this.page.url, content));
    return content;
  });
  eleventy.on('eleventy.after', async () => {
    const index = new MiniSearch(searchFields);
    index.addAll(found.map((each, id) => ({id, ...each})));
    writeFileSync(`${root}/${output}/search.json`, JSON.stringify(index));
    await build({
      entryPoints: [`${root}/scripts/manual/search.js`],
      outfile: `${root}/${output}/search.js`,
      bundle: true,
      minify: true,
      format: 'esm',
    });
  });
  return {
    dir: {input: 'docs', includes: '../scripts/manual', layouts: '../scripts/manual', output},
    markdownTemplateEngine: false,
  };
}
