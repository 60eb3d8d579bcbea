/** The order of the manual's pages, and what its search indexes. */

/** Headings of the list of pages, and the pages below them; the names are the pages' titles. */
export const sections = [
  ['Begin', ['index', 'for-web-officers', 'for-developers', 'install']],
  [
    'Set up',
    [
      'tag-and-elements',
      'services',
      'parking-and-embeds',
      'without-consent',
      'google',
      'languages',
      'layouts-and-themes',
    ],
  ],
  ['Build on it', ['script-interface', 'frameworks', 'servers', 'strict-pages', 'security', 'automatic-refusers']],
  ['Answer for it', ['data-protection', 'accessibility', 'mistakes', 'limits']],
  ['Look up', ['reference', 'examples', 'architecture', 'contributing', 'vulnerabilities', 'changelog']],
];

/** The fields searched, and those shown for a hit. The page's script reads the index with the same options. */
export const searchFields = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['title', 'heading', 'address'],
  searchOptions: {boost: {title: 3, heading: 2}, prefix: true, fuzzy: 0.2, weights: {prefix: 0.4, fuzzy: 0.1}},
};

const plain = (html) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** The sections of a page, as the search lists them. */
export function pageOf(url, html) {
  const main = /<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? '';
  const title = plain(/<h1[^>]*>([^]*?)<\/h1>/.exec(main)?.[1] ?? '');
  return main.split(/(?=<h[23][\s>])/).map((part) => {
    const [, id, heading] = /^<h[23][^>]*\sid="([^"]+)"[^>]*>([^]*?)<\/h[23]>/.exec(part) ?? [];
    return {
      title,
      heading: heading ? plain(heading) : '',
      text: plain(part),
      address: url.slice(1) + (id ? `#${id}` : ''),
    };
  });
}
