/**
 * Answers for the companies whose scripts the demo and the tests park, so that no request leaves the machine. Each
 * answer has the effects of the real one that a page can see: cookies, storage, signals and requests.
 */
import {readFile} from 'node:fs/promises';

const script = 'text/javascript; charset=utf-8';
const page = 'text/html; charset=utf-8';
const picture = 'image/svg+xml';

/**
 * Host, path and answer: a file of the folder `stand-in`, or only "received". `cookie` is for the company's own domain.
 * The browser keeps it in the tests, where the company answers under its name, and rejects it in the demo, where the
 * answer comes from this machine.
 */
const answers = [
  {host: /^www\.googletagmanager\.com$/, path: /^\/gtag\/js$/, type: script, file: 'google-analytics.js'},
  {host: /^(www|region1)\.google-analytics\.com$/, path: /^\/g\/collect$/},
  {host: /^static\.hotjar\.com$/, path: /^\/c\/hotjar-\d+\.js$/, type: script, file: 'hotjar.js'},
  {host: /^content\.hotjar\.io$/, path: /^\//},
  {host: /^www\.youtube(-nocookie)?\.com$/, path: /^\/embed\/[\w-]+$/, type: page, file: 'youtube.html'},
  {
    host: /^player\.vimeo\.com$/,
    path: /^\/video\/\d+$/,
    type: page,
    file: 'vimeo.html',
    cookie: 'vuid=pl1234567890.1234567890; Domain=vimeo.com; Max-Age=63072000',
  },
  {host: /^www\.slideshare\.net$/, path: /^\/slideshow\/embed_code\/key\/\w+$/, type: page, file: 'slideshare.html'},
  {
    host: /^embedr\.flickr\.com$/,
    path: /^\/assets\/client-code\.js$/,
    type: script,
    file: 'flickr.js',
    cookie: 'xb=123456; Domain=flickr.com',
  },
  {host: /^live\.staticflickr\.com$/, path: /^\//, type: picture, file: 'flickr.svg'},
  {
    host: /^platform\.twitter\.com$/,
    path: /^\/widgets\.js$/,
    type: script,
    file: 'x.js',
    cookie: 'guest_id=v1%3A123456789012345678; Domain=twitter.com; Max-Age=63072000',
  },
  {host: /^connect\.facebook\.net$/, path: /^\/\w+\/sdk\.js$/, type: script, file: 'facebook.js'},
  {
    host: /^www\.facebook\.com$/,
    path: /^\/plugins\/share_button\.php$/,
    cookie: 'fr=0123456789; Domain=facebook.com; Max-Age=7776000',
  },
  {host: /^extra\.evisitanalyst\.com$/, path: /^\/eva\.js$/, type: script, file: 'evisit-analyst.js'},
  {host: /^extra\.evisitanalyst\.com$/, path: /^\/collect$/},
];

/**
 * @param {string} host - The company's real hostname.
 * @param {string} path - Path of the address, without the query.
 * @returns {Promise<{status: number, headers: Record<string, string>, body: string | Buffer}>}
 */
export async function standIn(host, path) {
  const headers = {
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'cross-origin',
    'x-stand-in': host,
  };
  const answer = answers.find((each) => each.host.test(host) && each.path.test(path));
  if (!answer) {
    return {status: 404, headers: {...headers, 'content-type': 'text/plain'}, body: `No stand-in for ${host}${path}\n`};
  }
  if (answer.cookie) headers['set-cookie'] = `${answer.cookie}; Path=/; SameSite=None; Secure`;
  if (!answer.file) return {status: 204, headers, body: ''};
  const body = await readFile(new URL(`stand-in/${answer.file}`, import.meta.url));
  return {status: 200, headers: {...headers, 'content-type': answer.type}, body};
}
