/** Live examples: each element in its states, one page each, shown in a frame. */
import {escape} from './escape.js';

const policy = `  <consent-category name="analytics" services="hotjar:9876501">
    <consent-service name="visits" label="Our own counting" purpose="Counts visits to our pages.">
      <consent-cookie name="visit" duration="30 days" purpose="Counts repeat visits once"></consent-cookie>
    </consent-service>
  </consent-category>
  <consent-category name="functional" services="youtube"></consent-category>`;
const banner = (attributes) =>
  `<consent-banner policy-href="../install.html" site-name="Aberwen Borough Council" ${attributes}>\n${policy}\n</consent-banner>`;
const link = '<p><a href="../install.html" data-consent-open>Cookie settings</a></p>';

/** The examples, as an author would write them. */
const examples = [
  {name: 'bottom', title: 'The banner, at the bottom', height: 600, html: `${banner('layout="bottom"')}\n${link}`},
  {name: 'top', title: 'The banner, at the top of the page', height: 600, html: `${banner('layout="top"')}\n${link}`},
  {name: 'corner', title: 'The banner, in the corner', height: 560, html: `${banner('layout="corner"')}\n${link}`},
  {name: 'modal', title: 'The banner, over the page', height: 560, html: `${banner('layout="modal"')}\n${link}`},
  {name: 'welsh', title: 'The banner, in Welsh', height: 600, html: `${banner('lang="cy"')}\n${link}`},
  {
    name: 'statistics',
    title: 'The notice of what runs without consent',
    height: 560,
    html: `<consent-banner policy-href="../install.html" site-name="Aberwen Borough Council">\n  <consent-category name="visits" label="Counting visits" basis="statistics">\n    <consent-service name="counter" label="Our own counting"></consent-service>\n  </consent-category>\n</consent-banner>\n${link}`,
  },
  {
    name: 'preferences',
    title: 'The choices, in the page',
    height: 900,
    html: `${banner('')}\n<consent-preferences></consent-preferences>`,
  },
  {
    name: 'table',
    title: 'The table of cookies',
    height: 760,
    html: `${banner('')}\n<consent-cookie-table></consent-cookie-table>`,
  },
  {
    name: 'statement',
    title: 'The record for the data protection officer',
    height: 760,
    html: `${banner('')}\n<consent-statement complaints-href="/complaints"></consent-statement>`,
  },
  {
    name: 'embed',
    title: 'The placeholder of a video',
    height: 640,
    html: `${banner('layout="corner"')}\n<consent-embed service="youtube" src="https://www.youtube.com/embed/M7lc1UVf-VE" title="How to pay your council tax">\n  <a href="https://www.youtube.com/watch?v=M7lc1UVf-VE">Watch “How to pay your council tax” on YouTube</a>\n</consent-embed>`,
  },
  {
    name: 'nothing',
    title: 'A site with nothing to ask',
    height: 260,
    html: `<consent-banner>\n  <consent-category name="necessary">\n    <consent-service name="session" label="Signing in"></consent-service>\n  </consent-category>\n</consent-banner>\n<consent-preferences></consent-preferences>`,
  },
];

/** The page on the manual's front page. Its one service is the site's own, so that an answer contacts nobody. */
const front = {
  name: 'front',
  title: 'Council tax',
  html: `<consent-banner policy-href="../install.html" site-name="Aberwen Borough Council">
  <consent-category name="analytics">
    <consent-service name="visits" label="Our own counting"></consent-service>
  </consent-category>
</consent-banner>`,
  content: `<h1>Council tax</h1>
<p>Pay by Direct Debit or by card, apply for a reduction, or tell us that you are moving.</p>
${link}`,
};

/** Each example has its own cookie, so that one does not answer for another. */
export const examplePages = () =>
  [front, ...examples].map(({name, title, html, content}) => ({
    name,
    html: `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="../favicon.svg">
<link rel="stylesheet" href="../base.css">
<link rel="stylesheet" href="../manual.css">
<script src="../consent/consent.js"></script>
</head>
<body class="example">
<header>Aberwen Borough Council</header>
${html.replace('<consent-banner', `<consent-banner cookie-name="example-${name}"`)}
<main>${content ?? `<h1>${escape(title)}</h1><p>A page of the site.</p>`}</main>
</body>
</html>`,
  }));

export const examplesPage = () => `<h1>Examples</h1>
<p>Each element, live, in a small page of its own. Answer, and load the example again to see what a returning visitor sees. Each example
keeps its answer in a cookie of its own on this site.</p>
${examples
  .map(
    ({name, title, height, html}) => `<h2 id="${name}">${escape(title)}</h2>
<iframe src="examples/${name}.html" title="${escape(title)}, live" height="${height}" loading="lazy"></iframe>
<details><summary>The markup of: ${escape(title)}</summary><pre tabindex="0"><code class="language-html">${escape(html)}</code></pre></details>
<p><a href="examples/${name}.html">${escape(title)}, as a page of its own</a></p>`,
  )
  .join('\n')}`;
