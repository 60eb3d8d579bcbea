import {brief as addthis} from './addthis.js';
import {brief as appInsights} from './app-insights.js';
import {brief as clarity} from './clarity.js';
import {brief as cloudflareAnalytics} from './cloudflare-analytics.js';
import {brief as cludo} from './cludo.js';
import {brief as crazyEgg} from './crazy-egg.js';
import {brief as facebook} from './facebook.js';
import {brief as flickr} from './flickr.js';
import {brief as googleAds} from './google-ads.js';
import {brief as googleAnalytics} from './google-analytics.js';
import {brief as googleMaps} from './google-maps.js';
import {brief as googleTagManager} from './google-tag-manager.js';
import {brief as govdelivery} from './govdelivery.js';
import {brief as hotjar} from './hotjar.js';
import {brief as hubspot} from './hubspot.js';
import {brief as instagram} from './instagram.js';
import {brief as issuu} from './issuu.js';
import {brief as linkedinInsight} from './linkedin-insight.js';
import {brief as matomo} from './matomo.js';
import {brief as matomoTagManager} from './matomo-tag-manager.js';
import {brief as metaPixel} from './meta-pixel.js';
import {brief as monsido} from './monsido.js';
import {brief as newRelic} from './new-relic.js';
import {brief as plausible} from './plausible.js';
import {brief as reachdeck} from './reachdeck.js';
import {brief as recaptcha} from './recaptcha.js';
import {brief as reciteMe} from './recite-me.js';
import {brief as redditPixel} from './reddit-pixel.js';
import {brief as sharethis} from './sharethis.js';
import {brief as silktide} from './silktide.js';
import {brief as siteimprove} from './siteimprove.js';
import {brief as slideshare} from './slideshare.js';
import {brief as snapPixel} from './snap-pixel.js';
import {brief as soundcloud} from './soundcloud.js';
import {brief as spotify} from './spotify.js';
import {brief as tiktok} from './tiktok.js';
import {brief as tiktokPixel} from './tiktok-pixel.js';
import {brief as uet} from './uet.js';
import {brief as vimeo} from './vimeo.js';
import {brief as x} from './x.js';
import {brief as youtube} from './youtube.js';
import type {ServiceBrief} from './shared/service.js';

/** What the banner says about each service that a site can name without describing it. */
export const briefs: readonly ServiceBrief[] = [
  addthis,
  appInsights,
  clarity,
  cloudflareAnalytics,
  cludo,
  crazyEgg,
  facebook,
  flickr,
  googleAds,
  googleAnalytics,
  googleMaps,
  googleTagManager,
  govdelivery,
  hotjar,
  hubspot,
  instagram,
  issuu,
  linkedinInsight,
  matomo,
  matomoTagManager,
  metaPixel,
  monsido,
  newRelic,
  plausible,
  reachdeck,
  recaptcha,
  reciteMe,
  redditPixel,
  sharethis,
  silktide,
  siteimprove,
  slideshare,
  snapPixel,
  soundcloud,
  spotify,
  tiktok,
  tiktokPixel,
  uet,
  vimeo,
  x,
  youtube,
];
