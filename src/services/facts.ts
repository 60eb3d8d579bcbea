import * as addthis from './addthis.js';
import * as addtoany from './addtoany.js';
import * as adobeAnalytics from './adobe-analytics.js';
import * as adobeFonts from './adobe-fonts.js';
import * as appInsights from './app-insights.js';
import * as arcgis from './arcgis.js';
import * as brightcove from './brightcove.js';
import * as citizenSpace from './citizen-space.js';
import * as clarity from './clarity.js';
import * as cloudflareAnalytics from './cloudflare-analytics.js';
import * as cludo from './cludo.js';
import * as crazyEgg from './crazy-egg.js';
import * as crisp from './crisp.js';
import * as dailymotion from './dailymotion.js';
import * as dynatrace from './dynatrace.js';
import * as facebook from './facebook.js';
import * as flickr from './flickr.js';
import * as friendlyCaptcha from './friendly-captcha.js';
import * as googleAds from './google-ads.js';
import * as googleAnalytics from './google-analytics.js';
import * as googleFonts from './google-fonts.js';
import * as googleForms from './google-forms.js';
import * as googleMaps from './google-maps.js';
import * as googleSearch from './google-search.js';
import * as googleTagManager from './google-tag-manager.js';
import * as googleTranslate from './google-translate.js';
import * as govdelivery from './govdelivery.js';
import * as govmetric from './govmetric.js';
import * as hcaptcha from './hcaptcha.js';
import * as hotjar from './hotjar.js';
import * as hubspot from './hubspot.js';
import * as instagram from './instagram.js';
import * as issuu from './issuu.js';
import * as jotform from './jotform.js';
import * as linkedin from './linkedin.js';
import * as linkedinInsight from './linkedin-insight.js';
import * as livechat from './livechat.js';
import * as liveperson from './liveperson.js';
import * as luckyOrange from './lucky-orange.js';
import * as mapbox from './mapbox.js';
import * as matomo from './matomo.js';
import * as matomoTagManager from './matomo-tag-manager.js';
import * as metaPixel from './meta-pixel.js';
import * as monsido from './monsido.js';
import * as newRelic from './new-relic.js';
import * as openstreetmap from './openstreetmap.js';
import * as pinterest from './pinterest.js';
import * as pinterestTag from './pinterest-tag.js';
import * as piwikPro from './piwik-pro.js';
import * as plausible from './plausible.js';
import * as powerBi from './power-bi.js';
import * as publicI from './public-i.js';
import * as qualtrics from './qualtrics.js';
import * as reachdeck from './reachdeck.js';
import * as readspeaker from './readspeaker.js';
import * as recaptcha from './recaptcha.js';
import * as reciteMe from './recite-me.js';
import * as redditPixel from './reddit-pixel.js';
import * as sentry from './sentry.js';
import * as sharethis from './sharethis.js';
import * as silktide from './silktide.js';
import * as siteimprove from './siteimprove.js';
import * as slideshare from './slideshare.js';
import * as smartsurvey from './smartsurvey.js';
import * as snapPixel from './snap-pixel.js';
import * as soundcloud from './soundcloud.js';
import * as spotify from './spotify.js';
import * as surveymonkey from './surveymonkey.js';
import * as tawk from './tawk.js';
import * as tiktok from './tiktok.js';
import * as tiktokPixel from './tiktok-pixel.js';
import * as turnstile from './turnstile.js';
import * as typeform from './typeform.js';
import * as uet from './uet.js';
import * as userway from './userway.js';
import * as vimeo from './vimeo.js';
import * as vwo from './vwo.js';
import * as wistia from './wistia.js';
import * as x from './x.js';
import * as xPixel from './x-pixel.js';
import * as youtube from './youtube.js';
import * as zendesk from './zendesk.js';
import type {DescribedService} from './shared/service.js';

