import {ownDocument} from './document.js';

/**
 * The banner of the site's owner: a child of `<body>`, or the first where there is none, as in an app that renders its whole
 * page. Editors and commenters write inside a page's content, and must neither configure it nor speak in its name.
 */
export function findBanner(): HTMLElement | null {
  return findOwnBanner() ?? ownDocument.querySelector<HTMLElement>('consent-banner');
}

/** The banner that is a child of `<body>`. */
export function findOwnBanner(): HTMLElement | null {
  return ownDocument.querySelector<HTMLElement>('body>consent-banner');
}

/**
 * The address that the owner has written. Content may hold a `<base>`, which leads each relative address of the page
 * elsewhere; the owner's is in `<head>`.
 */
export function ownAddress(address: string): string {
  const hasBaseInContent = ownDocument.querySelector('base[href]')?.closest('body');
  if (!hasBaseInContent) return address;
  try {
    return new URL(address, location.href).href;
  } catch {
    return address;
  }
}

/** The owner's words in this language, or without a `lang`: a child of `<body>` or of the banner. */
export function findWords(lang: string): HTMLElement | undefined {
  const words = ownDocument.querySelectorAll<HTMLElement>(
    `:is(body,consent-banner)>consent-words:is(:not([lang]),[lang|="${CSS.escape(lang)}"])`,
  );
  return [...words].find(({parentElement}) => parentElement!.localName === 'body' || parentElement === findBanner());
}
