import {loader as addthis} from './addthis.js';
import {loader as addtoany} from './addtoany.js';
import {loader as adobeAnalytics} from './adobe-analytics.js';
import {loader as adobeFonts} from './adobe-fonts.js';
import {loader as appInsights} from './app-insights.js';
import {loader as arcgis} from './arcgis.js';
import {loader as brightcove} from './brightcove.js';
import {loader as citizenSpace} from './citizen-space.js';
import {loader as clarity} from './clarity.js';
import {loader as cloudflareAnalytics} from './cloudflare-analytics.js';
import {loader as cludo} from './cludo.js';
import {loader as crazyEgg} from './crazy-egg.js';
import {loader as crisp} from './crisp.js';
import {loader as dailymotion} from './dailymotion.js';
import {loader as dynatrace} from './dynatrace.js';
import {loader as facebook} from './facebook.js';
import {loader as flickr} from './flickr.js';
import {loader as friendlyCaptcha} from './friendly-captcha.js';
import {loader as googleAds} from './google-ads.js';
import {loader as googleAnalytics} from './google-analytics.js';
import {loader as googleFonts} from './google-fonts.js';
import {loader as googleForms} from './google-forms.js';
import {loader as googleMaps} from './google-maps.js';
import {loader as googleSearch} from './google-search.js';
import {loader as googleTagManager} from './google-tag-manager.js';
import {loader as googleTranslate} from './google-translate.js';
import {loader as govdelivery} from './govdelivery.js';
import {loader as govmetric} from './govmetric.js';
import {loader as hcaptcha} from './hcaptcha.js';
import {loader as hotjar} from './hotjar.js';
import {loader as hubspot} from './hubspot.js';
import {loader as instagram} from './instagram.js';
import {loader as issuu} from './issuu.js';
import {loader as jotform} from './jotform.js';
import {loader as linkedin} from './linkedin.js';
import {loader as linkedinInsight} from './linkedin-insight.js';
import {loader as livechat} from './livechat.js';
import {loader as liveperson} from './liveperson.js';
import {loader as luckyOrange} from './lucky-orange.js';
import {loader as mapbox} from './mapbox.js';
import {loader as matomo} from './matomo.js';
import {loader as matomoTagManager} from './matomo-tag-manager.js';
import {loader as metaPixel} from './meta-pixel.js';
import {loader as monsido} from './monsido.js';
import {loader as newRelic} from './new-relic.js';
import {loader as openstreetmap} from './openstreetmap.js';
import {loader as pinterest} from './pinterest.js';
import {loader as pinterestTag} from './pinterest-tag.js';
import {loader as piwikPro} from './piwik-pro.js';
import {loader as plausible} from './plausible.js';
import {loader as powerBi} from './power-bi.js';
import {loader as publicI} from './public-i.js';
import {loader as qualtrics} from './qualtrics.js';
import {loader as reachdeck} from './reachdeck.js';
import {loader as readspeaker} from './readspeaker.js';
import {loader as recaptcha} from './recaptcha.js';
import {loader as reciteMe} from './recite-me.js';
import {loader as redditPixel} from './reddit-pixel.js';
import {loader as sentry} from './sentry.js';
import {loader as sharethis} from './sharethis.js';
import {loader as silktide} from './silktide.js';
import {loader as siteimprove} from './siteimprove.js';
import {loader as slideshare} from './slideshare.js';
import {loader as smartsurvey} from './smartsurvey.js';
import {loader as snapPixel} from './snap-pixel.js';
import {loader as soundcloud} from './soundcloud.js';
import {loader as spotify} from './spotify.js';
import {loader as surveymonkey} from './surveymonkey.js';
import {loader as tawk} from './tawk.js';
import {loader as tiktok} from './tiktok.js';
import {loader as tiktokPixel} from './tiktok-pixel.js';
import {loader as turnstile} from './turnstile.js';
import {loader as typeform} from './typeform.js';
import {loader as uet} from './uet.js';
import {loader as userway} from './userway.js';
import {loader as vimeo} from './vimeo.js';
import {loader as vwo} from './vwo.js';
import {loader as wistia} from './wistia.js';
import {loader as x} from './x.js';
import {loader as xPixel} from './x-pixel.js';
import {loader as youtube} from './youtube.js';
import {loader as zendesk} from './zendesk.js';
import type {ServiceLoader} from './shared/service.js';

/** The loader of every service that a site can name without describing it. */
export const loaders: readonly ServiceLoader[] = [
  addthis,
  addtoany,
  adobeAnalytics,
  adobeFonts,
  appInsights,
  arcgis,
  brightcove,
  citizenSpace,
  clarity,
  cloudflareAnalytics,
  cludo,
  crazyEgg,
  crisp,
  dailymotion,
  dynatrace,
  facebook,
  flickr,
  friendlyCaptcha,
  googleAds,
  googleAnalytics,
  googleFonts,
  googleForms,
  googleMaps,
  googleSearch,
  googleTagManager,
  googleTranslate,
  govdelivery,
  govmetric,
  hcaptcha,
  hotjar,
  hubspot,
  instagram,
  issuu,
  jotform,
  linkedin,
  linkedinInsight,
  livechat,
  liveperson,
  luckyOrange,
  mapbox,
  matomo,
  matomoTagManager,
  metaPixel,
  monsido,
  newRelic,
  openstreetmap,
  pinterest,
  pinterestTag,
  piwikPro,
  plausible,
  powerBi,
  publicI,
  qualtrics,
  reachdeck,
  readspeaker,
  recaptcha,
  reciteMe,
  redditPixel,
  sentry,
  sharethis,
  silktide,
  siteimprove,
  slideshare,
  smartsurvey,
  snapPixel,
  soundcloud,
  spotify,
  surveymonkey,
  tawk,
  tiktok,
  tiktokPixel,
  turnstile,
  typeform,
  uet,
  userway,
  vimeo,
  vwo,
  wistia,
  x,
  xPixel,
  youtube,
  zendesk,
];
