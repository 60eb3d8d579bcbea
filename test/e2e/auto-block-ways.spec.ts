/** The ways in which code of a page gets something from a vendor, under `auto-block`; the manual lists the same. */
import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {atRelease, accept, asked, expect, html, ran, settled, test, type Hit, type Site} from './helpers.js';

interface Way {
  /** How often what is held runs, or is requested, after Accept; undefined if it is not held. */
  readonly after?: 0 | 1;
  /** In the page before the code. */
  readonly html?: (url: string) => string;
  /** The code; `template` is the element before it, `url` is the vendor's address, `box` an element in the page. */
  readonly code: string;
}

const create = (kind: string): string => `const it = document.createElement('${kind}');`;
const script = (how: string): Way => ({after: 1, code: `${create('script')} ${how}; box.append(it);`});
const frame = (how: string, after: 0 | 1 = 1): Way => ({after, code: `${create('iframe')} ${how}; box.append(it);`});
const attribute = (name: string): string =>
  `const attribute = document.createAttribute('${name}'); attribute.value = url;`;
const template = (url: string): string => `<template><script src="${url}"></script></template>`;
const scriptTag = '<script src="${url}"><\\/script>';

/** Each is called as the manual calls it. */
const ways: Record<string, Way> = {
  'a property': script('it.src = url'),
  'a property of an image, a ping': {after: 0, code: 'new Image().src = url'},
  'a property of an element that is in the page': {after: 1, code: `${create('script')} box.append(it); it.src = url;`},
  '`setAttribute`': script(`it.setAttribute('src', url)`),
  '`setAttribute` of another prototype': script(`Element.prototype.setAttribute.call(it, 'SRC', url)`),
  '`setAttributeNS`': script(`it.setAttributeNS(null, 'src', url)`),
  '`setAttributeNode`': script(`${attribute('src')} it.setAttributeNode(attribute)`),
  '`setAttributeNodeNS`': frame(`${attribute('src')} it.setAttributeNodeNS(attribute)`),
  '`attributes.setNamedItem`': script(`${attribute('src')} it.attributes.setNamedItem(attribute)`),
  '`attributes.setNamedItemNS`': frame(`it.title = 'x'; ${attribute('src')} it.attributes.setNamedItemNS(attribute)`),
  "an attribute's `value`": frame(`it.src = 'about:blank'; it.getAttributeNode('src').value = url`),
  'a type that comes after the address': script(`it.type = 'text/x'; it.src = url; it.type = 'text/javascript'`),
  '`removeAttribute`, of such a type': script(`it.type = 'text/x'; it.src = url; it.removeAttribute('type')`),
  '`toggleAttribute`, of such a type': script(`it.type = 'text/x'; it.src = url; it.toggleAttribute('type')`),
  '`async = false`': script('it.async = false; it.src = url'),
  '`type = "module"`': script(`it.type = 'module'; it.src = url`),
  '`cloneNode`': {after: 1, html: template, code: 'box.append(template.content.cloneNode(true));'},
  '`importNode`': {after: 1, html: template, code: 'box.append(document.importNode(template.content, true));'},
  '`createContextualFragment`': {
    after: 1,
    code: `box.append(document.createRange().createContextualFragment(\`${scriptTag}\`));`,
  },
  '`adoptNode`': {
    after: 1,
    code: `const parsed = new DOMParser().parseFromString(\`<iframe src="\${url}"></iframe>\`, 'text/html');
      box.append(document.adoptNode(parsed.body.firstChild));`,
  },
  '`document.write`': {after: 1, code: `document.write(\`${scriptTag}\`);`},
  '`document.write` of a module': {
    after: 1,
    code: `document.write(\`<script type="module" src="\${url}"><\\/script>\`);`,
  },
  '`document.write` of code that writes': {
    after: 1,
    code: `document.write('<script>document.write("<img alt=\\'\\' src=\\'' + url + '\\'>")<\\/script>');`,
  },
  '`document.writeln`, in pieces': {after: 1, code: `document.writeln('<script src="', url, '"><\\/script>');`},
  '`innerHTML`': {
    after: 1,
    code: String.raw`box.innerHTML = '<p><iframe title="a > b" src="' + url.replace('//', '&#47;&#9;\\') + '"></iframe></p>';`,
  },
  '`innerHTML` of an element outside the page': {
    after: 0,
    code: `${create('div')} it.innerHTML = \`<img alt="" srcset="\${url} 2x">\`;`,
  },
  '`outerHTML`': {
    after: 1,
    code: `${create('p')} box.append(it); it.outerHTML = \`<img alt="" src="\${url}">\`;`,
  },
  '`insertAdjacentHTML`': {after: 1, code: 'box.insertAdjacentHTML("beforeend", `<iframe src="${url}"></iframe>`);'},
  'an SVG script': {
    after: 0,
    code: `const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const it = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      it.setAttribute('href', url); svg.append(it); box.append(svg);`,
  },
  'an SVG script with `xlink:href`': {
    after: 0,
    code: `const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const it = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      it.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', url); svg.append(it); box.append(svg);`,
  },

  '`fetch`': {after: 0, code: `fetch(url).catch((error) => failed('fetch', error instanceof TypeError));`},
  '`fetch` of a `Request`': {after: 0, code: 'fetch(new Request(url)).catch(() => 0);'},
  '`XMLHttpRequest`': {
    after: 0,
    code: `const it = new XMLHttpRequest(); it.onerror = () => failed('XMLHttpRequest', it.status === 0);
      it.open('GET', url); it.send();`,
  },
  '`XMLHttpRequest` that posts': {
    after: 0,
    code: `const it = new XMLHttpRequest(); it.open('POST', new URL(url)); it.send('1');`,
  },
  '`sendBeacon`': {after: 0, code: 'navigator.sendBeacon(url);'},
  '`sendBeacon` of another prototype': {after: 0, code: `Navigator.prototype.sendBeacon.call(navigator, url, 'x');`},
  '`EventSource`': {
    after: 0,
    code: `new EventSource(url).onerror = ({target}) => failed('EventSource', target.readyState === 2);`,
  },
  '`EventSource` that is extended': {
    after: 0,
    code: 'class Source extends EventSource {} const it = new Source(url); it.onerror = () => it.close();',
  },
  '`Audio`': {after: 1, code: 'const it = new Audio(url); box.append(it);'},
  'the address of a player': {after: 1, code: `${create('video')} it.src = url; box.append(it);`},
  'the picture of a player': {
    after: 1,
    code: `${create('video')} const image = url; it.poster = image; box.append(it);`,
  },
  '`<source>` in a player': {
    after: 1,
    code: `const it = document.createElement('source'); it.src = url; const player = document.createElement('audio');
      player.preload = 'auto'; player.append(it); box.append(player);`,
  },
  '`<source>` in a `<picture>`': {
    after: 1,
    code: `const it = document.createElement('source'); it.srcset = url; const picture = document.createElement('picture');
      picture.append(it, document.createElement('img')); box.append(picture);`,
  },
  '`<video>` in markup': {after: 1, code: 'box.innerHTML = `<video src="${url}"></video>`;'},
  '`<object>`': {after: 1, code: `${create('object')} it.data = url; box.append(it);`},
  '`<embed>`': {after: 1, code: `${create('embed')} it.setAttribute('src', url); box.append(it);`},
  'a style sheet by `<link>`': {
    after: 1,
    code: `${create('link')} it.rel = 'stylesheet'; it.href = url; box.append(it);`,
  },
  '`<link>` in markup, such as a preload': {
    after: 1,
    code: 'box.insertAdjacentHTML("beforeend", `<link rel="preload" as="image" href="${url}">`);',
  },
  '`<input type="image">`': {after: 1, code: `${create('input')} it.type = 'image'; it.src = url; box.append(it);`},
  "a frame's `srcdoc`": {
    after: 1,
    code: `${create('iframe')} it.srcdoc = \`<img alt="" src="\${url}">\`; box.append(it);`,
  },
  "a frame's `srcdoc`, in markup": {
    after: 1,
    code: `box.innerHTML = \`<iframe srcdoc="<script src='\${url}'><\\/script>"></iframe>\`;`,
  },
  "a frame's own document": {
    after: 1,
    code: `${create('iframe')} box.append(it); it.contentDocument.body.innerHTML = \`<img alt="" src="\${url}">\`;`,
  },
  'a script in a frame': {
    after: 1,
    code: `${create('iframe')} box.append(it); const inner = it.contentWindow.document;
      const script = inner.createElement('script'); script.src = url; inner.body.append(script);`,
  },
  'a script that is written into a frame': {
    after: 0,
    code: `${create('iframe')} box.append(it); const inner = it.contentDocument; inner.open();
      inner.write(\`${scriptTag}\`); inner.close();`,
  },
  "a frame's `fetch`": {
    after: 0,
    code: `${create('iframe')} box.append(it); it.contentWindow.fetch(url).catch(() => 0);`,
  },
  'an image in a shadow root': {
    after: 1,
    code: `box.attachShadow({mode: 'open'}).innerHTML = \`<img alt="" src="\${url}">\`;`,
  },
  'a script in a closed shadow root': {
    after: 1,
    code: `${create('script')} it.src = url; box.attachShadow({mode: 'closed'}).append(it);`,
  },

  '`import()`': {code: 'import(url).catch(() => 0);'},
  workers: {
    code: `new Worker(URL.createObjectURL(new Blob([\`importScripts('\${url}')\`]))).onerror = (event) => event.preventDefault();`,
  },
  'addresses in CSS': {code: 'box.style.backgroundImage = `url(${url})`;'},
  "a frame's `location`": {code: `${create('iframe')} box.append(it); it.contentWindow.location.replace(url);`},
  'a frame that is reached by `frames`': {
    code: `${create('iframe')} box.append(it);
      frames[frames.length - 1].document.body.innerHTML = \`<img alt="" src="\${url}">\`;`,
  },
  'a shadow root in the HTML': {
    html: (url) => `<div><template shadowrootmode="open"><img alt="" src="${url}"></template></div>`,
    code: '',
  },
  "an attribute's `nodeValue`": {
    code: `${create('img')} it.src = 'data:,'; box.append(it);
      setTimeout(() => { it.getAttributeNode('src').nodeValue = url; });`,
  },
  "an SVG script's `href.baseVal`": {
    code: `const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const it = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      it.href.baseVal = url; svg.append(it); box.append(svg);`,
  },
};

