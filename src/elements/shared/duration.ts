import type {Words} from '../../i18n/en.js';

const DURATION = /^(\d+) (second|minute|hour|day|week|month|year)s?$/;

/** Formats a lifetime in the words' language if it is `session` or a number and a unit; else returns it as written. */
export function formatDuration(duration: string | undefined, words: Words, lang: string): string {
  if (!duration) return words.unknown;
  if (duration === 'session') return words.untilClosed;
  const [, count, unit] = DURATION.exec(duration) ?? [];
  const {units} = words;
  if (units && unit) return `${count} ${units[`${count} ${unit}`] ?? units[unit]}`;
  try {
    return new Intl.NumberFormat(lang, {style: 'unit', unit: unit!, unitDisplay: 'long'}).format(Number(count));
  } catch {
    // There is no unit, or the site's own language has an invalid tag (BCP 47).
    return duration;
  }
}
