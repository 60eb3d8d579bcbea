/*
 * Replaces https://extra.evisitanalyst.com/eva.js, which councils used around 2011. Sets the three cookies that they listed
 * then, each ending with the account's number, and sends one message for the page view.
 */
(() => {
  const id = new URL(document.currentScript.src).searchParams.get('uid') ?? '';
  const cookies = {evap: 365 * 24 * 3600, evas: 30 * 60, evav: 365 * 24 * 3600};
  const has = (name) => document.cookie.split('; ').some((pair) => pair.startsWith(`${name}=`));
  for (const [name, age] of Object.entries(cookies)) {
    if (has(name + id)) continue;
    document.cookie = `${name}${id}=${crypto.getRandomValues(new Uint32Array(1))[0]}; path=/; max-age=${age}`;
  }
  void fetch(`https://extra.evisitanalyst.com/collect?${new URLSearchParams({uid: id, page: location.pathname})}`, {
    method: 'POST',
    mode: 'no-cors',
    keepalive: true,
  }).catch(() => {});
})();