/** The facts of every service that a site can name without describing it. */
export const facts: readonly DescribedService[] = [
  {...addthis.brief, ...addthis.facts},
  {...addtoany.brief, ...addtoany.facts},
  {...adobeAnalytics.brief, ...adobeAnalytics.facts},
  {...adobeFonts.brief, ...adobeFonts.facts},
  {...appInsights.brief, ...appInsights.facts},
  {...arcgis.brief, ...arcgis.facts},
  {...brightcove.brief, ...brightcove.facts},
  {...citizenSpace.brief, ...citizenSpace.facts},
  {...clarity.brief, ...clarity.facts},
  {...cloudflareAnalytics.brief, ...cloudflareAnalytics.facts},
  {...cludo.brief, ...cludo.facts},
  {...crazyEgg.brief, ...crazyEgg.facts},
  {...crisp.brief, ...crisp.facts},
  {...dailymotion.brief, ...dailymotion.facts},
  {...dynatrace.brief, ...dynatrace.facts},
  {...facebook.brief, ...facebook.facts},
  {...flickr.brief, ...flickr.facts},
  {...friendlyCaptcha.brief, ...friendlyCaptcha.facts},
  {...googleAds.brief, ...googleAds.facts},
  {...googleAnalytics.brief, ...googleAnalytics.facts},
  {...googleFonts.brief, ...googleFonts.facts},
  {...googleForms.brief, ...googleForms.facts},
  {...googleMaps.brief, ...googleMaps.facts},
  {...googleSearch.brief, ...googleSearch.facts},
  {...googleTagManager.brief, ...googleTagManager.facts},
  {...googleTranslate.brief, ...googleTranslate.facts},
  {...govdelivery.brief, ...govdelivery.facts},
  {...govmetric.brief, ...govmetric.facts},
  {...hcaptcha.brief, ...hcaptcha.facts},
  {...hotjar.brief, ...hotjar.facts},
  {...hubspot.brief, ...hubspot.facts},
  {...instagram.brief, ...instagram.facts},
  {...issuu.brief, ...issuu.facts},
  {...jotform.brief, ...jotform.facts},
  {...linkedin.brief, ...linkedin.facts},
  {...linkedinInsight.brief, ...linkedinInsight.facts},
  {...livechat.brief, ...livechat.facts},
  {...liveperson.brief, ...liveperson.facts},
  {...luckyOrange.brief, ...luckyOrange.facts},
  {...mapbox.brief, ...mapbox.facts},
  {...matomo.brief, ...matomo.facts},
  {...matomoTagManager.brief, ...matomoTagManager.facts},
  {...metaPixel.brief, ...metaPixel.facts},
  {...monsido.brief, ...monsido.facts},
  {...newRelic.brief, ...newRelic.facts},
  {...openstreetmap.brief, ...openstreetmap.facts},
  {...pinterest.brief, ...pinterest.facts},
  {...pinterestTag.brief, ...pinterestTag.facts},
  {...piwikPro.brief, ...piwikPro.facts},
  {...plausible.brief, ...plausible.facts},
  {...powerBi.brief, ...powerBi.facts},
  {...publicI.brief, ...publicI.facts},
  {...qualtrics.brief, ...qualtrics.facts},
  {...reachdeck.brief, ...reachdeck.facts},
  {...readspeaker.brief, ...readspeaker.facts},
  {...recaptcha.brief, ...recaptcha.facts},
  {...reciteMe.brief, ...reciteMe.facts},
  {...redditPixel.brief, ...redditPixel.facts},
  {...sentry.brief, ...sentry.facts},
  {...sharethis.brief, ...sharethis.facts},
  {...silktide.brief, ...silktide.facts},
  {...siteimprove.brief, ...siteimprove.facts},
  {...slideshare.brief, ...slideshare.facts},
  {...smartsurvey.brief, ...smartsurvey.facts},
  {...snapPixel.brief, ...snapPixel.facts},
  {...soundcloud.brief, ...soundcloud.facts},
  {...spotify.brief, ...spotify.facts},
  {...surveymonkey.brief, ...surveymonkey.facts},
  {...tawk.brief, ...tawk.facts},
  {...tiktok.brief, ...tiktok.facts},
  {...tiktokPixel.brief, ...tiktokPixel.facts},
  {...turnstile.brief, ...turnstile.facts},
  {...typeform.brief, ...typeform.facts},
  {...uet.brief, ...uet.facts},
  {...userway.brief, ...userway.facts},
  {...vimeo.brief, ...vimeo.facts},
  {...vwo.brief, ...vwo.facts},
  {...wistia.brief, ...wistia.facts},
  {...x.brief, ...x.facts},
  {...xPixel.brief, ...xPixel.facts},
  {...youtube.brief, ...youtube.facts},
  {...zendesk.brief, ...zendesk.facts},
];
