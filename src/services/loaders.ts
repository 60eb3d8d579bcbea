import {loader as addthis} from './addthis.js';
import {loader as appInsights} from './app-insights.js';
import {loader as clarity} from './clarity.js';
import {loader as cloudflareAnalytics} from './cloudflare-analytics.js';
import {loader as cludo} from './cludo.js';
import {loader as crazyEgg} from './crazy-egg.js';
import {loader as facebook} from './facebook.js';
import {loader as flickr} from './flickr.js';
import {loader as googleAds} from './google-ads.js';
import {loader as googleAnalytics} from './google-analytics.js';
import {loader as googleMaps} from './google-maps.js';
import {loader as googleTagManager} from './google-tag-manager.js';
import {loader as govdelivery} from './govdelivery.js';
import {loader as hotjar} from './hotjar.js';
import {loader as hubspot} from './hubspot.js';
import {loader as instagram} from './instagram.js';
import {loader as issuu} from './issuu.js';
import {loader as linkedinInsight} from './linkedin-insight.js';
import {loader as matomo} from './matomo.js';
import {loader as matomoTagManager} from './matomo-tag-manager.js';
import {loader as metaPixel} from './meta-pixel.js';
import {loader as monsido} from './monsido.js';
import {loader as newRelic} from './new-relic.js';
import {loader as plausible} from './plausible.js';
import {loader as reachdeck} from './reachdeck.js';
import {loader as recaptcha} from './recaptcha.js';
import {loader as reciteMe} from './recite-me.js';
import {loader as redditPixel} from './reddit-pixel.js';
import {loader as sharethis} from './sharethis.js';
import {loader as silktide} from './silktide.js';
import {loader as siteimprove} from './siteimprove.js';
import {loader as slideshare} from './slideshare.js';
import {loader as snapPixel} from './snap-pixel.js';
import {loader as soundcloud} from './soundcloud.js';
import {loader as spotify} from './spotify.js';
import {loader as tiktok} from './tiktok.js';
import {loader as tiktokPixel} from './tiktok-pixel.js';
import {loader as uet} from './uet.js';
import {loader as vimeo} from './vimeo.js';
import {loader as x} from './x.js';
import {loader as youtube} from './youtube.js';
import type {ServiceLoader} from './shared/service.js';

/** The loader of every service that a site can name without describing it. */
export const loaders: readonly ServiceLoader[] = [
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
