/*
 * Replaces https://www.googletagmanager.com/gtag/js. Like the real one it reads `dataLayer`, sets `_ga` and
 * `_ga_<id>` on the widest domain that takes a cookie, follows consent mode and `ga-disable-<id>`, and reports each
 * page view and event. It reports to nobody: the stand-in also answers the address below.
 */
(() => {
  const id = new URL(document.currentScript.src).searchParams.get('id') ?? '';
  const loaded = (window.google_tag_manager ??= {});
  if (loaded[id]) return;
  loaded[id] = {};

  const configured = new Set();
  const consent = {};
  const seconds = () => Math.floor(Date.now() / 1000);
  const readCookie = (name) =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);

  /** For `www.council.test` tries `council.test`, then itself; an IP address or `localhost` needs no domain. */
  function writeCookie(name, value) {
    const attributes = 'path=/; max-age=63072000';
    const labels = /^[\d.]+$/.test(location.hostname) ? [] : location.hostname.split('.');
    for (let from = labels.length - 2; from >= 0; from -= 1) {
      document.cookie = `${name}=${value}; domain=${labels.slice(from).join('.')}; ${attributes}`;
      if (readCookie(name) === value) return;
    }
    document.cookie = `${name}=${value}; ${attributes}`;
  }

  /** One for the whole page; written when allowed and absent, even after somebody removed it. */
  let client;
  function clientId(mayStore) {
    const known = readCookie('_ga')?.split('.').slice(2).join('.');
    client = known ?? client ?? `${Math.floor(Math.random() * 2 ** 31)}.${seconds()}`;
    if (mayStore && !known) writeCookie('_ga', `GA1.1.${client}`);
    return client;
  }

  function send(target, event) {
    if (window[`ga-disable-${target}`]) return;
    const mayStore = consent.analytics_storage !== 'denied';
    const query = new URLSearchParams({v: '2', tid: target, cid: clientId(mayStore), en: event, dl: location.href});
    if (mayStore) {
      const session = readCookie(`_ga_${target.slice(2)}`)?.split('.')[2] ?? seconds();
      writeCookie(`_ga_${target.slice(2)}`, `GS1.1.${session}.1.1.${seconds()}.0.0.0`);
    }
    if (consent.analytics_storage) {
      const granted = (key) => (consent[key] === 'granted' ? 1 : 0);
      query.set('gcs', `G1${granted('ad_storage')}${granted('analytics_storage')}`);
    }
    void fetch(`https://www.google-analytics.com/g/collect?${query}`, {
      method: 'POST',
      mode: 'no-cors',
      keepalive: true,
    }).catch(() => {});
  }

  const commands = {
    config(target) {
      configured.add(target);
      send(target, 'page_view');
    },
    event(name) {
      for (const target of configured) send(target, name);
    },
    consent(_kind, signals) {
      const before = consent.analytics_storage;
      Object.assign(consent, signals);
      if (before === 'denied' && consent.analytics_storage === 'granted') this.event('page_view');
    },
  };

  /** The real one takes commands only as `arguments`; a plain array is data for another script. */
  function run(entry) {
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') return;
    const [command, ...rest] = entry;
    commands[command]?.(...rest);
  }

  const layer = (window.dataLayer ??= []);
  const push = layer.push.bind(layer);
  layer.push = (...entries) => {
    const length = push(...entries);
    entries.forEach(run);
    return length;
  };
  [...layer].forEach(run);
})();
