/** `auto-block` holds unparked elements of catalogue services by their addresses. */
import type {Page} from '@playwright/test';
import {
  atRelease,
  accept,
  answerInSettings,
  asked,
  button,
  confirmed,
  expect,
  filled,
  html,
  loadedAgain,
  ran,
  settled,
  startOver,
  test,
  variants,
  withdraw,
  type Site,
} from './helpers.js';

const TAG = 'https://www.googletagmanager.com/gtag/js?id=G-QRS7654321';
const PIXEL = 'https://connect.facebook.net/en_US/fbevents.js';
const PICTURE = 'https://www.facebook.com/tr?id=1';
const VIDEO = 'https://www.youtube.com/embed/abc';
const PLAIN = 'https://cdn.vendor.test/t/plain.js';

const services =
  'data-site-name="Aberwen" data-policy-href="/cookies.html" data-analytics="google-analytics:G-QRS7654321" ' +
  'data-functional="youtube" data-marketing="meta-pixel:9081726354"';
const blocking = `<script src="/consent/consent.js" ${services} data-auto-block></script>`;
const without = `<script src="/consent/consent.js" ${services}></script>`;

/** Unparked snippets, as vendors give them. */
const inHtml = `
  <script src="${TAG}"></script>
  <script>(window.ran ??= []).push('inline')</script>
  <iframe src="${VIDEO}" title="A film" width="400" height="300"></iframe>
  <img src="${PICTURE}" alt="" width="1" height="1" />
  <script src="${PLAIN}"></script>`;
const byScript = `
  <script>
    const script = document.createElement('script');
    script.async = true;
    script.src = '${PIXEL}';
    script.onload = () => window.ran.push('heard');
    document.head.append(script);
    const frame = document.createElement('iframe');
    frame.title = 'Another film';
    frame.setAttribute('src', '${VIDEO}?by=script');
    document.currentScript.after(frame);
    new Image().src = '${PICTURE}&by=script';
    const picture = document.createElement('img');
    picture.src = '${PICTURE}&in=page';
    document.currentScript.after(picture);
  </script>`;

/** Vendors that note that they ran, and store something. */
async function vendors(page: Page): Promise<void> {
  const answer = async (url: string, name: string): Promise<void> => {
    const body = `(window.ran ??= []).push('${name}'); document.cookie = '_${name}=1;path=/'; localStorage.${name} = 1;`;
    await page.context().route(url, (route) => route.fulfill({contentType: 'text/javascript', body}));
  };
  await answer(TAG, 'ga');
  await answer(PIXEL, 'fbp');
}

const toVendors = (site: Site): string[] => site.elsewhere.filter((url) => url !== PLAIN);
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.cookie.split('; ').filter(Boolean), ...Object.keys(localStorage)]);

test.beforeEach(({page}) => vendors(page));

test('L1 without auto-block, unparked scripts run and store before the choice', async ({page, site}) => {
  await site.open(page, html({head: without, body: byScript + inHtml}));
  await asked(page);
  await expect.poll(() => ran(page)).toEqual(expect.arrayContaining(['ga', 'fbp', 'inline', 'plain']));
  await expect.poll(() => stored(page)).toEqual(expect.arrayContaining(['_ga=1', '_fbp=1']));
});

test('L1 L18 with auto-block, a script that its author has parked runs once, after Accept', async ({page, site}) => {
  const parkedTag = `<script type="text/plain" data-consent="google-analytics" src="${TAG}"></script>`;
  await site.open(page, html({head: blocking, body: parkedTag}));
  await asked(page);
  expect(await ran(page)).toEqual([]);
  await button(page, 'accept').click();
  const runs = async (): Promise<number> => (await ran(page)).filter((name) => name === 'ga').length;
  await expect.poll(runs).toBe(1);
  await settled(page);
  expect(await runs()).toBe(1);
});

