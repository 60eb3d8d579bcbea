import {hosts as addthis} from './addthis.js';
import {hosts as appInsights} from './app-insights.js';
import {hosts as clarity} from './clarity.js';
import {hosts as cloudflareAnalytics} from './cloudflare-analytics.js';
import {hosts as cludo} from './cludo.js';
import {hosts as crazyEgg} from './crazy-egg.js';
import {hosts as facebook} from './facebook.js';
import {hosts as flickr} from './flickr.js';
import {hosts as googleAds} from './google-ads.js';
import {hosts as googleAnalytics} from './google-analytics.js';
import {hosts as googleMaps} from './google-maps.js';
import {hosts as googleTagManager} from './google-tag-manager.js';
import {hosts as govdelivery} from './govdelivery.js';
import {hosts as hotjar} from './hotjar.js';
import {hosts as hubspot} from './hubspot.js';
import {hosts as instagram} from './instagram.js';
import {hosts as issuu} from './issuu.js';
import {hosts as linkedinInsight} from './linkedin-insight.js';
import {hosts as matomo} from './matomo.js';
import {hosts as matomoTagManager} from './matomo-tag-manager.js';
import {hosts as metaPixel} from './meta-pixel.js';
import {hosts as monsido} from './monsido.js';
import {hosts as newRelic} from './new-relic.js';
import {hosts as plausible} from './plausible.js';
import {hosts as reachdeck} from './reachdeck.js';
import {hosts as recaptcha} from './recaptcha.js';
import {hosts as reciteMe} from './recite-me.js';
import {hosts as redditPixel} from './reddit-pixel.js';
import {hosts as sharethis} from './sharethis.js';
import {hosts as silktide} from './silktide.js';
import {hosts as siteimprove} from './siteimprove.js';
import {hosts as slideshare} from './slideshare.js';
import {hosts as snapPixel} from './snap-pixel.js';
import {hosts as soundcloud} from './soundcloud.js';
import {hosts as spotify} from './spotify.js';
import {hosts as tiktok} from './tiktok.js';
import {hosts as tiktokPixel} from './tiktok-pixel.js';
import {hosts as uet} from './uet.js';
import {hosts as vimeo} from './vimeo.js';
import {hosts as x} from './x.js';
import {hosts as youtube} from './youtube.js';
import type {ServiceHosts} from './shared/service.js';

/** The hosts of every service that a site can name without describing it. */
export const hosts: readonly ServiceHosts[] = [
  {name: 'addthis', hosts: addthis},
  {name: 'app-insights', hosts: appInsights},
  {name: 'clarity', hosts: clarity},
  {name: 'cloudflare-analytics', hosts: cloudflareAnalytics},
  {name: 'cludo', hosts: cludo},
  {name: 'crazy-egg', hosts: crazyEgg},
  {name: 'facebook', hosts: facebook},
  {name: 'flickr', hosts: flickr},
  {name: 'google-ads', hosts: googleAds},
  {name: 'google-analytics', hosts: googleAnalytics},
  {name: 'google-maps', hosts: googleMaps},
  {name: 'google-tag-manager', hosts: googleTagManager},
  {name: 'govdelivery', hosts: govdelivery},
  {name: 'hotjar', hosts: hotjar},
  {name: 'hubspot', hosts: hubspot},
  {name: 'instagram', hosts: instagram},
  {name: 'issuu', hosts: issuu},
  {name: 'linkedin-insight', hosts: linkedinInsight},
  {name: 'matomo', hosts: matomo},
  {name: 'matomo-tag-manager', hosts: matomoTagManager},
  {name: 'meta-pixel', hosts: metaPixel},
  {name: 'monsido', hosts: monsido},
  {name: 'new-relic', hosts: newRelic},
  {name: 'plausible', hosts: plausible},
  {name: 'reachdeck', hosts: reachdeck},
  {name: 'recaptcha', hosts: recaptcha},
  {name: 'recite-me', hosts: reciteMe},
  {name: 'reddit-pixel', hosts: redditPixel},
  {name: 'sharethis', hosts: sharethis},
  {name: 'silktide', hosts: silktide},
  {name: 'siteimprove', hosts: siteimprove},
  {name: 'slideshare', hosts: slideshare},
  {name: 'snap-pixel', hosts: snapPixel},
  {name: 'soundcloud', hosts: soundcloud},
  {name: 'spotify', hosts: spotify},
  {name: 'tiktok', hosts: tiktok},
  {name: 'tiktok-pixel', hosts: tiktokPixel},
  {name: 'uet', hosts: uet},
  {name: 'vimeo', hosts: vimeo},
  {name: 'x', hosts: x},
  {name: 'youtube', hosts: youtube},
];
