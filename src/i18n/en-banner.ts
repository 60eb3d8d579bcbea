import {enCategories} from './en-categories.js';
import {enSettings} from './en-settings.js';

/** The phrases for the uses of services, each fit to follow a colon and to be one of a list, in English. */
const enUses = {
  forAdverts: 'showing and measuring adverts',
  forAudio: 'playing sound',
  forCharts: 'showing charts',
  forChat: 'chatting with us',
  forCount: 'counting visits',
  forDocuments: 'showing documents',
  forFonts: 'loading fonts',
  forForms: 'showing forms',
  forMaps: 'showing maps',
  forPictures: 'showing pictures',
  forPosts: 'showing posts',
  forReading: 'reading pages aloud',
  forRecord: 'recording clicks and scrolling',
  forRobots: 'keeping out automated traffic',
  forSearch: 'searching this site',
  forSharing: 'sharing pages',
  forSpeed: 'measuring how fast pages are',
  forSurveys: 'asking for your views',
  forTags: 'starting other services',
  forTranslation: 'translating pages',
  forVideo: 'playing videos',
};

/** The banner's words in English, which are built into it. */
export const enBanner = {
  ...enSettings,
  ...enUses,
  ...enCategories,
  heading: 'Cookies',
  headingOn: 'Cookies on ',
  description: 'This site needs some cookies to work. If you agree, we will also use cookies for:',
  exempt: 'Unless you turn them off, we also use cookies for:',
  without: 'The site works without these.',
  signalOff: 'Your browser asks for these to stay off (Global Privacy Control):',
  changeAtFoot: 'You can change your mind at any time: “{name}” at the foot of every page.',
  changeHere: 'You can change your mind at any time: “{name}” on this page.',
  change: 'You can change your mind at any time.',
  accept: 'Accept additional cookies',
  acceptExcept: 'Accept additional cookies, but not: {names}',
  reject: 'Reject additional cookies',
  object: 'Turn these off',
  ok: 'OK',
  customise: 'Choose cookies',
  policyLink: 'Cookie policy',
  accepted: 'You have accepted additional cookies.',
  rejected: 'You have rejected additional cookies.',
  saved: 'Your cookie choices have been saved.',
  hide: 'Hide this message',
};

/** The banner's words in any language. */
export type BannerWords = Readonly<typeof enBanner> & {
  /** The word before the last item of a list, for a language that browsers' `Intl` does not have. */
  readonly and?: (last: string) => string;
};
