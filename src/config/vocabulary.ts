import {own} from '../platform/own.js';

const SETTINGS =
  'policy-href revision layout lang site-name settings-button cookie-name cookie-domain cookie-days consent-mode ignore-gpc ' +
  'auto-block allow';

/** The attributes that an author can write, by element; those of the script tag have `data-` before them. */
export const ATTRIBUTES: Readonly<Record<string, string | undefined>> = {
  script: `${SETTINGS} necessary functional analytics marketing debug`,
  'consent-banner': `${SETTINGS} heading-level`,
  'consent-category': 'name label description basis services',
  'consent-service': 'name key label provider privacy-href purpose',
  'consent-cookie': 'name storage purpose duration provider domain path',
  'consent-preferences': 'heading-level',
  'consent-cookie-table': 'category service',
  'consent-statement': 'complaints-href',
  'consent-embed':
    'service src poster allow allowfullscreen browsingtopics credentialless csp fetchpriority height loading name ' +
    'referrerpolicy sandbox scrolling width',
  // Its attributes are the words' names, which are in `i18n/`.
  'consent-words': undefined,
};

/** Selects elements of ours that nothing reads where they are, or that are inside another of their kind. */
export const MISPLACED =
  'consent-service:not(consent-category *),consent-cookie:not(consent-service *),' +
  'consent-category consent-category,consent-service consent-service,' +
  'consent-words:not(body>consent-words,consent-banner>consent-words)';

/** Selects what leads visitors back to their choices. */
const WAYS_BACK = '[data-consent-open],consent-preferences:not([modal]),[data-consent-preferences]';

/**
 * HTML's own, those that this library sets itself, those that optimisers and frameworks put on any script, such as
 * `data-cfasync` and `data-turbo-track`, and those of frameworks with other characters, such as `v-on:x`.
 */
const NOT_OURS =
  /^(id|class|style|slot|hidden|title|lang|dir|role|tabindex|inert|state|modal|aria-.*)$|[^a-z-]|^data-(cf|no|skip|turbo|rocket|wp|pagespeed|minify|optimi|react|rh|vue|n-|astro|drupal|id|ot-|ignore|delay|defer|async)/;

/** These are read from the tag even if a `<consent-banner>` has the settings. */
const ALWAYS_READ = /^data-(debug|auto-block|consent-mode)$/;

/** True if the attribute looks like one of ours on this element or tag, but nothing reads it. */
export function isUnread({localName}: Element, attribute: string): boolean {
  const name = attribute.replace(/^data-/, '');
  const isKnown = ATTRIBUTES[localName]?.split(' ').includes(name);
  // The prefix is right on the tag, and only there.
  const isRightForm = (name !== attribute) === (localName === 'script');
  return isRightForm ? isKnown === false && !NOT_OURS.test(attribute) : !!isKnown;
}

/** True for an attribute of the tag that is not read if a `<consent-banner>` has the settings. */
export function isOnlyForTag(attribute: string): boolean {
  return /^data-/.test(attribute) && !ALWAYS_READ.test(attribute) && !NOT_OURS.test(attribute);
}

/**
 * Finds what leads visitors back to their choices, also in an open shadow root. A menu may have hidden it, or a style on
 * narrow screens: then it leads nobody back.
 */
export function findWayBack(root: Document | ShadowRoot = document): HTMLElement | undefined {
  const found = ([...own(root, 'querySelectorAll')(WAYS_BACK)] as HTMLElement[]).find(isDrawn);
  if (found) return found;
  for (const element of own(root, 'querySelectorAll')('*')) {
    const inside = own(element, 'shadowRoot');
    const foundInside = inside && findWayBack(inside);
    if (foundInside) return foundInside;
  }
  return undefined;
}

function isDrawn(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}
