import {SETTINGS, VISITOR} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Wistia videos, with Wistia's do-not-track setting. */
export const brief: ServiceBrief = {name: 'wistia', label: 'Wistia', provider: 'Wistia', use: 'video'};

export const facts: ServiceFacts = {
  privacyHref: 'https://wistia.com/privacy',
  purpose: 'Plays videos.',
  cookies: [
    {name: '_distillery', storage: 'cookie', purpose: VISITOR, duration: '1 year'},
    {name: 'wistia*', storage: 'local', purpose: SETTINGS},
  ],
};

export const sources: readonly string[] = [
  'https://docs.wistia.com/docs/iframe-embed-options',
  'https://docs.wistia.com/docs/embed-options-and-plugins',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

/** When somebody last compared the facts with their sources. */
export const checked = '2026-11';

export const hosts: readonly string[] = ['fast.wistia.com', '*.wistia.com', '*.wistia.net'];

/** Finds a video's id in each form of address that sites use. */
const VIDEO = /^(?:[\w-]+\.)*wistia\.(?:com|net)\/(?:medias|embed\/iframe)\/(\w+)/;

export const loader: ServiceLoader = {
  name: 'wistia',
  bases: ['consent'],
  frame: {allow: 'autoplay; fullscreen'},
  embedAddress(address) {
    const {hostname, pathname, search} = address;
    const id = VIDEO.exec(hostname + pathname)?.[1];
    if (!id) return address;
    const embed = new URL(`https://fast.wistia.net/embed/iframe/${id}${search}`);
    embed.searchParams.set('doNotTrack', 'true');
    return embed;
  },
};
