import {ANSWER, SETTINGS, VISIT, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** YouTube videos, from the address that stores less. */
export const brief: ServiceBrief = {name: 'youtube', label: 'YouTube', provider: 'Google', use: 'video'};

export const facts: ServiceFacts = {
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Plays videos.',
  cookies: [
    {name: 'VISITOR_INFO1_LIVE', storage: 'cookie', purpose: VISITOR, duration: '180 days', domain: 'youtube.com'},
    {name: 'VISITOR_PRIVACY_METADATA', storage: 'cookie', purpose: ANSWER, duration: '180 days', domain: 'youtube.com'},
    {name: 'YSC', storage: 'cookie', purpose: VISIT, duration: 'session', domain: 'youtube.com'},
    {name: 'PREF', storage: 'cookie', purpose: SETTINGS, duration: '8 months', domain: 'youtube.com'},
    {name: 'yt*', storage: 'local', purpose: SETTINGS, domain: 'youtube.com'},
  ],
};

export const sources: readonly string[] = [
  'https://support.google.com/youtube/answer/171780',
  'https://policies.google.com/technologies/cookies',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = [
  '*.youtube.com',
  'youtube.com',
  '*.youtube-nocookie.com',
  'youtube-nocookie.com',
  'youtu.be',
  '*.ytimg.com',
];

/** Finds a video's id in each form of address that sites use. */
const VIDEO = /^(?:youtu\.be\/|(?:\w+\.)*youtube(?:-nocookie)?\.com\/(?:(?:embed|live|shorts|v)\/|.*?[?&]v=))([\w-]+)/;

export const loader: ServiceLoader = {
  name: 'youtube',
  bases: ['consent'],
  frame: {
    allow: 'accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture',
    // Without the site's address, YouTube answers with error 153.
    referrerpolicy: 'strict-origin-when-cross-origin',
  },
  embedAddress(address) {
    const {hostname, pathname, search} = address;
    const id = VIDEO.exec(hostname + pathname + search)?.[1];
    if (!id) return address;
    const embed = new URL(`https://www.youtube-nocookie.com/embed/${id}${search}`);
    embed.searchParams.delete('v');
    return embed;
  },
};
