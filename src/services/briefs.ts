import {brief as addthis} from './addthis.js';
import {brief as addtoany} from './addtoany.js';
import {brief as adobeAnalytics} from './adobe-analytics.js';
import {brief as adobeFonts} from './adobe-fonts.js';
import {brief as appInsights} from './app-insights.js';
import {brief as arcgis} from './arcgis.js';
import {brief as brightcove} from './brightcove.js';
import {brief as citizenSpace} from './citizen-space.js';
import {brief as clarity} from './clarity.js';
import {brief as cloudflareAnalytics} from './cloudflare-analytics.js';
import {brief as cludo} from './cludo.js';
import {brief as crazyEgg} from './crazy-egg.js';
import {brief as crisp} from './crisp.js';
import {brief as dailymotion} from './dailymotion.js';
import {brief as dynatrace} from './dynatrace.js';
import {brief as facebook} from './facebook.js';
import {brief as flickr} from './flickr.js';
import {brief as friendlyCaptcha} from './friendly-captcha.js';
import {brief as googleAds} from './google-ads.js';
import {brief as googleAnalytics} from './google-analytics.js';
import {brief as googleFonts} from './google-fonts.js';
import {brief as googleForms} from './google-forms.js';
import {brief as googleMaps} from './google-maps.js';
import {brief as googleSearch} from './google-search.js';
import {brief as googleTagManager} from './google-tag-manager.js';
import {brief as googleTranslate} from './google-translate.js';
import {brief as govdelivery} from './govdelivery.js';
import {brief as govmetric} from './govmetric.js';
import {brief as hcaptcha} from './hcaptcha.js';
import {brief as hotjar} from './hotjar.js';
import {brief as hubspot} from './hubspot.js';
import {brief as instagram} from './instagram.js';
import {brief as issuu} from './issuu.js';
import {brief as jotform} from './jotform.js';
import {brief as linkedin} from './linkedin.js';
import {brief as linkedinInsight} from './linkedin-insight.js';
import {brief as livechat} from './livechat.js';
import {brief as liveperson} from './liveperson.js';
import {brief as luckyOrange} from './lucky-orange.js';
import {brief as mapbox} from './mapbox.js';
import {brief as matomo} from './matomo.js';
import {brief as matomoTagManager} from './matomo-tag-manager.js';
import {brief as metaPixel} from './meta-pixel.js';
import {brief as monsido} from './monsido.js';
import {brief as newRelic} from './new-relic.js';
import {brief as openstreetmap} from './openstreetmap.js';
import {brief as pinterest} from './pinterest.js';
import {brief as pinterestTag} from './pinterest-tag.js';
import {brief as piwikPro} from './piwik-pro.js';
import {brief as plausible} from './plausible.js';
import {brief as powerBi} from './power-bi.js';
import {brief as publicI} from './public-i.js';
import {brief as qualtrics} from './qualtrics.js';
import {brief as reachdeck} from './reachdeck.js';
import {brief as readspeaker} from './readspeaker.js';
import {brief as recaptcha} from './recaptcha.js';
import {brief as reciteMe} from './recite-me.js';
import {brief as redditPixel} from './reddit-pixel.js';
import {brief as sentry} from './sentry.js';
import {brief as sharethis} from './sharethis.js';
import {brief as silktide} from './silktide.js';
import {brief as siteimprove} from './siteimprove.js';
import {brief as slideshare} from './slideshare.js';
import {brief as smartsurvey} from './smartsurvey.js';
import {brief as snapPixel} from './snap-pixel.js';
import {brief as soundcloud} from './soundcloud.js';
import {brief as spotify} from './spotify.js';
import {brief as surveymonkey} from './surveymonkey.js';
import {brief as tawk} from './tawk.js';
import {brief as tiktok} from './tiktok.js';
import {brief as tiktokPixel} from './tiktok-pixel.js';
import {brief as turnstile} from './turnstile.js';
import {brief as typeform} from './typeform.js';
import {brief as uet} from './uet.js';
import {brief as userway} from './userway.js';
import {brief as vimeo} from './vimeo.js';
import {brief as vwo} from './vwo.js';
import {brief as wistia} from './wistia.js';
import {brief as x} from './x.js';
import {brief as xPixel} from './x-pixel.js';
import {brief as youtube} from './youtube.js';
import {brief as zendesk} from './zendesk.js';
import type {ServiceBrief} from './shared/service.js';

/** The brief of each service that a site can name without describing it. */
export const briefs: readonly ServiceBrief[] = [
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
