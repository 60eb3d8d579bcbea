import type {CatalogueService} from './service.js';

/** Fonts from Google, which keep nothing on the device: park the link, or better, serve the fonts yourself. */
export const googleFonts: CatalogueService = {
  name: 'google-fonts',
  label: 'Google Fonts',
  provider: 'Google',
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Shows fonts.',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  bases: ['consent'],
  cookies: [],
  sources: ['https://developers.google.com/fonts/faq/privacy'],
};
