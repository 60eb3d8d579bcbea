/** https://klaro.org */
import {scriptTag} from '../peer-page.js';

const config = {
  version: 1,
  lang: 'en',
  acceptAll: true,
  translations: {
    en: {
      privacyPolicyUrl: '/cookies.html',
      purposes: {statistics: 'Statistics'},
    },
  },
  services: [{name: 'analytics', title: 'Statistics', purposes: ['statistics'], cookies: ['_ga', '_gid']}],
};

export default {
  name: 'klaro',
  head: `
    ${scriptTag({defer: '', text: `window.klaroConfig = ${JSON.stringify(config)};`})}
    ${scriptTag({src: '/bench/klaro/dist/klaro.js', defer: ''})}`,
  park: ({src, text, type = 'text/javascript', attributes}) =>
    scriptTag({
      type: 'text/plain',
      'data-name': 'analytics',
      'data-type': type,
      'data-src': src,
      ...attributes,
      text,
    }),
  ownCookie: 'klaro',
  accept: ['.klaro .cookie-notice .cm-btn-success'],
  /** Its manual says to do this when a link is clicked. */
  async openSettings(page) {
    await page.evaluate(() => window.klaro.show(undefined, true));
  },
  refuse: ['.klaro .cookie-modal .cm-list-label', '.klaro .cookie-modal .cm-btn-accept'],
  acceptAgain: ['.klaro .cookie-modal .cm-list-label', '.klaro .cookie-modal .cm-btn-accept'],
};
