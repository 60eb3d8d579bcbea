import type {BannerWords} from '../../i18n/en-banner.js';

/** Words that may join lists. */
type ListWords = object & {readonly and?: BannerWords['and']};

/** Joins the items as the language joins a list: `A, B and C` in English. */
export function joinList(items: readonly string[], words: ListWords, lang: string): string {
  if (items.length < 2) return items.join();
  const last = items.at(-1)!;
  // Browsers take long to load what `Intl.ListFormat` needs: most visitors read English.
  const and = lang === 'en' ? 'and' : words.and?.(last);
  if (and) return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
  try {
    if (Intl.ListFormat.supportedLocalesOf(lang).length) return new Intl.ListFormat(lang).format(items);
  } catch {
    // The site's own language has an invalid tag (BCP 47).
  }
  return items.join(', ');
}
