/** Pages with many nodes for the gate. All have the same policy, except for the number of services. */

const categories = ['functional', 'analytics', 'marketing', 'video'];
export const pixel = 'https://cdn.vendor.test/t/pixel.gif';

const service = (number) => `
  <consent-service name="service-${number}" label="Service ${number}">
    <consent-cookie name="cookie-${number}" duration="1 day" purpose="Counts visits"></consent-cookie>
  </consent-service>`;

/** A banner with this many services, spread over the categories in turn. */
function banner(services) {
  const numbers = Array.from({length: services}, (_, at) => at);
  const category = (name, at) => `
    <consent-category name="${name}" label="The site's ${name}">
      ${numbers
        .filter((number) => number % categories.length === at)
        .map(service)
        .join('')}
    </consent-category>`;
  return `<consent-banner>${categories.map(category).join('')}</consent-banner>`;
}

/** Scripts and images in turn: the gate releases scripts in place, and images in a task of their own. */
const nodes = {
  parked: (at, services) =>
    at % 2
      ? `<img data-consent="service-${at % services}" data-src="${pixel}" alt="">`
      : `<script type="text/plain" data-consent="service-${at % services}">ran++</script>`,
  live: (at) => (at % 2 ? `<img src="${pixel}" alt="">` : '<script>ran++</script>'),
};

/**
 * @param {object} page
 * @param {number} page.services - The policy's number of services.
 * @param {boolean} page.isGated - True adds the library; without it, the nodes are live.
 * @param {number} [page.count] - The number of nodes in the page.
 */
export function gatePage({services, isGated, count = 0}) {
  const node = isGated ? nodes.parked : nodes.live;
  const list = Array.from({length: count}, (_, at) => node(at, services));
  // The nodes are not drawn: that would be measured too, and varies from run to run.
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>The gate</title>
    <link rel="icon" href="data:," />
    <script>var ran = 0;</script>
    ${isGated ? '<script src="/consent/consent.js"></script>' : ''}
  </head>
  <body>
    ${banner(services)}
    <main><h1>The gate</h1></main>
    <div hidden>${list.join('\n')}</div>
    <div hidden id="late"></div>
  </body>
</html>
`;
}

/**
 * Runs in the page: adds nodes at once, as a single-page app does, and waits until the gate is done.
 *
 * @param {{kind: 'paragraph' | 'parked' | 'live', count: number, services: number, pixel: string}} what
 * @returns {Promise<number>} Milliseconds.
 */
export async function insertNodes({kind, count, services, pixel}) {
  const make = (name, properties, data = {}) => {
    const element = Object.assign(document.createElement(name), properties);
    Object.assign(element.dataset, data);
    return element;
  };
  const fragment = new DocumentFragment();
  for (let at = 0; at < count; at += 1) {
    const consent = `service-${at % services}`;
    const isImage = at % 2 === 1;
    if (kind === 'paragraph') fragment.append(make('p', {textContent: 'A paragraph'}));
    else if (kind === 'live') fragment.append(isImage ? make('img', {src: pixel}) : make('script', {text: 'ran++'}));
    else if (isImage) fragment.append(make('img', {}, {consent, src: pixel}));
    else fragment.append(make('script', {type: 'text/plain', text: 'ran++'}, {consent}));
  }
  const start = performance.now();
  document.getElementById('late').append(fragment);
  // The gate hears of them in a microtask, releases scripts in another, and images in a task.
  await Promise.resolve();
  await Promise.resolve();
  await new Promise((done) => setTimeout(done));
  return performance.now() - start;
}