const names = Object.keys(ways);
const held = names.filter((name) => ways[name]!.after !== undefined);
const vendor = 'https://static.hotjar.com';
const idOf = (name: string): string => `way-${names.indexOf(name)}`;
/** The query tells this test's requests from those of another. */
const isImage = (name: string): boolean => /ima?ge?\b/i.test(ways[name]!.code);
const addressOf = (name: string, {host}: Site): string =>
  `${vendor}/t/${idOf(name)}.${isImage(name) ? 'gif' : 'js'}?${host}`;

const tag =
  '<script src="/consent/consent.js" data-site-name="Aberwen" data-policy-href="/cookies.html" data-analytics="hotjar:3456789" data-auto-block></script>';

const openWays = (page: Page, site: Site, tried: readonly string[]): Promise<void> => {
  const run = (name: string): string => {
    const {html = () => '', code} = ways[name]!;
    return `<div></div>${html(addressOf(name, site))}<script>{
      const url = '${addressOf(name, site)}', template = document.currentScript.previousElementSibling;
      const box = document.currentScript.parentNode.querySelector('div:last-of-type');
      ${code}
    }</script>`;
  };
  return site.open(
    page,
    html({
      head: `<script>window.ran = []; window.failures = []; const failed = (way, isRight) => failures.push(way + ' ' + isRight);</script>${tag}`,
      body: tried.map(run).join(''),
    }),
  );
};

