import {currentHost} from '../core/host.js';
import {ConsentBanner} from '../elements/consent-banner/consent-banner.js';

customElements.define('consent-banner', ConsentBanner);
currentHost()?.parts.set('banner', true);
