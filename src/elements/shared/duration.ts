import type {Words} from '../../i18n/en.js';

const DURATION = /^(\d+) (second|minute|hour|day|week|month|year)s?$/;

/** How long a cookie lasts, in the words' language where it is `session` or a number and a unit; else as it was written. */
export function formatDuration(duration: string | undefined, words: Words, lang: string): string {
  if (!duration) return words.unknown;
  if (duration === 'session') return words.untilClosed;
  const [, count, unit] = DURATION.exec(duration) ?? [];
  const {units} = words;
  if (units && unit) return `${count} ${units[`${count} ${unit}`] ?? units[unit]}`;
  try {
    return new Intl.NumberFormat(lang, {style: 'unit', unit: unit!, unitDisplay: 'long'}).format(Number(count));
  } catch {
    // No unit, or a language of the site's own that is called as none can be (BCP 47).
    return duration;
  }
}
