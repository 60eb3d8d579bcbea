import {hosts as addthis} from './addthis.js';
import {hosts as addtoany} from './addtoany.js';
import {hosts as adobeAnalytics} from './adobe-analytics.js';
import {hosts as adobeFonts} from './adobe-fonts.js';
import {hosts as appInsights} from './app-insights.js';
import {hosts as arcgis} from './arcgis.js';
import {hosts as brightcove} from './brightcove.js';
import {hosts as citizenSpace} from './citizen-space.js';
import {hosts as clarity} from './clarity.js';
import {hosts as cloudflareAnalytics} from './cloudflare-analytics.js';
import {hosts as cludo} from './cludo.js';
import {hosts as crazyEgg} from './crazy-egg.js';
import {hosts as crisp} from './crisp.js';
import {hosts as dailymotion} from './dailymotion.js';
import {hosts as dynatrace} from './dynatrace.js';
import {hosts as facebook} from './facebook.js';
import {hosts as flickr} from './flickr.js';
import {hosts as friendlyCaptcha} from './friendly-captcha.js';
import {hosts as googleAds} from './google-ads.js';
import {hosts as googleAnalytics} from './google-analytics.js';
import {hosts as googleFonts} from './google-fonts.js';
import {hosts as googleForms} from './google-forms.js';
import {hosts as googleMaps} from './google-maps.js';
import {hosts as googleSearch} from './google-search.js';
import {hosts as googleTagManager} from './google-tag-manager.js';
import {hosts as googleTranslate} from './google-translate.js';
import {hosts as govdelivery} from './govdelivery.js';
import {hosts as govmetric} from './govmetric.js';
import {hosts as hcaptcha} from './hcaptcha.js';
import {hosts as hotjar} from './hotjar.js';
import {hosts as hubspot} from './hubspot.js';
import {hosts as instagram} from './instagram.js';
import {hosts as issuu} from './issuu.js';
import {hosts as jotform} from './jotform.js';
import {hosts as linkedin} from './linkedin.js';
import {hosts as linkedinInsight} from './linkedin-insight.js';
import {hosts as livechat} from './livechat.js';
import {hosts as liveperson} from './liveperson.js';
import {hosts as luckyOrange} from './lucky-orange.js';
import {hosts as mapbox} from './mapbox.js';
import {hosts as matomo, hostsOf as matomoOf} from './matomo.js';
import {hosts as matomoTagManager, hostsOf as matomoTagManagerOf} from './matomo-tag-manager.js';
import {hosts as metaPixel} from './meta-pixel.js';
import {hosts as monsido} from './monsido.js';
import {hosts as newRelic} from './new-relic.js';
import {hosts as openstreetmap} from './openstreetmap.js';
import {hosts as pinterest} from './pinterest.js';
import {hosts as pinterestTag} from './pinterest-tag.js';
import {hosts as piwikPro} from './piwik-pro.js';
import {hosts as plausible, hostsOf as plausibleOf} from './plausible.js';
import {hosts as powerBi} from './power-bi.js';
import {hosts as publicI} from './public-i.js';
import {hosts as qualtrics} from './qualtrics.js';
import {hosts as reachdeck} from './reachdeck.js';
import {hosts as readspeaker} from './readspeaker.js';
import {hosts as recaptcha} from './recaptcha.js';
import {hosts as reciteMe} from './recite-me.js';
import {hosts as redditPixel} from './reddit-pixel.js';
import {hosts as sentry} from './sentry.js';
import {hosts as sharethis} from './sharethis.js';
import {hosts as silktide} from './silktide.js';
import {hosts as siteimprove} from './siteimprove.js';
import {hosts as slideshare} from './slideshare.js';
import {hosts as smartsurvey} from './smartsurvey.js';
import {hosts as snapPixel} from './snap-pixel.js';
import {hosts as soundcloud} from './soundcloud.js';
import {hosts as spotify} from './spotify.js';
import {hosts as surveymonkey} from './surveymonkey.js';
import {hosts as tawk} from './tawk.js';
import {hosts as tiktok} from './tiktok.js';
import {hosts as tiktokPixel} from './tiktok-pixel.js';
import {hosts as turnstile} from './turnstile.js';
import {hosts as typeform} from './typeform.js';
import {hosts as uet} from './uet.js';
import {hosts as userway} from './userway.js';
import {hosts as vimeo} from './vimeo.js';
import {hosts as vwo} from './vwo.js';
import {hosts as wistia} from './wistia.js';
import {hosts as x} from './x.js';
import {hosts as xPixel} from './x-pixel.js';
import {hosts as youtube} from './youtube.js';
import {hosts as zendesk} from './zendesk.js';
import type {ServiceHosts} from './shared/service.js';