test(
  'R56 each way is held, or the manual says that it is not',
  atRelease,
  async ({browserName, page, request, site}) => {
    // Playwright would wait for the end of its navigation, and not see one.
    const tried = names.filter((name) => browserName !== 'firefox' || !/<(object|embed)>/.test(name));
    /** What the vendor has been asked for. */
    const requested = async (): Promise<string[]> => {
      const hits = (await (await request.get('/__hits?host=static.hotjar.com')).json()) as Hit[];
      return hits.flatMap(({path}) =>
        names.filter((name) => path.includes(`/${idOf(name)}.`) && path.endsWith(`?${site.host}`)),
      );
    };
    const missing = async (expected: readonly string[]): Promise<string[]> => {
      const found = await requested();
      return expected.filter((name) => !found.includes(name));
    };
    await openWays(page, site, tried);
    await asked(page);

    await test.step('before the choice', async () => {
      const open = tried.filter((name) => !held.includes(name));
      await expect.poll(() => missing(open)).toEqual([]);
      await settled(page);
      expect((await requested()).filter((name) => held.includes(name))).toEqual([]);
    });

    await test.step('what a script asks for itself fails as the network does', async () => {
      await expect
        .poll(() => page.evaluate(() => (window as unknown as {failures: string[]}).failures.sort()))
        .toEqual(['EventSource true', 'XMLHttpRequest true', 'fetch true']);
    });

    await test.step('what was held runs once, after Accept', async () => {
      await accept(page);
      const expected = held.filter((name) => ways[name]!.after && tried.includes(name));
      await expect.poll(() => missing(expected)).toEqual([]);
      // One in a frame notes its name there.
      const isScript = (name: string): boolean => {
        const code = ways[name]!.code + (ways[name]!.html?.('') ?? '');
        return !isImage(name) && /script\b/.test(code) && !/iframe/.test(code);
      };
      const scripts = expected.filter((name) => isScript(name));
      await expect.poll(async () => [...(await ran(page))].sort()).toEqual(expect.arrayContaining(scripts.map(idOf)));
      await settled(page);
      const runs = await ran(page);
      expect(runs).toEqual([...new Set(runs)]);
      const found = await requested();
      const wrong = held.filter(
        (name) => tried.includes(name) && found.filter((each) => each === name).length !== ways[name]!.after,
      );
      expect(wrong).toEqual([]);
    });
  },
);

test('R56 the manual lists these ways, and no other', () => {
  const manual = readFileSync('docs/parking-and-embeds.md', 'utf8');
  const listAfter = (sentence: string): string[] =>
    manual
      .split(sentence)[1]!
      .split('.\n\n')[0]!
      .split(';')
      .map((way) => way.replace(/\s+/g, ' ').trim());
  expect(listAfter('These ways of a script are held:')).toEqual(held);
  expect(listAfter('These are not held:')).toEqual(names.filter((name) => !held.includes(name)));
});
