/** This library, used as in the manual. */
import {scriptTag} from '../peer-page.js';

export default {
  name: 'consent-elements',
  head: scriptTag({src: '/consent/consent.js'}),
  body: `
    <consent-banner policy-href="/cookies.html">
      <consent-category name="analytics">
        <consent-service name="statistics" label="Statistics" purpose="Counts visits">
          <consent-cookie name="_ga" duration="2 years" purpose="Counts visits"></consent-cookie>
          <consent-cookie name="_gid" duration="1 day" purpose="Counts visitors"></consent-cookie>
        </consent-service>
      </consent-category>
    </consent-banner>`,
  settings: '<a href="/cookies.html" data-consent-open>Cookie settings</a>',
  park: ({src, text, type, attributes}) =>
    scriptTag({
      type: 'text/plain',
      'data-consent': 'analytics',
      'data-type': type,
      'data-src': src,
      ...attributes,
      text,
    }),
  ownCookie: 'consent',
  accept: ['consent-banner', '[data-action=accept]'],
  async openSettings(page) {
    await page.locator('[data-consent-open]').click();
  },
  refuse: ['consent-preferences [data-action=reject]'],
  acceptAgain: ['consent-preferences [data-action=accept]'],
};
