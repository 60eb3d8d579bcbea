import {ROBOTS, SETTINGS, VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Vimeo videos, with Vimeo's do-not-track setting. */
export const brief: ServiceBrief = {name: 'vimeo', label: 'Vimeo', provider: 'Vimeo', use: 'video'};

export const facts: ServiceFacts = {
  privacyHref: 'https://vimeo.com/privacy',
  purpose: 'Plays videos.',
  cookies: [
    {name: 'vuid', storage: 'cookie', purpose: VISITOR, duration: '2 years', domain: 'vimeo.com'},
    {name: 'player', storage: 'cookie', purpose: SETTINGS, duration: '1 year', domain: 'vimeo.com'},
    {name: 'flags', storage: 'cookie', purpose: SETTINGS, duration: '1 year', domain: 'vimeo.com'},
    {name: '__cf_bm', storage: 'cookie', purpose: ROBOTS, duration: '30 minutes', domain: 'vimeo.com'},
    {name: 'player_clearance', storage: 'cookie', purpose: ROBOTS, duration: '7 days', domain: 'vimeo.com'},
    {name: 'cf_clearance', storage: 'cookie', purpose: ROBOTS, duration: '1 year', domain: 'vimeo.com'},
    {name: 'lc_*', storage: 'cookie', purpose: VISITOR, duration: '7 days', domain: 'vimeo.com'},
    {name: '*_webinar_registrant', storage: 'cookie', purpose: VISITOR, duration: '7 days', domain: 'vimeo.com'},
    {name: '*_password', storage: 'cookie', purpose: VISIT, duration: 'session', domain: 'vimeo.com'},
    {name: '_cfuvid', storage: 'cookie', purpose: ROBOTS, duration: 'session', domain: 'vimeo.com'},
  ],
};

export const sources: readonly string[] = [
  'https://help.vimeo.com/hc/en-us/articles/26080940921361',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['*.vimeo.com', 'vimeo.com', '*.vimeocdn.com'];

/** Finds a video's id, and the hash of an unlisted one, in each form of address that sites use. */
const VIDEO = /^(?:\w+\.)*vimeo\.com(?:\/(?:.*\/)?video)?\/(\d+)(?:\/(\w+))?/;

export const loader: ServiceLoader = {
  name: 'vimeo',
  bases: ['consent'],
  frame: {
    allow: 'autoplay; picture-in-picture; clipboard-write; encrypted-media',
    // Videos that only some sites may show need the site's address.
    referrerpolicy: 'strict-origin-when-cross-origin',
  },
  embedAddress(address) {
    const {hostname, pathname, search} = address;
    const [, id, hash] = VIDEO.exec(hostname + pathname) ?? [];
    if (!id) return address;
    const embed = new URL(`https://player.vimeo.com/video/${id}${search}`);
    if (hash) embed.searchParams.set('h', hash);
    embed.searchParams.set('dnt', '1');
    return embed;
  },
};
