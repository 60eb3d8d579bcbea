/** Pages that the tests write on the spot, by host and path. */
const pages = new Map();

const keyOf = (host, path) => `${host} ${path}`;

/** Keeps a page; it replaces one with the same address. */
export function keepPage({host, path, headers, body}) {
  pages.set(keyOf(host, path), {
    status: 200,
    // Not no-store: it would keep pages out of the back/forward cache.
    headers: {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', ...headers},
    body,
  });
}

/** The page at this address, with any query; undefined when none was written. */
export const writtenPage = ({hostname, pathname}) => pages.get(keyOf(hostname, pathname));
