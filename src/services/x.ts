import {cookie, ofDomain} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Posts and timelines of X. */
export const x: CatalogueService = {
  name: 'x',
  label: 'X',
  provider: 'X Corp',
  privacyHref: 'https://x.com/privacy',
  purpose: 'Shows posts.',
  hosts: ['platform.twitter.com', 'platform.x.com'],
  bases: ['consent'],
  cookies: ofDomain(
    'twitter.com',
    cookie('guest_id*', purposes.VISITOR, '2 years'),
    cookie('personalization_id', purposes.ADVERTS, '2 years'),
  ),
  load(_, page) {
    page.script('https://platform.twitter.com/widgets.js');
  },
  embedAddress(address) {
    const embed = new URL(address);
    embed.protocol = 'https:';
    embed.searchParams.set('dnt', 'true');
    return embed;
  },
  sources: [
    'https://docs.x.com/x-for-websites/javascript-api/overview',
    'https://docs.x.com/x-for-websites/privacy',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};
