import {cookie, ofDomain} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** A video of Vimeo's and the hash of one that is not listed, in each form of address that sites write. */
const VIDEO = /^(?:\w+\.)*vimeo\.com(?:\/(?:.*\/)?video)?\/(\d+)(?:\/(\w+))?/;

/** Videos of Vimeo, told not to follow the visitor. */
export const vimeo: CatalogueService = {
  name: 'vimeo',
  label: 'Vimeo',
  provider: 'Vimeo',
  privacyHref: 'https://vimeo.com/privacy',
  purpose: 'Plays videos.',
  hosts: ['*.vimeo.com', 'vimeo.com'],
  bases: ['consent'],
  cookies: ofDomain(
    'vimeo.com',
    cookie('vuid', purposes.VISITOR, '2 years'),
    cookie('player', purposes.SETTINGS, '1 year'),
    cookie('flags', purposes.SETTINGS, '1 year'),
    cookie('__cf_bm', purposes.ROBOTS, '30 minutes'),
    cookie('_cfuvid', purposes.ROBOTS, 'session'),
  ),
  embedAddress(address) {
    const {hostname, pathname, search} = address;
    const [, id, hash] = VIDEO.exec(hostname + pathname) ?? [];
    if (!id) return address;
    const embed = new URL(`https://player.vimeo.com/video/${id}${search}`);
    if (hash) embed.searchParams.set('h', hash);
    embed.searchParams.set('dnt', '1');
    return embed;
  },
  sources: [
    'https://help.vimeo.com/hc/en-us/articles/26080940921361',
    'https://help.vimeo.com/hc/en-us/articles/12426260232977',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};
