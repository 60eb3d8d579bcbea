/** The frame of every page of the manual. */
import {escape} from './escape.js';

/** The picture on the front page is live on the site, and its first list, the ways in, looks like cards. */
const withLiveExample = (content) =>
  content
    .replace(
      /<p><img[^>]*><\/p>/,
      `<figure><iframe src="examples/front.html" title="A council’s page with the banner, live" height="540"></iframe>
<figcaption>Live: answer here, and change your mind. <a href="examples.html">All examples</a></figcaption></figure>`,
    )
    .replace('<ul>', '<ul class="cards">');

const toTop = (url) => '../'.repeat(url.split('/').length - 2);

export const render = ({title, sections, content, page, collections}) => {
  const top = toTop(page.url);
  const isFront = page.filePathStem === '/index';
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
<link rel="stylesheet" href="${top}base.css">
<link rel="stylesheet" href="${top}manual.css">
<script type="module" src="${top}search.js" data-top="${top}"></script>
</head>
<body>
<header>
<a class="skip-link" href="#content">Skip to main content</a>
<div class="bar">
<a class="name" href="${top}index.html"><img src="${top}favicon.svg" alt="" width="32" height="32">consent-elements</a>
<search><form role="search"><label for="search">Search the manual</label>
<input id="search" type="search" autocomplete="off" aria-controls="found"></form></search>
</div>
</header>
<div class="columns">
<nav aria-label="Pages of the manual"><details><summary>Pages</summary>${list}</details></nav>
<main id="content" tabindex="-1"${isFront ? ' class="front"' : ''}>
<section id="found" aria-label="Search results" hidden><p role="status"></p><ol></ol></section>
${isFront ? withLiveExample(content) : content}
</main>
</div>
<footer><p>Built from the files in docs/, with the library of the same commit.</p></footer>
</body>
</html>`;
};
