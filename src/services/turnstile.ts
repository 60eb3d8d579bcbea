import type {CatalogueService} from './service.js';

/** Cloudflare Turnstile, where the form holds its key. */
export const turnstile: CatalogueService = {
  name: 'turnstile',
  label: 'Turnstile',
  provider: 'Cloudflare',
  privacyHref: 'https://www.cloudflare.com/privacypolicy/',
  purpose: 'Tells people and automated traffic apart.',
  hosts: ['challenges.cloudflare.com'],
  bases: ['consent'],
  cookies: [],
  load(_, page) {
    page.script('https://challenges.cloudflare.com/turnstile/v0/api.js');
  },
  sources: ['https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/'],
};
