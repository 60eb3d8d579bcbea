/** https://cookieconsent.orestbida.com: cookies to clear are named without a domain, as for the other libraries. */
import {scriptTag} from '../peer-page.js';

const config = {
  // Otherwise it takes this browser for a robot.
  hideFromBots: false,
  categories: {
    necessary: {enabled: true, readOnly: true},
    analytics: {autoClear: {cookies: [{name: '_ga'}, {name: '_gid'}]}},
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Cookies',
          description: 'We would like to count visits, if you agree.',
          acceptAllBtn: 'Accept',
          acceptNecessaryBtn: 'Reject',
          showPreferencesBtn: 'Choose',
        },
        preferencesModal: {
          title: 'Cookie settings',
          acceptAllBtn: 'Accept',
          acceptNecessaryBtn: 'Reject',
          savePreferencesBtn: 'Save',
          sections: [{title: 'Statistics', description: 'Counts visits', linkedCategory: 'analytics'}],
        },
      },
    },
  },
};

const folder = '/bench/vanilla-cookieconsent/dist';

export default {
  name: 'vanilla-cookieconsent',
  head: `
    <link rel="stylesheet" href="${folder}/cookieconsent.css" />
    ${scriptTag({src: `${folder}/cookieconsent.umd.js`, defer: ''})}
    ${scriptTag({type: 'module', text: `CookieConsent.run(${JSON.stringify(config)});`})}`,
  settings: '<button type="button" data-cc="show-preferencesModal">Cookie settings</button>',
  park: ({src, text, type, attributes}) =>
    scriptTag({
      type: 'text/plain',
      'data-category': 'analytics',
      'data-type': type,
      'data-src': src,
      ...attributes,
      text,
    }),
  ownCookie: 'cc_cookie',
  accept: ['#cc-main .cm [data-role=all]'],
  async openSettings(page) {
    await page.locator('[data-cc=show-preferencesModal]').click();
  },
  refuse: ['#cc-main .pm [data-role=necessary]'],
  acceptAgain: ['#cc-main .pm [data-role=all]'],
};