test('L1 L5 L18 with auto-block: nothing before the choice, one service alone, each once, and nothing after withdrawal', async ({
  page,
  site,
}) => {
  const films = (): string[] => page.frames().map((frame) => frame.url());
  const tags = ['ga', 'inline', 'plain'];
  const everything = ['fbp', 'ga', 'heard', 'inline', 'plain'];
  const sorted = async (): Promise<string[]> => (await ran(page)).sort();

  await test.step('before the choice, only elements in the HTML may have been prefetched', async () => {
    await site.open(page, html({head: blocking, body: byScript + inHtml}));
    await asked(page);
    await settled(page);
    expect(await ran(page)).toEqual(['inline', 'plain']);
    expect(await stored(page)).toEqual([]);
    expect([TAG, PICTURE, VIDEO]).toEqual(expect.arrayContaining(toVendors(site)));
    expect(films()).toHaveLength(3);
    for (const film of films().slice(1)) expect(film).toMatch(/^(about:blank)?$/);
    expect(site.said).toEqual([]);
  });

  await test.step('agreeing to one service releases only that one', async () => {
    await page.evaluate(() => window.consent.choose({analytics: true}));
    await expect.poll(sorted).toEqual(tags);
    await settled(page);
    expect(await sorted()).toEqual(tags);
    expect(films()).not.toContain(VIDEO);
  });

  await test.step('after Accept each has run once, and its listeners hear of it', async () => {
    await answerInSettings(page, 'accept');
    await expect.poll(sorted).toEqual(everything);
    await filled(page, 'iframe[title="A film"]');
    await expect.poll(films).toContain(VIDEO);
    await settled(page);
    expect(await sorted()).toEqual(everything);
    await expect(page.locator(`script[src="${TAG}"]`)).toHaveCount(1);
  });

  await test.step('for a returning visitor each runs once', async () => {
    await page.goto(page.url());
    await expect.poll(sorted).toEqual(everything);
    await filled(page, 'iframe[title="A film"]');
  });

  await test.step('withdrawing removes what they stored', async () => {
    await loadedAgain(page, () => withdraw(page));
    await confirmed(page);
    await settled(page);
    await expect.poll(() => page.context().cookies(site.origin)).toHaveLength(1);
    expect(await sorted()).toEqual(['inline', 'plain']);
  });
});

test('elements that come too early or late, or belong to no service of the site', async ({page, site}) => {
  const stranger = `<script>document.head.append(Object.assign(document.createElement('script'), {src: 'https://static.hotjar.com/c/hotjar-1.js'}))</script>`;
  await site.open(page, html({head: `<script src="${TAG}"></script>${blocking}`, body: stranger}));
  await asked(page);

  await test.step('an element before the tag is reported, with the remedy', async () => {
    // The console's message includes the element.
    await expect
      .poll(() => site.errors.map((error) => error.replace(/ JSHandle@node$/, '')))
      .toContain(
        `error: consent-elements: <script src="${TAG}">: was fetched before it could be parked; park it yourself, or move it below the consent.js tag.`,
      );
  });

  await test.step('elements added later are also held, and show a placeholder', async () => {
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.title = 'Late';
      frame.src = address;
      document.querySelector('main')!.append(frame);
      document
        .querySelector('main')!
        .insertAdjacentHTML('beforeend', `<iframe title="Later" src="${address}&late"></iframe>`);
    }, `${VIDEO}?by=script`);
    await expect(page.locator('consent-embed [data-action=load]')).toHaveCount(2);
    await page.locator('consent-embed [data-action=load]').first().click();
    await expect.poll(() => page.frames().map((frame) => frame.url())).toContain(`${VIDEO}?by=script`);
  });

  await test.step('a service that the site does not name stays blocked, and is reported', async () => {
    await accept(page);
    await expect
      .poll(() => site.errors)
      .toContainEqual(expect.stringContaining('"hotjar" is not a category or service of this site'));
    await settled(page);
    expect(toVendors(site).filter((url) => url.includes('hotjar'))).toEqual([]);
  });
  expect(site.errors).toHaveLength(2);
});

test('on the banner, auto-block holds elements once its part has loaded', async ({page, site}) => {
  const body =
    '<consent-banner site-name="Aberwen" auto-block policy-href="/cookies.html"><consent-category name="functional" services="youtube"></consent-category></consent-banner>';
  const part = page.waitForResponse(/\/auto-block\.js$/);
  await site.open(page, html({body}));
  await asked(page);
  await part;
  await settled(page);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.querySelector('main')!.append(frame);
  }, VIDEO);
  await expect(button(page, 'load', 'consent-embed')).toBeVisible();
  expect(toVendors(site)).toEqual([]);
});

