import {currentHost} from '../core/host.js';
import {ConsentCookieTable} from '../elements/consent-cookie-table/consent-cookie-table.js';
import {ConsentPreferences} from '../elements/consent-preferences/consent-preferences.js';
import type {PanelPart} from '../start.js';

customElements.define('consent-cookie-table', ConsentCookieTable);
customElements.define('consent-preferences', ConsentPreferences);

/** Opens the preferences, in the page where they stand there, else in a dialog. */
export const open: PanelPart = (opener) => ConsentPreferences.open(opener);

currentHost()?.parts.set('panel', open);
