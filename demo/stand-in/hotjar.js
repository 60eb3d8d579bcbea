/*
 * Replaces https://static.hotjar.com/c/hotjar-<id>.js: two cookies on the widest domain that takes one, one entry in each
 * storage, and one request that opens the recording. Like the real one, it cannot be stopped in the page.
 */
(() => {
  const id = /hotjar-(\d+)\.js/.exec(document.currentScript.src)?.[1] ?? '0';
  if (window.hjSiteSettings) return;
  window.hjSiteSettings = {site_id: Number(id)};

  const has = (name) => document.cookie.split('; ').some((pair) => pair.startsWith(`${name}=`));

  function widestDomain() {
    const labels = /^[\d.]+$/.test(location.hostname) ? [] : location.hostname.split('.');
    for (let from = labels.length - 2; from >= 0; from -= 1) {
      const domain = `; domain=${labels.slice(from).join('.')}`;
      document.cookie = `_hjTLDTest=1${domain}; path=/`;
      const taken = has('_hjTLDTest');
      document.cookie = `_hjTLDTest=; max-age=0${domain}; path=/`;
      if (taken) return domain;
    }
    return '';
  }

  const domain = widestDomain();
  const secure = location.protocol === 'https:' ? '; SameSite=None; Secure' : '; SameSite=Lax';
  const write = (name, age) => {
    const value = btoa(JSON.stringify({id: crypto.getRandomValues(new Uint32Array(1))[0], created: Date.now()}));
    document.cookie = `${name}=${value}; max-age=${age}${domain}; path=/${secure}`;
  };
  if (!has(`_hjSessionUser_${id}`)) write(`_hjSessionUser_${id}`, 365 * 24 * 3600);
  if (!has(`_hjSession_${id}`)) write(`_hjSession_${id}`, 30 * 60);

  sessionStorage.setItem('_hjViewportId', `${innerWidth}x${innerHeight}`);
  // The real one removes this after about 100 ms; it stays here, as when the visitor leaves sooner.
  localStorage.setItem('_hjLocalStorageTest', '1');

  const waiting = window.hj?.q ?? [];
  window.hj = (...command) => waiting.push(command);
  void fetch(`https://content.hotjar.io/?site_id=${id}&gzip=1`, {
    method: 'POST',
    mode: 'no-cors',
    keepalive: true,
  }).catch(() => {});
})();
