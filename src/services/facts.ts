import {facts as addthis} from './addthis.js';
import {facts as appInsights} from './app-insights.js';
import {facts as clarity} from './clarity.js';
import {facts as cloudflareAnalytics} from './cloudflare-analytics.js';
import {facts as cludo} from './cludo.js';
import {facts as crazyEgg} from './crazy-egg.js';
import {facts as facebook} from './facebook.js';
import {facts as flickr} from './flickr.js';
import {facts as googleAds} from './google-ads.js';
import {facts as googleAnalytics} from './google-analytics.js';
import {facts as googleMaps} from './google-maps.js';
import {facts as googleTagManager} from './google-tag-manager.js';
import {facts as govdelivery} from './govdelivery.js';
import {facts as hotjar} from './hotjar.js';
import {facts as hubspot} from './hubspot.js';
import {facts as instagram} from './instagram.js';
import {facts as issuu} from './issuu.js';
import {facts as linkedinInsight} from './linkedin-insight.js';
import {facts as matomo} from './matomo.js';
import {facts as matomoTagManager} from './matomo-tag-manager.js';
import {facts as metaPixel} from './meta-pixel.js';
import {facts as monsido} from './monsido.js';
import {facts as newRelic} from './new-relic.js';
import {facts as plausible} from './plausible.js';
import {facts as reachdeck} from './reachdeck.js';
import {facts as recaptcha} from './recaptcha.js';
import {facts as reciteMe} from './recite-me.js';
import {facts as redditPixel} from './reddit-pixel.js';
import {facts as sharethis} from './sharethis.js';
import {facts as silktide} from './silktide.js';
import {facts as siteimprove} from './siteimprove.js';
import {facts as slideshare} from './slideshare.js';
import {facts as snapPixel} from './snap-pixel.js';
import {facts as soundcloud} from './soundcloud.js';
import {facts as spotify} from './spotify.js';
import {facts as tiktok} from './tiktok.js';
import {facts as tiktokPixel} from './tiktok-pixel.js';
import {facts as uet} from './uet.js';
import {facts as vimeo} from './vimeo.js';
import {facts as x} from './x.js';
import {facts as youtube} from './youtube.js';
import type {ServiceFacts} from './shared/service.js';

/** The facts of every service that a site can name without describing it. */
export const facts: readonly ServiceFacts[] = [
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
