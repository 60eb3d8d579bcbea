/**
 * Markup that an editor, a comment or an injection can place, without a script of its own: it must not run what the page's
 * policy would refuse, nor speak in the owner's name, nor break what others rely on.
 */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {
  atRelease,
  accept,
  answers,
  asked,
  banner,
  bothEngines,
  button,
  dialog,
  expect,
  html,
  loadedAgain,
  ownBanner,
  parked,
  ran,
  settled,
  settingsLink,
  test,
  type Site,
} from './helpers.js';

const evil = (name: string): string => `https://evil.example/t/${name}.js`;
const external = (name: string, attributes = '', address = evil(name)): string =>
  `<script type="text/plain" data-consent="analytics" data-src="${address}" ${attributes}></script>`;
const tag = (attributes = ''): string => `<script src="/consent/consent.js" ${attributes}></script>`;

const loaderText =
  "document.head.append(Object.assign(document.createElement('script'), {src: '/consent/consent.js'}))";
/** A script of the page that adds the library. */
const loader = (attributes = ''): string => `<script ${attributes}>${loaderText}</script>`;
const hashOf = (text: string | Buffer): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
/** Scripts that come by `innerHTML` once the page has been read. */
const late = '<div id="late"></div><script nonce="abc" src="/late.js"></script>';
const lateText = `addEventListener('load', () => setTimeout(() => {
  document.querySelector('#late').innerHTML = ${JSON.stringify(external('late'))};
}))`;

/** Serves the page with this policy, opens it and accepts. */
async function acceptUnder(page: Page, site: Site, policy: string, body: string): Promise<void> {
  site.said.length = 0;
  await site.write('/strict', body, policy ? {'content-security-policy': policy} : {});
  // A page that is open would hear of it, and load again.
  await page.goto('about:blank');
  await page.context().clearCookies();
  await page.goto(`${site.origin}/strict`);
  await accept(page);
  await settled(page);
}

test(
  'R50 only what is on the list is released: no script in SVG, no shadow root in a template',
  bothEngines,
  async ({page, site}) => {
    const svg = (attributes: string): string => `<svg><script ${attributes} data-consent="necessary"></script></svg>`;
    const shadow = (mode: string): string =>
      `<template data-consent="necessary"><div><template shadowrootmode="${mode}" shadowrootclonable>` +
      `<script src="${evil(mode)}"></script></template></div><script nonce="abc">(window.ran ??= []).push('own')</script></template>`;
    const body =
      ownBanner() +
      svg(`data-href="${evil('svg')}"`) +
      svg(`type="text/plain" href="${evil('href')}"`) +
      `<math><mi data-consent="necessary" data-src="${evil('math')}"></mi></math>` +
      `<template data-consent="necessary"><svg><script href="${evil('in-template')}"></script></svg>` +
      `<script type="text/jscript" src="${evil('old')}"></script></template>` +
      shadow('open') +
      shadow('closed');
    await acceptUnder(page, site, "script-src 'nonce-abc' 'strict-dynamic'", html({head: tag('nonce="abc"'), body}));
    await expect.poll(() => ran(page)).toEqual(['own', 'own']);
    expect(site.elsewhere).toEqual([]);
    await expect.poll(() => site.errors.join()).toContain('a script inside <svg> cannot wait');
  },
);

