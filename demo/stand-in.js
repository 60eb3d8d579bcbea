/**
 * Answers in place of the companies whose scripts the demo and the tests park, so that nothing leaves the machine.
 * Each answer does what a page can see of the real one: the cookies, the storage, the signals and the requests.
 */
import {readFile} from 'node:fs/promises';

const script = 'text/javascript; charset=utf-8';
const page = 'text/html; charset=utf-8';

/** Host, path and what is answered: a file of the folder `stand-in`, or nothing but "received". */
const answers = [
  {host: /^www\.googletagmanager\.com$/, path: /^\/gtag\/js$/, type: script, file: 'google-analytics.js'},
  {host: /^(www|region1)\.google-analytics\.com$/, path: /^\/g\/collect$/},
  {host: /^static\.hotjar\.com$/, path: /^\/c\/hotjar-\d+\.js$/, type: script, file: 'hotjar.js'},
  {host: /^content\.hotjar\.io$/, path: /^\//},
  {host: /^www\.youtube(-nocookie)?\.com$/, path: /^\/embed\/[\w-]+$/, type: page, file: 'youtube.html'},
];

/**
 * @param {string} host - The company's real host name.
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
  if (!answer.file) return {status: 204, headers, body: ''};
  const body = await readFile(new URL(`stand-in/${answer.file}`, import.meta.url));
  return {status: 200, headers: {...headers, 'content-type': answer.type}, body};
}
