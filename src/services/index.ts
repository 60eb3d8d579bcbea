import {addthis} from './addthis.js';
import {appInsights} from './app-insights.js';
import {clarity} from './clarity.js';
import {cloudflareAnalytics} from './cloudflare-analytics.js';
import {cludo} from './cludo.js';
import {crazyEgg} from './crazy-egg.js';
import {facebook} from './facebook.js';
import {flickr} from './flickr.js';
import {googleAds} from './google-ads.js';
import {googleAnalytics} from './google-analytics.js';
import {googleMaps} from './google-maps.js';
import {googleTagManager} from './google-tag-manager.js';
import {govdelivery} from './govdelivery.js';
import {hotjar} from './hotjar.js';
import {hubspot} from './hubspot.js';
import {instagram} from './instagram.js';
import {issuu} from './issuu.js';
import {linkedinInsight} from './linkedin-insight.js';
import {matomo} from './matomo.js';
import {matomoTagManager} from './matomo-tag-manager.js';
import {metaPixel} from './meta-pixel.js';
import {monsido} from './monsido.js';
import {newRelic} from './new-relic.js';
import {plausible} from './plausible.js';
import {reachdeck} from './reachdeck.js';
import {recaptcha} from './recaptcha.js';
import {reciteMe} from './recite-me.js';
import {redditPixel} from './reddit-pixel.js';
import {sharethis} from './sharethis.js';
import {silktide} from './silktide.js';
import {siteimprove} from './siteimprove.js';
import {slideshare} from './slideshare.js';
import {snapPixel} from './snap-pixel.js';
import {soundcloud} from './soundcloud.js';
import {spotify} from './spotify.js';
import {tiktok} from './tiktok.js';
import {tiktokPixel} from './tiktok-pixel.js';
import {uet} from './uet.js';
import {vimeo} from './vimeo.js';
import {x} from './x.js';
import {youtube} from './youtube.js';
import type {CatalogueService} from './service.js';

/** Every third party that can be named without describing it. */
export const catalogue: readonly CatalogueService[] = [
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