test(
  'R51 trust is not lent to markup: what the policy would have refused stays parked',
  atRelease,
  async ({page, site, browserName}) => {
    const hash = hashOf(await readFile('dist/consent/consent.js'));
    await site.write('/late.js', lateText, {'content-type': 'text/javascript'});
    const own = `https://own.example/t/`;
    const scripts =
      external('plain') +
      `<template data-consent="analytics"><script src="${evil('in-template')}"></script></template>` +
      external('exact', '', `${own}exact.js`) +
      external('query', '', `${own}exact.js?evil`);
    const allowed = ownBanner(`allow="${own}exact.js"`);

    await test.step('a tag that the policy trusts by its hash', async () => {
      const head = `<script src="/consent/consent.js" integrity="${hash}"></script>`;
      await acceptUnder(page, site, `script-src '${hash}' 'strict-dynamic'`, html({head, body: allowed + scripts}));
      await expect.poll(() => ran(page)).toEqual(['exact']);
      await expect.poll(() => site.errors.join()).toContain('or its address in allow of <consent-banner>');
    });

    await test.step('a loader with a nonce, which adds the tag', async () => {
      const policy = "script-src 'nonce-abc' 'strict-dynamic'";
      await acceptUnder(
        page,
        site,
        policy,
        html({head: loader('nonce="abc"'), body: allowed + scripts + external('nonced', 'nonce="abc"')}),
      );
      await expect.poll(async () => (await ran(page)).sort()).toEqual(['exact', 'nonced']);
    });

    await test.step('a policy of hosts: what is in the page runs, what comes by innerHTML does not', async () => {
      const policy = "script-src 'self' https://evil.example https://own.example";
      const body = ownBanner() + external('plain') + late;
      await acceptUnder(page, site, policy, html({head: tag(), body}));
      await expect.poll(() => ran(page)).toEqual(['plain']);
      await expect.poll(() => site.errors).toEqual([expect.stringContaining('needs the same nonce')]);
    });

    await test.step('Trusted Types: what comes later is not signed', async () => {
      const policy = "require-trusted-types-for 'script'; trusted-types consent-elements lit-html";
      // Without a sink: a sanitiser may build elements with any data attribute.
      const build = `addEventListener('load', () => setTimeout(() => {
        for (const [name, text] of [['data-src', '${evil('late')}'], ['title', '']]) {
          const script = document.createElement('script');
          script.type = 'text/plain';
          script.setAttribute('data-consent', 'analytics');
          script.setAttribute(name, text);
          if (!text) script.append("(window.ran ??= []).push('late inline')");
          document.body.append(script);
        }
      }))`;
      const body = ownBanner() + external('plain') + parked('inline') + `<script>${build}</script>`;
      await acceptUnder(page, site, policy, html({head: tag(), body}));
      await expect.poll(async () => (await ran(page)).sort()).toEqual(['inline', 'plain']);
      await expect.poll(() => site.errors.length).toBe(2);
    });

    // The rest is decided by our code alone, not by the engine.
    if (browserName === 'firefox') return;

    await test.step('a loader with a hash', async () => {
      const policy = `script-src '${hashOf(loaderText)}' 'strict-dynamic'`;
      await acceptUnder(page, site, policy, html({head: loader(), body: allowed + scripts}));
      await expect.poll(() => ran(page)).toEqual(['exact']);
    });

    await test.step('a loader that sets async, and a nonce in the content', async () => {
      const later = loaderText.replace('{src:', '{async: true, src:');
      const policy = `script-src '${hashOf(later)}' 'strict-dynamic'`;
      const nonces = '<script type="text/plain" nonce="zz"></script>' + external('another', 'nonce="zz"');
      const body = allowed + nonces + scripts;
      await acceptUnder(page, site, policy, html({head: `<script>${later}</script>`, body}));
      await expect.poll(() => ran(page)).toEqual(['exact']);
    });

    await test.step('a nonce that an unclosed attribute has swallowed', async () => {
      const swallowing = `<script type="text/plain" data-consent="analytics" data-src="${evil('swallowed')}" x="`;
      const owners = '<script src="/none.js" nonce="abc" data-x=""></script>';
      const policy = "script-src 'nonce-abc' 'strict-dynamic'";
      const body = ownBanner() + external('own', 'nonce="abc"', `${own}own.js`) + swallowing + owners;
      await acceptUnder(page, site, policy, html({head: tag('nonce="abc"'), body}));
      await expect.poll(() => ran(page)).toEqual(['own']);
    });

    await test.step('a hash that is listed, beside another', async () => {
      const listed = hashOf('listed');
      const head = `<script src="/consent/consent.js" integrity="${hash}"></script>`;
      const body =
        ownBanner(`allow="${listed}"`) + external('two', `crossorigin integrity="${listed} ${hashOf('evil')}"`);
      await acceptUnder(page, site, `script-src '${hash}' 'strict-dynamic'`, html({head, body}));
      expect(await ran(page)).toEqual([]);
    });

    await test.step('a policy of hosts, with the tag deferred or by hash: what is in the page runs', async () => {
      const policy = "script-src 'self' https://evil.example";
      for (const attributes of ['defer', 'async', `integrity="${hash}"`]) {
        await acceptUnder(page, site, policy, html({head: tag(attributes), body: ownBanner() + external('plain')}));
        await expect.poll(() => ran(page)).toEqual(['plain']);
      }
    });

    await test.step('without a policy nothing changes', async () => {
      for (const head of [tag(`integrity="${hash}"`), loader()]) {
        await acceptUnder(page, site, '', html({head, body: ownBanner() + external('plain') + late}));
        await expect.poll(async () => (await ran(page)).sort()).toEqual(['late', 'plain']);
        expect(site.said).toEqual([]);
      }
    });
  },
);