/** Scripts from a page's script, by address alone: each notes its name if it runs, or if it is refused at once. */
const madeByScript = `<script nonce="abc">
  window.ran = [];
  const at = (name) => 'https://static.hotjar.com/t/' + name + '.js';
  const sign = globalThis.trustedTypes?.createPolicy('page', {createHTML: (text) => text, createScriptURL: (text) => text});
  const trust = (name) => sign?.createScriptURL(at(name)) ?? at(name);
  const make = (name, give) => {
    const script = document.createElement('script');
    try {
      give(script);
      document.head.append(script);
    } catch {
      window.ran.push(name + ' is refused');
    }
  };
  make('parameter', (script) => { script.src = at('parameter'); });
  make('attribute', (script) => script.setAttribute('src', at('attribute')));
  make('signed', (script) => { script.src = trust('signed'); });
  make('signed-attribute', (script) => script.setAttribute('src', trust('signed-attribute')));
  const box = document.createElement('div');
  document.head.after(box);
  const markup = '<script src="' + at('markup') + '"><\\/script>';
  box.innerHTML = sign?.createHTML(markup) ?? markup;
  document.head.append(box.firstChild.cloneNode());
  document.head.append(Object.assign(box.firstChild.cloneNode(), {src: trust('another')}));
</script>
<script src="https://static.hotjar.com/t/parser.js"></script>
<script nonce="abc" src="https://static.hotjar.com/t/parser-with-nonce.js"></script>`;

test(
  'R54 with auto-block, what it has held runs if it would have run without, and nothing else',
  atRelease,
  async ({page, site, browserName}) => {
    const own = 'consent-elements lit-html page';
    const policies: (readonly [string, readonly string[]])[] = [
      ['', ['another', 'markup']],
      [
        "script-src 'nonce-abc'",
        ['another', 'attribute', 'markup', 'parameter', 'parser', 'signed', 'signed-attribute'],
      ],
      ["script-src 'nonce-abc' 'strict-dynamic'", ['another', 'markup', 'parser']],
      [
        `script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types ${own}`,
        ['another', 'attribute', 'markup', 'parameter', 'parser'],
      ],
    ];
    // The last ones first: engines differ most in them.
    for (const [policy, refused] of variants(policies.reverse(), browserName)) {
      const all = [
        'another',
        'attribute',
        'markup',
        'parameter',
        'parser',
        'parser-with-nonce',
        'signed',
        'signed-attribute',
      ];
      const expected = all.filter((name) => !refused.includes(name));
      const names = async (): Promise<string[]> => (await ran(page)).filter((name) => all.includes(name)).sort();
      for (const attribute of ['', 'data-auto-block']) {
        await test.step(`${policy || 'no policy'}, ${attribute || 'without'}`, async () => {
          await startOver(page);
          const tag = `<script ${policy && 'nonce="abc"'} src="/consent/consent.js" data-site-name="Aberwen" data-policy-href="/cookies.html" data-analytics="hotjar:3456789" ${attribute}></script>`;
          const headers: Record<string, string> = policy ? {'content-security-policy': policy} : {};
          await site.write('/made', html({head: tag, body: madeByScript}), headers);
          await page.goto(`${site.origin}/made`);
          await asked(page);
          if (attribute) {
            await settled(page);
            expect(await names()).toEqual([]);
          }
          await button(page, 'accept').click();
          await expect.poll(names).toEqual(expected);
          await settled(page);
          expect(await names()).toEqual(expected);
          const thrown = (await ran(page)).filter((name) => name.includes('refused'));
          expect(thrown).toEqual(policy.includes('types') ? ['parameter is refused', 'attribute is refused'] : []);
        });
      }
    }
  },
);

