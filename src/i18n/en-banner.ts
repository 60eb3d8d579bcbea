/** The banner's words, which come with it. `{…}` is filled in. */
export const enBanner = {
  heading: 'Cookies',
  headingOn: 'Cookies on ',
  description: 'We use necessary cookies to make this site work. If you agree, we will also use cookies for:',
  accept: 'Accept additional cookies',
  reject: 'Reject additional cookies',
  customise: 'Choose cookies',
  policy: 'About our cookies',
  accepted: 'You have accepted additional cookies.',
  rejected: 'You have rejected additional cookies.',
  saved: 'Your cookie choices have been saved.',
  hide: 'Hide this message',
  functional: 'Functional',
  analytics: 'Analytics',
  marketing: 'Marketing',
};

/** What every language has for the banner. */
export type BannerWords = Readonly<typeof enBanner>;