test('R52 a <base> in content leads none of our files elsewhere', atRelease, async ({page, site}) => {
  const head = '<script src="consent/consent.js" nonce="abc"></script>';
  const body =
    ownBanner('', '<consent-category name="functional" services="youtube"></consent-category>') +
    '<base href="https://evil.example/t/"><img alt="" data-consent="necessary" data-src="http://["><iframe title="x" data-consent="youtube" data-src="https://www.youtube.com/embed/x"></iframe>';
  await site.write('/based', html({head, body}), {
    'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'",
  });
  await page.goto(`${site.origin}/based`);
  await asked(page);
  await expect(page.locator('consent-embed')).toBeVisible();
  const policyLink = banner(page).getByRole('link', {name: 'Cookie policy'});
  expect(await policyLink.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${site.origin}/cookies.html`);
  await settingsLink(page).click();
  await expect(dialog(page)).toBeVisible();
  expect(site.elsewhere).toEqual([]);
  // The picture's address is none.
  expect(site.said).toHaveLength(1);
});

test(
  'R53 what a script has added to Object.prototype starts nothing, and loses no record',
  atRelease,
  async ({page, site}) => {
    // Set by a page's script that merges a query into an object, for example.
    const polluted = [
      ...[
        'src',
        'srcset',
        'href',
        'srcdoc',
        'consent',
        'consentSrc',
        'consentReleased',
        'type',
        'nonce',
        'integrity',
        'async',
      ],
      ...[
        'key',
        'label',
        'name',
        'services',
        'pending',
        'catalogued',
        'described',
        'basis',
        'purpose',
        'provider',
        'allow',
      ],
      ...[
        'loaders',
        'facts',
        'choices',
        'mistakes',
        'auto-block',
        'tag',
        'parts',
        'lit',
        'cookieDomain',
        'domain',
        'path',
      ],
      ...[
        'keyPattern',
        'frame',
        'places',
        'embedAddress',
        'privacyHref',
        'analytics',
        'stats',
        'hotjar',
        'about',
        'service',
      ],
    ];
    const script = `<script>for (const name of ${JSON.stringify(polluted)}) Object.prototype[name] = 'https://evil.example/t/evil.js';
    Object.prototype.extension = () => 1; Object.prototype['max-age'] = '1';</script>`;
    const body =
      ownBanner('auto-block') +
      external('known', '', 'https://known.example/t/known.js') +
      parked('inline') +
      '<iframe title="x" data-consent="analytics" data-src="https://known.example/t/frame.html"></iframe>';
    // As one text: Playwright's way to send objects from the page suffers, too.
    const ranHere = (): Promise<string> => page.evaluate(() => (window.ran ?? []).join(' '));
    await site.open(page, html({head: script + tag(), body}));
    await accept(page);
    await expect.poll(ranHere).toBe('known inline');
    await expect.poll(() => answers(page)).toBe('yes=analytics.stats no=');
    const [cookie] = await page.context().cookies(page.url());
    expect(cookie!.expires, 'kept for a year').toBeGreaterThan(Date.now() / 1000 + 86_400);
    expect(site.elsewhere.filter((url) => !url.startsWith('https://known.example/'))).toEqual([]);
    await page.reload();
    await expect.poll(ranHere).toBe('known inline');
    await settingsLink(page).click();
    await loadedAgain(page, () => button(page, 'reject', 'consent-preferences').click());
    await expect.poll(() => answers(page)).toBe('yes= no=analytics.stats');
  },
);

test('R55 content does not speak in the name of the site: words and settings are the owner’s', async ({page, site}) => {
  const comment = (markup: string): string => `<div class="comment">${markup}</div>`;
  const lies =
    '<consent-words accept="Reject" reject="Accept"></consent-words>' +
    '<consent-banner site-name="Evil"><p slot="description">You must accept.</p>' +
    '<consent-category name="analytics" basis="necessary"></consent-category></consent-banner>';
  const expectTrue = async (): Promise<void> => {
    await asked(page);
    await expect(banner(page)).toHaveCount(1);
    await expect(button(page, 'accept')).toContainText('Accept');
    await expect(banner(page)).not.toContainText('Evil');
    await expect(banner(page)).not.toContainText('You must accept');
    expect(await ran(page)).toEqual([]);
  };

  await test.step('above the banner of the site', async () => {
    await site.open(page, html({body: comment(lies) + ownBanner('site-name="Aberwen"') + parked('x')}));
    await expectTrue();
    await expect
      .poll(() => site.errors.filter((line) => /<consent-words|<consent-(banner|category)/.test(line)).length)
      .toBeGreaterThan(1);
  });

  await test.step('beside a tag with the settings', async () => {
    await site.open(
      page,
      html({head: tag('data-site-name="Aberwen" data-analytics=""'), body: comment(lies) + parked('x')}),
      '/tag',
    );
    await expectTrue();
  });

  await test.step('added later', async () => {
    await site.open(page, html({body: ownBanner('site-name="Aberwen"') + parked('x')}), '/later');
    await asked(page);
    await page.evaluate((markup) => document.body.insertAdjacentHTML('afterbegin', markup), comment(lies));
    await settled(page);
    await expectTrue();
  });
});

/** Names of what this library, Lit and js-cookie use of the document, and of forms. */
const names = [
  ...['activeElement', 'addEventListener', 'adoptedStyleSheets', 'baseURI', 'body', 'characterSet', 'childNodes'],
  ...[
    'contains',
    'contentType',
    'cookie',
    'createComment',
    'createDocumentFragment',
    'createElement',
    'createElementNS',
  ],
  ...['createRange', 'createTextNode', 'createTreeWalker', 'currentScript', 'defaultView', 'dispatchEvent', 'doctype'],
  ...[
    'documentElement',
    'domain',
    'firstElementChild',
    'forms',
    'getElementById',
    'getElementsByName',
    'hasFocus',
    'head',
  ],
  ...[
    'hidden',
    'images',
    'implementation',
    'importNode',
    'isConnected',
    'lastModified',
    'location',
    'nodeType',
    'open',
  ],
  ...['ownerDocument', 'parentNode', 'prerendering', 'querySelector', 'querySelectorAll', 'readyState', 'referrer'],
  ...['removeEventListener', 'scripts', 'scrollingElement', 'styleSheets', 'title', 'URL', 'visibilityState', 'write'],
  ...[
    'attributes',
    'matches',
    'nextSibling',
    'localName',
    'namespaceURI',
    'getAttribute',
    'closest',
    'remove',
    'append',
  ],
  ...['dataset', 'nonce', 'integrity', 'async', 'consent', 'customElements', 'trustedTypes', 'requestIdleCallback'],
];

test(
  'R57 P12 elements with the names of the document’s methods hide nothing from this library',
  atRelease,
  async ({page, site}) => {
    expect(names.length).toBeGreaterThan(60);
    const body =
      names.map((name) => `<form name="${name}" id="${name}"></form><img name="${name}" alt="">`).join('') +
      `<form id="all">${names.map((name) => `<input name="${name}" aria-label="${name}">`).join('')}<a id="inside" href="/cookies.html" data-consent-open>Inside</a></form>` +
      '<iframe title="x" data-consent="analytics" data-src="https://known.example/t/frame.html"></iframe>' +
      `<template data-consent="analytics"><form><input name="childNodes" aria-label="x"><input name="attributes" aria-label="x"></form></template>` +
      external('known', '', 'https://known.example/t/known.js');
    for (const [path, head] of [
      ['/banner', tag()],
      ['/all', '<script src="/consent/consent.all.js"></script>'],
    ] as const) {
      await page.goto('about:blank');
      await page.context().clearCookies();
      await site.open(page, html({head, body: ownBanner('auto-block') + body}), path);
      await page.context().clearCookies();
      await page.reload();
      await asked(page);
      // A form that comes later, with fields named like a node's methods.
      await page.evaluate(
        (markup) => {
          const box = Document.prototype.createElement.call(document, 'div');
          box.innerHTML = markup;
          (Document.prototype.querySelector.call(document, 'main') as HTMLElement).append(...box.childNodes);
        },
        `<form>${names.map((name) => `<input name="${name}" aria-label="${name}">`).join('')}</form>${parked('late')}`,
      );
      // Playwright's own search for elements fails on this page.
      const [x, y] = await page.evaluate(() => {
        const link = Document.prototype.getElementById.call(document, 'inside')!;
        link.scrollIntoView({block: 'start'});
        const {left, top} = link.getBoundingClientRect();
        return [left + 5, top + 5] as const;
      });
      await page.mouse.click(x, y);
      await expect(dialog(page)).toBeVisible();
      await button(page, 'accept', 'consent-preferences').click();
      await expect.poll(async () => (await ran(page)).sort()).toEqual(['known', 'late']);
      await expect.poll(() => answers(page)).toBe('yes=analytics.stats no=');
      await expect(page.locator('consent-banner[state=confirming]')).toBeAttached();
      await expect(banner(page)).toBeVisible();
    }
    expect(site.errors).toEqual([]);
  },
);
