import {WORD} from './shared/keys.js';
import {VISITOR} from './shared/purposes.js';
import {listIn} from './shared/queue.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** The chat of Crisp. */
export const brief: ServiceBrief = {name: 'crisp', label: 'Crisp', provider: 'Crisp', use: 'chat'};

export const facts: ServiceFacts = {
  privacyHref: 'https://crisp.chat/en/privacy/',
  purpose: 'Offers a chat.',
  keyExample: '01234567-89ab-cdef-0123-456789abcdef',
  cookies: [{name: 'crisp-client/*', storage: 'cookie', purpose: VISITOR, duration: '6 months'}],
};

export const sources: readonly string[] = [
  'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/',
  'https://github.com/jkwakman/Open-Cookie-Database',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['client.crisp.chat', '*.crisp.chat'];

export const loader: ServiceLoader = {
  name: 'crisp',
  bases: ['consent'],
  keyPattern: WORD,
  load(key, {window, script}) {
    listIn(window, '$crisp');
    window.CRISP_WEBSITE_ID = key;
    script('https://client.crisp.chat/l.js');
  },
};
