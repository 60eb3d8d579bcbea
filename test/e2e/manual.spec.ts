/** The manual's examples, as written in docs/: each one runs, and the library reports no mistake in it. */
import {createHash} from 'node:crypto';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {isInstalled} from '../../scripts/interpreters.js';
import {examples} from '../../scripts/manual/code.js';
import {accept, answers, asked, expect, html, settled, startOver, test, type Site} from './helpers.js';

const docs = readdirSync('docs').filter((name) => name.endsWith('.md'));
const tag = '<script src="/consent/consent.js"></script>';
/** What a manual page needs besides an example that is neither the tag nor the banner. */
const setting = `
  <consent-banner site-name="Aberwen" policy-href="/cookies">
    <consent-category name="functional" services="youtube"></consent-category>
    <consent-category name="analytics">
      <consent-service name="session-replay" label="Recording"></consent-service>
    </consent-category>
    <consent-category name="marketing"></consent-category>
    <consent-category name="video" label="Videos">
      <consent-service name="video-player" label="YouTube"></consent-service>
    </consent-category>
  </consent-banner>`;
/** Functions of the site that examples call. */
const own = '<script>window.startReplay = window.startMyStatistics = window.stopTheVideo = () => {};</script>';

const built = readFileSync('dist/consent/consent.js');
const hash = `sha384-${createHash('sha384').update(built).digest('base64')}`;

for (const name of docs.filter((name) => examples(name, 'html').length)) {
  test(`docs/${name}: its examples ask, without mistakes`, async ({page, site}) => {
    for (const [at, code] of examples(name, 'html').entries()) {
      await test.step(code.split('\n')[0]!, async () => {
        const example = code.replace('sha384-…', hash);
        const isTag = /<script[^>]*\ssrc="\/consent\/consent\.js/.test(example);
        const isBanner = example.includes('<consent-banner') || /^<consent-category/m.test(example);
        const banner = example.includes('<consent-banner')
          ? example
          : `<consent-banner site-name="Aberwen">${example}</consent-banner>`;
        const head = own + (isTag ? example : tag);
        const body = isTag ? '' : isBanner ? banner : setting + example;
        await site.open(page, html({head, body}), `/example-${at}`);
        // A page with the choices in it has no banner.
        await expect(
          page.locator('consent-banner[state=asking], consent-preferences [data-action=reject]').first(),
        ).toBeAttached();
        await page.evaluate(() => window.consent.acceptAll());
        await expect.poll(() => answers(page)).toMatch(/no=$/);
        await settled(page);
        // R41: a reader who forgets to replace the example's account is told.
        expect(site.said.filter((line) => !line.includes(' is only an example; '))).toEqual([]);
        await startOver(page);
      });
    }
  });
}

/** WordPress's functions, as far as the example calls them. */
const wordPress = `
$hooks = [];
function add_action(string $name, callable $run): void { global $hooks; $hooks[$name] = $run; }
function add_filter(string $name, callable $run): void { global $hooks; $hooks[$name] = $run; }
function esc_attr(string $text): string { return htmlspecialchars($text, ENT_QUOTES); }
function esc_url(string $text): string { return htmlspecialchars($text, ENT_QUOTES); }
function get_theme_file_uri(string $path): string { return "/$path"; }
function get_bloginfo(string $name): string { return 'Aberwen & "District"'; }
function theme_consent(): array {
    $categories = [['name' => 'analytics', 'label' => '', 'services' => ['hotjar:9876501', 'google-analytics:G-XYZ7654321']]];
    return ['policy' => '/cookies?a=1&b=2', 'revision' => '7', 'categories' => $categories];
}
`;

test('docs/frameworks.md: the WordPress example writes a tag and a banner that asks', async ({page, site}) => {
  test.skip(!isInstalled('php') && !process.env.CI, 'PHP is not installed (Debian: php-cli)');
  const [banner = '', filter = ''] = examples('frameworks.md', 'php');
  const run = (code: string): string => execFileSync('php', ['-r', wordPress + code], {encoding: 'utf8'});
  const head = run(`${banner} $hooks['wp_head']();`);
  const body = run(`${banner} $hooks['wp_body_open']();`);
  await site.open(page, html({head, body}));
  await asked(page);
  await expect(page.locator('consent-banner [part=heading]')).toHaveText('Cookies on Aberwen & "District"');
  await expect(page.locator('consent-banner [data-action=accept]')).toBeVisible();
  expect(site.said).toEqual([]);
  const allowed = `${filter} echo json_encode($hooks['wp_kses_allowed_html'](['p' => []], 'post'));`;
  expect(Object.keys(JSON.parse(run(allowed)) as object)).toEqual([
    'p',
    'consent-preferences',
    'consent-cookie-table',
    'consent-statement',
    'consent-embed',
  ]);
});

test('docs/security.md: the policy lets only the library work', async ({page, site}) => {
  const [policy] = examples('security.md', 'http');
  const [name, value] = policy!.trim().split(': ');
  const nonce = /'nonce-(\w+)'/.exec(value!)![1]!;
  const head = `<script nonce="${nonce}" src="/consent/consent.js" data-site-name="Aberwen" data-analytics="google-analytics:G-XYZ7654321"></script>`;
  await site.write('/page', html({head}), {[name!]: value!});
  await page.goto(`${site.origin}/page`);
  await accept(page);
  await expect.poll(() => site.requests.some((url) => url.includes('googletagmanager.com'))).toBe(true);
  expect(await site.violations()).toEqual([]);
  expect(site.said).toEqual([]);
});

const project = 'test-results/package/vite/dist';

test.beforeAll(() => {
  // `npm test` has built the project; a run of this file alone builds it here.
  if (!existsSync(project)) execFileSync('node', ['scripts/package.js']);
});

/** Serves and opens Vite's build of an example with the packed library. */
async function openProject(page: Page, site: Site, name: string): Promise<void> {
  for (const asset of readdirSync(`${project}/assets`))
    await site.write(`/assets/${asset}`, readFileSync(`${project}/assets/${asset}`, 'utf8'), {
      'content-type': 'text/javascript',
    });
  await site.open(page, readFileSync(`${project}/${name}.html`, 'utf8'), `/${name}.html`);
  await asked(page);
}

for (const name of ['react', 'vue']) {
  test(`docs/frameworks.md: the ${name} example, packed and built, asks and follows the answer`, async ({
    page,
    site,
  }) => {
    await openProject(page, site, name);
    await expect(page.getByText('Videos wait for you.')).toBeVisible();
    await accept(page);
    await expect(page.getByText('Videos are shown.')).toBeVisible();
    expect(site.said).toEqual([]);
  });
}

test('docs/script-interface.md: the module for bundlers, built, says when analytics is allowed', async ({
  page,
  site,
}) => {
  const heard = page.waitForEvent('console', (message) => message.text() === 'analytics is allowed');
  await openProject(page, site, 'module');
  await accept(page);
  await heard;
  expect(site.said).toEqual([]);
});