test('R56 elements that hide properties of the document hide nothing from auto-block', async ({page, site}) => {
  const clobbers = ['baseURI', 'readyState', 'scripts', 'implementation'].map((name) => `<form name="${name}"></form>`);
  const body = `${clobbers.join('')}<form><input name="matches"><input name="querySelectorAll"></form>
    <script>document.querySelector('form:last-of-type').cloneNode(true);</script>${byScript}${inHtml}`;
  await site.open(
    page,
    html({head: '<script>window.ran = []</script>' + blocking, body: body.replaceAll('https://', '//')}),
  );
  await asked(page);
  await settled(page);
  expect(await ran(page)).toEqual(['inline', 'plain']);
  // The browser may have fetched in advance what is in the HTML.
  expect([TAG, PICTURE, VIDEO]).toEqual(expect.arrayContaining(toVendors(site)));
});

test("R30 Matomo's own snippet on the site's own host: nothing before the choice, and one script and one visit after", async ({
  page,
  site,
}) => {
  const server = `https://stats.${site.host}`;
  const head = `<script src="/consent/consent.js" data-policy-href="/cookies.html" data-analytics="matomo:stats.${site.host}/3" data-auto-block></script>`;
  // As Matomo gives it.
  const snippet = `<script>
    var _paq = window._paq = window._paq || [];
    _paq.push(['trackPageView']);
    (function () {
      var u = '${server}/';
      _paq.push(['setTrackerUrl', u + 'matomo.php']);
      _paq.push(['setSiteId', '3']);
      var d = document, g = d.createElement('script'), s = d.getElementsByTagName('script')[0];
      g.async = true; g.src = u + 'matomo.js'; s.parentNode.insertBefore(g, s);
    })();
  </script>`;
  let requests = 0;
  await page.context().route(`${server}/matomo.js`, (route) => {
    requests += 1;
    return route.fulfill({contentType: 'text/javascript', body: `(window.ran ??= []).push('matomo');`});
  });
  await site.open(page, html({head, body: snippet}));
  await asked(page);
  await settled(page);
  expect(requests).toBe(0);
  await button(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['matomo']);
  await settled(page);
  expect(await ran(page)).toEqual(['matomo']);
  expect(requests).toBe(1);
  const visits = await page.evaluate(
    () => (window as unknown as {_paq: string[][]})._paq.filter(([command]) => command === 'trackPageView').length,
  );
  expect(visits).toBe(1);
});

/** Other websites than the catalogue's: parked or named by the author, or neither. */
const strangers = (host: string): string => `
  <script src="https://widget.stranger.test/t/in-html.js"></script>
  <script src="https://cdn.vendor.test/t/named.js"></script>
  <script src="https://cdn.vendor.test/other/t/beside.js"></script>
  <script src="https://assets.${host}/t/below.js"></script>
  <script type="text/plain" data-consent="analytics" data-src="https://parked.vendor.test/t/parked.js"></script>
  <script type="module" src="https://widget.stranger.test/t/module.js"></script>
  <template data-consent="analytics"><iframe title="In a template" src="https://framed.vendor.test/template"></iframe><script data-src="https://framed.vendor.test/t/in-template.js"></script></template>
  <div></div>
  <script>
    const made = document.createElement('script');
    made.src = 'https://widget.stranger.test/t/made.js';
    document.head.append(made);
    document.write('<script src="https://widget.stranger.test/t/written.js"><\\/script>');
    const frame = document.createElement('iframe');
    frame.title = 'Made';
    frame.src = 'https://widget.stranger.test/made';
    const box = document.querySelector('div');
    box.append(frame);
    box.insertAdjacentHTML('beforeend', '<iframe title="Markup" src="https://widget.stranger.test/markup"></iframe>');
    box.insertAdjacentHTML('beforeend', '<iframe title="Own" src="/own"></iframe>');
  </script>`;

