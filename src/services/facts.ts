import * as addthis from './addthis.js';
import * as appInsights from './app-insights.js';
import * as clarity from './clarity.js';
import * as cloudflareAnalytics from './cloudflare-analytics.js';
import * as cludo from './cludo.js';
import * as crazyEgg from './crazy-egg.js';
import * as facebook from './facebook.js';
import * as flickr from './flickr.js';
import * as googleAds from './google-ads.js';
import * as googleAnalytics from './google-analytics.js';
import * as googleMaps from './google-maps.js';
import * as googleTagManager from './google-tag-manager.js';
import * as govdelivery from './govdelivery.js';
import * as hotjar from './hotjar.js';
import * as hubspot from './hubspot.js';
import * as instagram from './instagram.js';
import * as issuu from './issuu.js';
import * as linkedinInsight from './linkedin-insight.js';
import * as matomo from './matomo.js';
import * as matomoTagManager from './matomo-tag-manager.js';
import * as metaPixel from './meta-pixel.js';
import * as monsido from './monsido.js';
import * as newRelic from './new-relic.js';
import * as plausible from './plausible.js';
import * as reachdeck from './reachdeck.js';
import * as recaptcha from './recaptcha.js';
import * as reciteMe from './recite-me.js';
import * as redditPixel from './reddit-pixel.js';
import * as sharethis from './sharethis.js';
import * as silktide from './silktide.js';
import * as siteimprove from './siteimprove.js';
import * as slideshare from './slideshare.js';
import * as snapPixel from './snap-pixel.js';
import * as soundcloud from './soundcloud.js';
import * as spotify from './spotify.js';
import * as tiktok from './tiktok.js';
import * as tiktokPixel from './tiktok-pixel.js';
import * as uet from './uet.js';
import * as vimeo from './vimeo.js';
import * as x from './x.js';
import * as youtube from './youtube.js';
import type {DescribedService} from './shared/service.js';

/** The facts of every service that a site can name without describing it. */
export const facts: readonly DescribedService[] = [
  {...addthis.brief, ...addthis.facts},
  {...appInsights.brief, ...appInsights.facts},
  {...clarity.brief, ...clarity.facts},
  {...cloudflareAnalytics.brief, ...cloudflareAnalytics.facts},
  {...cludo.brief, ...cludo.facts},
  {...crazyEgg.brief, ...crazyEgg.facts},
  {...facebook.brief, ...facebook.facts},
  {...flickr.brief, ...flickr.facts},
  {...googleAds.brief, ...googleAds.facts},
  {...googleAnalytics.brief, ...googleAnalytics.facts},
  {...googleMaps.brief, ...googleMaps.facts},
  {...googleTagManager.brief, ...googleTagManager.facts},
  {...govdelivery.brief, ...govdelivery.facts},
  {...hotjar.brief, ...hotjar.facts},
  {...hubspot.brief, ...hubspot.facts},
  {...instagram.brief, ...instagram.facts},
  {...issuu.brief, ...issuu.facts},
  {...linkedinInsight.brief, ...linkedinInsight.facts},
  {...matomo.brief, ...matomo.facts},
  {...matomoTagManager.brief, ...matomoTagManager.facts},
  {...metaPixel.brief, ...metaPixel.facts},
  {...monsido.brief, ...monsido.facts},
  {...newRelic.brief, ...newRelic.facts},
  {...plausible.brief, ...plausible.facts},
  {...reachdeck.brief, ...reachdeck.facts},
  {...recaptcha.brief, ...recaptcha.facts},
  {...reciteMe.brief, ...reciteMe.facts},
  {...redditPixel.brief, ...redditPixel.facts},
  {...sharethis.brief, ...sharethis.facts},
  {...silktide.brief, ...silktide.facts},
  {...siteimprove.brief, ...siteimprove.facts},
  {...slideshare.brief, ...slideshare.facts},
  {...snapPixel.brief, ...snapPixel.facts},
  {...soundcloud.brief, ...soundcloud.facts},
  {...spotify.brief, ...spotify.facts},
  {...tiktok.brief, ...tiktok.facts},
  {...tiktokPixel.brief, ...tiktokPixel.facts},
  {...uet.brief, ...uet.facts},
  {...vimeo.brief, ...vimeo.facts},
  {...x.brief, ...x.facts},
  {...youtube.brief, ...youtube.facts},
];
