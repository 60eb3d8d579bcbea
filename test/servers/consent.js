/**
 * What the visitor answered about a category or a service: true (allowed), false (refused), or null (undecided).
 *
 *     if (consentAnswer(request.headers.cookie, 'analytics', '2026-11') === true) { … }
 *
 * With null for the revision, answers to any revision count. `days` is your cookie-days, `now` is in unix seconds.
 */
export function consentAnswer(
  header,
  name,
  revision = '',
  {days = 365, cookieName = 'consent', now = Date.now() / 1000} = {},
) {
  const isName = (text) => /^[a-z][a-z0-9-]*$/.test(text);
  let newest;
  for (const pair of (header ?? '').split(';').map((text) => text.trim())) {
    if (!pair.startsWith(`${cookieName}=`)) continue;
    const fields = new URLSearchParams(pair.slice(cookieName.length + 1));
    const field = (key) => fields.get(key) ?? '';
    const names = (key) => field(key).split('.').filter(isName);
    if (field('v') !== '1' || !/^[0-9]+(\.[0-9]+)?$/.test(field('t'))) continue;
    const record = {time: Number(field('t')), revision: field('r'), yes: names('yes'), no: names('no')};
    const age = now - record.time;
    if (age < -300 || age >= days * 86_400 || record.yes.some((each) => record.no.includes(each))) continue;
    const isNewer = !newest || record.time > newest.time;
    if (isNewer || (record.time === newest.time && record.no.length > newest.no.length)) newest = record;
  }
  if (!newest || (revision !== null && newest.revision !== revision)) return null;
  if (newest.yes.includes(name)) return true;
  return newest.no.includes(name) ? false : null;
}
