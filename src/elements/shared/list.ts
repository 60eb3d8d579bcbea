import type {BannerWords} from '../../i18n/en-banner.js';

/** Joins the items as the language joins a list: `A, B and C` in English. */
export function joinList(items: readonly string[], {and}: BannerWords, lang: string): string {
  const last = items.at(-1);
  if (and && items.length > 1) return `${items.slice(0, -1).join(', ')} ${and(last!)} ${last}`;
  const locale = lang === 'en' ? 'en-GB' : lang;
  try {
    if (Intl.ListFormat.supportedLocalesOf(locale).length) return new Intl.ListFormat(locale).format(items);
  } catch {
    // The site's own language has an invalid tag (BCP 47).
  }
  return items.join(', ');
}