/** The hosts of every service that a site can name without describing it. */
export const hosts: readonly ServiceHosts[] = [
  {name: 'addthis', hosts: addthis},
  {name: 'addtoany', hosts: addtoany},
  {name: 'adobe-analytics', hosts: adobeAnalytics},
  {name: 'adobe-fonts', hosts: adobeFonts},
  {name: 'app-insights', hosts: appInsights},
  {name: 'arcgis', hosts: arcgis},
  {name: 'brightcove', hosts: brightcove},
  {name: 'citizen-space', hosts: citizenSpace},
  {name: 'clarity', hosts: clarity},
  {name: 'cloudflare-analytics', hosts: cloudflareAnalytics},
  {name: 'cludo', hosts: cludo},
  {name: 'crazy-egg', hosts: crazyEgg},
  {name: 'crisp', hosts: crisp},
  {name: 'dailymotion', hosts: dailymotion},
  {name: 'dynatrace', hosts: dynatrace},
  {name: 'facebook', hosts: facebook},
  {name: 'flickr', hosts: flickr},
  {name: 'friendly-captcha', hosts: friendlyCaptcha},
  {name: 'google-ads', hosts: googleAds},
  {name: 'google-analytics', hosts: googleAnalytics},
  {name: 'google-fonts', hosts: googleFonts},
  {name: 'google-forms', hosts: googleForms},
  {name: 'google-maps', hosts: googleMaps},
  {name: 'google-search', hosts: googleSearch},
  {name: 'google-tag-manager', hosts: googleTagManager},
  {name: 'google-translate', hosts: googleTranslate},
  {name: 'govdelivery', hosts: govdelivery},
  {name: 'govmetric', hosts: govmetric},
  {name: 'hcaptcha', hosts: hcaptcha},
  {name: 'hotjar', hosts: hotjar},
  {name: 'hubspot', hosts: hubspot},
  {name: 'instagram', hosts: instagram},
  {name: 'issuu', hosts: issuu},
  {name: 'jotform', hosts: jotform},
  {name: 'linkedin', hosts: linkedin},
  {name: 'linkedin-insight', hosts: linkedinInsight},
  {name: 'livechat', hosts: livechat},
  {name: 'liveperson', hosts: liveperson},
  {name: 'lucky-orange', hosts: luckyOrange},
  {name: 'mapbox', hosts: mapbox},
  {name: 'matomo', hosts: matomo, hostsOf: matomoOf},
  {name: 'matomo-tag-manager', hosts: matomoTagManager, hostsOf: matomoTagManagerOf},
  {name: 'meta-pixel', hosts: metaPixel},
  {name: 'monsido', hosts: monsido},
  {name: 'new-relic', hosts: newRelic},
  {name: 'openstreetmap', hosts: openstreetmap},
  {name: 'pinterest', hosts: pinterest},
  {name: 'pinterest-tag', hosts: pinterestTag},
  {name: 'piwik-pro', hosts: piwikPro},
  {name: 'plausible', hosts: plausible, hostsOf: plausibleOf},
  {name: 'power-bi', hosts: powerBi},
  {name: 'public-i', hosts: publicI},
  {name: 'qualtrics', hosts: qualtrics},
  {name: 'reachdeck', hosts: reachdeck},
  {name: 'readspeaker', hosts: readspeaker},
  {name: 'recaptcha', hosts: recaptcha},
  {name: 'recite-me', hosts: reciteMe},
  {name: 'reddit-pixel', hosts: redditPixel},
  {name: 'sentry', hosts: sentry},
  {name: 'sharethis', hosts: sharethis},
  {name: 'silktide', hosts: silktide},
  {name: 'siteimprove', hosts: siteimprove},
  {name: 'slideshare', hosts: slideshare},
  {name: 'smartsurvey', hosts: smartsurvey},
  {name: 'snap-pixel', hosts: snapPixel},
  {name: 'soundcloud', hosts: soundcloud},
  {name: 'spotify', hosts: spotify},
  {name: 'surveymonkey', hosts: surveymonkey},
  {name: 'tawk', hosts: tawk},
  {name: 'tiktok', hosts: tiktok},
  {name: 'tiktok-pixel', hosts: tiktokPixel},
  {name: 'turnstile', hosts: turnstile},
  {name: 'typeform', hosts: typeform},
  {name: 'uet', hosts: uet},
  {name: 'userway', hosts: userway},
  {name: 'vimeo', hosts: vimeo},
  {name: 'vwo', hosts: vwo},
  {name: 'wistia', hosts: wistia},
  {name: 'x', hosts: x},
  {name: 'x-pixel', hosts: xPixel},
  {name: 'youtube', hosts: youtube},
  {name: 'zendesk', hosts: zendesk},
];
