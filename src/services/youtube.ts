import {cookie, local, ofDomain} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** A video of YouTube's, in each form of address that sites write. */
const VIDEO = /^(?:youtu\.be\/|(?:\w+\.)*youtube(?:-nocookie)?\.com\/(?:(?:embed|live|shorts|v)\/|.*?[?&]v=))([\w-]+)/;

/** Videos of YouTube, from the address that keeps less. */
export const youtube: CatalogueService = {
  name: 'youtube',
  label: 'YouTube',
  provider: 'Google',
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Plays videos.',
  hosts: ['*.youtube.com', 'youtube.com', 'www.youtube-nocookie.com', 'youtu.be'],
  bases: ['consent'],
  cookies: ofDomain(
    'youtube.com',
    cookie('VISITOR_INFO1_LIVE', purposes.VISITOR, '180 days'),
    cookie('VISITOR_PRIVACY_METADATA', purposes.ANSWER, '180 days'),
    cookie('YSC', purposes.VISIT, 'session'),
    cookie('PREF', purposes.SETTINGS, '8 months'),
    local('yt*', purposes.SETTINGS),
  ),
  embedAddress(address) {
    const {hostname, pathname, search} = address;
    const id = VIDEO.exec(hostname + pathname + search)?.[1];
    if (!id) return address;
    const embed = new URL(`https://www.youtube-nocookie.com/embed/${id}${search}`);
    embed.searchParams.delete('v');
    return embed;
  },
  sources: [
    'https://support.google.com/youtube/answer/171780',
    'https://policies.google.com/technologies/cookies',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};
