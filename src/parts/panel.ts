import {currentHost} from '../core/host.js';
import {ConsentCookieTable} from '../elements/consent-cookie-table/consent-cookie-table.js';
import {ConsentEmbed} from '../elements/consent-embed/consent-embed.js';
import {ConsentPreferences} from '../elements/consent-preferences/consent-preferences.js';
import type {PanelPart} from '../start.js';

customElements.define('consent-cookie-table', ConsentCookieTable);
customElements.define('consent-preferences', ConsentPreferences);
customElements.define('consent-embed', ConsentEmbed);

export const panel: PanelPart = {
  open: (opener) => ConsentPreferences.open(opener),
  hold: (frame) => ConsentEmbed.hold(frame),
};

currentHost()?.parts.set('panel', panel);
