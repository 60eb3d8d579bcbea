/** The banner's words, which come with it. `{…}` is filled in. */
export const enBanner = {
  heading: 'Cookies',
  headingOn: 'Cookies on ',
  description: 'This site needs some cookies to work. If you agree, we will also use cookies for:',
  exempt: 'Unless you turn them off, we also use cookies for:',
  accept: 'Accept additional cookies',
  reject: 'Reject additional cookies',
  object: 'Turn these off',
  ok: 'OK',
  customise: 'Choose cookies',
  policyLink: 'Cookie policy',
  accepted: 'You have accepted additional cookies.',
  rejected: 'You have rejected additional cookies.',
  saved: 'Your cookie choices have been saved.',
  hide: 'Hide',
  functional: 'Functional',
  analytics: 'Analytics',
  marketing: 'Marketing',
};

/** What every language has for the banner. */
export type BannerWords = Readonly<typeof enBanner>;
