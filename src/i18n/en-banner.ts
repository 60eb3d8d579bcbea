/** The banner's words in English, which are built into it. */
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

/** The banner's words in any language. */
export type BannerWords = Readonly<typeof enBanner> & {
  /** The word before the last item of a list, for a language that browsers' `Intl` does not have. */
  readonly and?: (last: string) => string;
};
