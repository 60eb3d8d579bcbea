/** https://github.com/footageone/keksmeister: also a custom element. */
import {scriptTag} from '../peer-page.js';

const config = {
  privacyUrl: '/cookies.html',
  lang: 'en',
  categories: [
    {id: 'essential', label: 'Essential', required: true},
    {
      id: 'analytics',
      label: 'Statistics',
      services: [{id: 'statistics', label: 'Statistics', cookies: ['_ga', '_gid']}],
    },
  ],
};

export default {
  name: 'keksmeister',
  head: scriptTag({type: 'module', src: '/bench/keksmeister/dist/keksmeister.min.js'}),
  body: `
    <keksmeister-banner></keksmeister-banner>
    ${scriptTag({
      type: 'module',
      text: `document.querySelector('keksmeister-banner').config = ${JSON.stringify(config)};`,
    })}`,
  park: ({src, text, type, attributes}) =>
    scriptTag({
      type: 'text/plain',
      'data-keksmeister': 'analytics',
      'data-type': type,
      'data-src': src,
      ...attributes,
      text,
    }),
  ownCookie: 'keksmeister_consent',
  accept: ['keksmeister-banner', '[data-action=accept-all]'],
  async openSettings(page) {
    await page.evaluate(() => document.querySelector('keksmeister-banner').openSettings());
  },
  refuse: ['keksmeister-banner [data-action=reject-all]'],
  acceptAgain: ['keksmeister-banner [data-action=accept-all]'],
};
