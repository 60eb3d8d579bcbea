import type {CatalogueService} from './service.js';

type Queue = ((...values: unknown[]) => void) & {q?: IArguments[]};

/** Hotjar, now part of Contentsquare. It records sessions, so no exception to consent covers it. */
export const hotjar: CatalogueService = {
  name: 'hotjar',
  label: 'Hotjar',
  provider: 'Contentsquare',
  privacyHref: 'https://www.hotjar.com/legal/policies/privacy/',
  purpose: 'Records how pages are used, such as clicks and scrolling, and asks for feedback.',
  hosts: ['*.hotjar.com', '*.hotjar.io', '*.contentsquare.net'],
  key: {pattern: /^\d{4,10}$/, example: '3456789'},
  bases: ['consent'],
  cookies: [
    {
      name: '_hjSessionUser_*',
      storage: 'cookie',
      duration: '365 days',
      purpose: 'Recognises the same browser on later visits.',
    },
    {name: '_hjSession_*', storage: 'cookie', duration: '30 minutes', purpose: 'Groups page views into one visit.'},
    {
      name: '_hjIncludedIn*',
      storage: 'cookie',
      duration: '30 minutes',
      purpose: 'Notes whether the visit is part of the sample.',
    },
    {
      name: '_hjAbsoluteSessionInProgress',
      storage: 'cookie',
      duration: '30 minutes',
      purpose: 'Spots the first page of a visit.',
    },
    {name: '_hjFirstSeen', storage: 'cookie', duration: '30 minutes', purpose: 'Notes a first visit.'},
    {name: '_hjClosedSurveyInvites', storage: 'cookie', duration: '365 days', purpose: 'Keeps a closed survey closed.'},
    {
      name: '_hjDonePolls',
      storage: 'cookie',
      duration: '365 days',
      purpose: 'Keeps a finished survey from coming back.',
    },
    {name: '_hjMinimizedPolls', storage: 'cookie', duration: '365 days', purpose: 'Keeps a small survey small.'},
    {
      name: '_hj*',
      storage: 'cookie',
      purpose: 'Anything else that Hotjar keeps, such as its tests of what the browser allows.',
    },
    {name: '_hj*', storage: 'local', purpose: 'Tests whether the browser keeps data.'},
    {name: '_hj*', storage: 'session', duration: 'session', purpose: 'Holds the size of the window.'},
    {
      name: '_cs_id',
      storage: 'cookie',
      duration: '13 months',
      purpose: 'Recognises the same browser on later visits. In newer accounts.',
    },
    {
      name: '_cs_s',
      storage: 'cookie',
      duration: '30 minutes',
      purpose: 'Keeps details of the visit. In newer accounts.',
    },
    {
      name: '_cs_c',
      storage: 'cookie',
      duration: '13 months',
      purpose: 'Remembers whether you agreed. In newer accounts.',
    },
  ],
  load(key, {window, script}) {
    const hj: Queue = (window.hj ??= function (): void {
      // eslint-disable-next-line prefer-rest-params
      (hj.q ??= []).push(arguments);
    }) as Queue;
    window._hjSettings = {hjid: Number(key), hjsv: 6};
    script(`https://static.hotjar.com/c/hotjar-${key}.js?sv=6`);
  },
  sources: [
    'https://help.hotjar.com/hc/en-us/articles/115011789248',
    'https://docs.contentsquare.com/en/web/cookies/',
    'https://www.npmjs.com/package/@hotjar/browser',
  ],
};