test('R56 auto-block="all" also holds what nobody has named, and the console says how to name it', async ({
  browserName,
  page,
  site,
}) => {
  const tag = `<script src="/consent/consent.js" data-site-name="Aberwen" data-policy-href="/cookies.html" data-analytics="hotjar:9081726" data-auto-block="all" data-allow="https://cdn.vendor.test/t/"></script>`;
  const sorted = async (): Promise<string[]> => (await ran(page)).sort();
  const frames = (): string[] => page.frames().map((frame) => frame.url());
  await site.write('/own', html({}));
  await site.open(page, html({head: tag, body: strangers(site.host)}));
  await asked(page);

  await test.step('only what is named, and the site itself', async () => {
    await expect.poll(sorted).toEqual(['below', 'named']);
    await settled(page);
    expect(await sorted()).toEqual(['below', 'named']);
    await expect.poll(frames).toContain(`${site.origin}/own`);
    expect(frames().filter((url) => url.includes('stranger'))).toEqual([]);
    // What is in the HTML may have been fetched ahead.
    expect(site.elsewhere.filter((url) => /made|written|markup/.test(url))).toEqual([]);
  });

  await test.step('the console lists what is held, with the markup that names it', async () => {
    await expect.poll(() => site.said).toHaveLength(1);
    const [said = ''] = site.said;
    expect(said).toMatch(/^warning: consent-elements: auto-block="all" holds what nobody has named/);
    const listed = said.split('\n').filter((line) => line.startsWith('https://'));
    const parts = ['made', 'markup', 't/in-html.js', 't/made.js', 't/module.js', 't/written.js'];
    expect(listed.sort()).toEqual(
      [
        'https://cdn.vendor.test/other/t/beside.js',
        ...parts.map((part) => `https://widget.stranger.test/${part}`),
      ].sort(),
    );
    expect(said).toContain(
      '<script type="text/plain" data-consent="analytics" data-src="https://widget.stranger.test/t/made.js"></script>',
    );
    expect(said).toContain('data-allow="https://widget.stranger.test/t/"');
  });

  await test.step('after Accept, what the author has parked, and nothing else', async () => {
    await accept(page);
    await expect.poll(sorted).toEqual(['below', 'in-template', 'named', 'parked']);
    await expect.poll(frames).toContain('https://framed.vendor.test/template');
    await filled(page, 'iframe[title="In a template"]');
    await settled(page);
    expect(await sorted()).toEqual(['below', 'in-template', 'named', 'parked']);
    expect(frames().filter((url) => url.includes('stranger'))).toEqual([]);
    expect(site.said).toHaveLength(1);
  });

  await test.step('under a strict policy with Trusted Types, nothing gets more than it had', async () => {
    await startOver(page);
    const policy =
      "script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'; require-trusted-types-for 'script'; trusted-types consent-elements lit-html page";
    const body = `<div></div><script nonce="abc">
        const attempts = [];
        const box = document.querySelector('div');
        const sign = globalThis.trustedTypes?.createPolicy('page', {createHTML: (text) => text});
        const markup = (name) => '<img alt="" src="https://static.hotjar.com/t/' + name + '.gif">';
        const attempt = (name, give) => {
          try {
            give();
            attempts.push(name);
          } catch {
            attempts.push(name + ' is refused');
          }
        };
        const frame = (content) => box.append(Object.assign(document.createElement('iframe'), {title: 'A frame', srcdoc: content}));
        attempt('text', () => frame(markup('text')));
        attempt('signed', () => frame(sign?.createHTML(markup('signed')) ?? markup('signed')));
        attempt('script', () => { document.createElement('script').src = 'https://widget.stranger.test/t/text.js'; });
      </script>`;
    await site.write('/strict', html({head: tag.replace('<script', '<script nonce="abc"'), body}), {
      'content-security-policy': policy,
    });
    await page.goto(`${site.origin}/strict`);
    await asked(page);
    await settled(page);
    const attempts = await page.evaluate('attempts');
    const hasTypes = await page.evaluate(() => 'trustedTypes' in globalThis);
    const refused = hasTypes ? ' is refused' : '';
    expect(attempts).toEqual([`text${refused}`, 'signed', `script${refused}`]);
    expect(browserName === 'chromium' && !hasTypes).toBe(false);
    const pictures = (): string[] => site.elsewhere.filter((url) => url.includes('hotjar.com/t/'));
    expect(pictures()).toEqual([]);
    await accept(page);
    await expect.poll(pictures).toContain('https://static.hotjar.com/t/signed.gif');
    if (hasTypes) expect(pictures()).toEqual(['https://static.hotjar.com/t/signed.gif']);
  });
});
