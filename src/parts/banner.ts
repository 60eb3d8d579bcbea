import {currentHost} from '../core/host.js';
import {ConsentBanner} from '../elements/consent-banner/consent-banner.js';

customElements.define('consent-banner', ConsentBanner);
const host = currentHost();
host?.parts.set('banner', true);
// Right after, so that an answer is kept at once.
void host?.load('keeper');
