/** Everything the server has seen: requests and reports of policy violations. Tests read it by hostname. */

/** @type {{host: string, path: string, method: string, secure: boolean, time: number, page: string, purpose?: string}[]} */
let hits = [];
/** @type {{page: string, document: string, directive: string, blocked: string}[]} */
let violations = [];

export function recordHit(request, url) {
  hits.push({
    host: url.hostname,
    path: url.pathname + url.search,
    method: request.method,
    secure: url.protocol === 'https:',
    time: Date.now(),
    page: hostOf(request.headers.referer ?? request.headers.origin),
    purpose: request.headers['sec-purpose'],
  });
}

/** Takes the body that a browser posts to a `report-uri`. */
export function recordViolation(body) {
  const report = JSON.parse(body)['csp-report'] ?? {};
  violations.push({
    page: hostOf(report['document-uri']),
    document: report['document-uri'],
    directive: report['effective-directive'] ?? report['violated-directive'],
    blocked: report['blocked-uri'],
  });
}

/** The requests to `host`, or by pages of the host `page`; all of them by default. */
export function hitsOf({host, page}) {
  return hits.filter((hit) => (!host || hit.host === host) && (!page || hit.page === page));
}

export function violationsOf({page}) {
  return violations.filter((violation) => !page || violation.page === page);
}

/** Forgets what pages of the host `page` did and requests to it; everything by default. */
export function forget({page}) {
  hits = hits.filter((hit) => page && hit.page !== page && hit.host !== page);
  violations = violations.filter((violation) => page && violation.page !== page);
}

function hostOf(address) {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
