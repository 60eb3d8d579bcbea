/** The frame of every page of the manual. */
import {escape} from './escape.js';

const toTop = (url) => '../'.repeat(url.split('/').length - 2);

export const render = ({title, sections, content, page, collections}) => {
  const top = toTop(page.url);
  const titles = new Map(collections.all.map(({page, data}) => [page.filePathStem.slice(1), data.title]));
  const link = (name) => {
    const isHere = page.filePathStem === `/${name}`;
    return `<li><a href="${top}${name}.html"${isHere ? ' aria-current="page"' : ''}>${escape(titles.get(name) ?? name)}</a></li>`;
  };
  const list = sections.map(([heading, names]) => `<h2>${heading}</h2><ul>${names.map(link).join('')}</ul>`).join('');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – consent-elements</title>
<link rel="icon" href="${top}favicon.svg">
<link rel="stylesheet" href="${top}manual.css">
<script type="module" src="${top}search.js" data-top="${top}"></script>
</head>
<body>
<header>
<a class="skip" href="#content">Skip to main content</a>
<div class="bar">
<a class="name" href="${top}index.html">consent-elements</a>
<search><form role="search"><label for="search">Search the manual</label>
<input id="search" type="search" autocomplete="off" aria-controls="found"></form></search>
</div>
</header>
<div class="columns">
<nav aria-label="Pages of the manual"><details><summary>Pages</summary>${list}</details></nav>
<main id="content" tabindex="-1">
<section id="found" aria-label="Search results" hidden><p role="status"></p><ol></ol></section>
${content}
</main>
</div>
<footer><p>Built from the files in docs/, with the library of the same commit.</p></footer>
</body>
</html>`;
};
