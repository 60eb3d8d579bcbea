/*
 * Lists the page's events in plain English at its end: requests to other hosts, items stored and removed, and choices.
 * Only for the demo. It comes before the library in each page to miss nothing, stores nothing itself, and forgets
 * everything when the page is left.
 */
(() => {
  const lines = [];
  let list;

  function add(kind, text, detail) {
    const line = {seconds: (performance.now() / 1000).toFixed(1), kind, text, detail};
    lines.push(line);
    list?.append(item(line));
  }

  function item({seconds, kind, text, detail}) {
    const entry = document.createElement('li');
    entry.className = `log-${kind}`;
    const time = document.createElement('span');
    time.className = 'log-time';
    time.textContent = `${seconds} s`;
    const sentence = document.createElement('span');
    sentence.textContent = text;
    entry.append(time, ' ', sentence);
    if (detail) {
      const code = document.createElement('code');
      code.textContent = detail.length > 160 ? `${detail.slice(0, 160)}…` : detail;
      sentence.append(' ', code);
    }
    return entry;
  }

  // Requests. This host answers the demo's frames, under the other host's name.
  const kinds = {
    script: 'A script was fetched from',
    iframe: 'A frame was fetched from',
    img: 'An image was fetched from',
    link: 'A file was fetched from',
    css: 'A file was fetched from',
  };
  const seen = new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) {
      const address = entry.name.replace(`${location.origin}/stand-in/`, 'https://');
      const {host, pathname, protocol} = new URL(address);
      if (host === location.host || !protocol.startsWith('http')) continue;
      add('request', `${kinds[entry.initiatorType] ?? 'A message was sent to'} ${host}`, decodeURIComponent(pathname));
    }
  });
  seen.observe({type: 'resource', buffered: true});

  // Storage, compared with a moment ago.
  const cookies = () =>
    document.cookie
      .split('; ')
      .filter(Boolean)
      .map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]);
  const places = [
    {name: 'Cookie', names: 'Cookies', read: cookies},
    {name: 'Local storage entry', names: 'Local storage', read: () => Object.entries(localStorage)},
    {name: 'Session storage entry', names: 'Session storage', read: () => Object.entries(sessionStorage)},
  ].map((place) => ({...place, before: new Map(safely(place.read))}));

  /** Storage can be switched off; then even reading it throws. */
  function safely(read) {
    try {
      return read();
    } catch {
      return [];
    }
  }

  function compare() {
    for (const place of places) {
      const now = new Map(safely(place.read));
      for (const [name, value] of now) {
        if (!place.before.has(name)) add('stored', `${place.name} stored:`, `${name} = ${value}`);
        else if (place.before.get(name) !== value) add('stored', `${place.name} changed:`, `${name} = ${value}`);
      }
      for (const name of place.before.keys()) if (!now.has(name)) add('removed', `${place.name} removed:`, name);
      place.before = now;
    }
  }

  // Choices.
  const sources = {
    banner: 'in the banner',
    preferences: 'in the preferences',
    embed: 'at an embedded item',
    api: 'by a script',
    tab: 'in another tab',
    gpc: 'by Global Privacy Control',
  };
  function choicesOf(choices = {}) {
    const words = Object.entries(choices).map(([name, allowed]) => `${name}: ${allowed ? 'yes' : 'no'}`);
    return words.length > 0 ? words.join(', ') : 'none yet';
  }
  document.addEventListener('consent-ready', (event) => {
    add(
      'choice',
      'The page has read its configuration. Choices so far:',
      choicesOf(event.detail?.choices ?? window.consent?.choices),
    );
    compare();
  });
  document.addEventListener('consent-change', ({detail}) => {
    add('choice', `A choice was made ${sources[detail?.source] ?? ''}:`, choicesOf(detail?.choices));
    compare();
  });

  function show() {
    const panel = document.createElement('aside');
    panel.className = 'log';
    panel.setAttribute('aria-label', 'Demo log');
    panel.lang = 'en';
    const details = document.createElement('details');
    details.open = true;
    const summary = document.createElement('summary');
    summary.textContent = 'What happened on this page';
    const note = document.createElement('p');
    note.textContent =
      'Part of the demo, not of the site. Stand-ins on this machine answered every request to other companies.';
    list = document.createElement('ol');
    list.append(...lines.map(item));
    details.append(summary, note, list);
    panel.append(details);
    document.body.append(panel);
  }

  const arrivals = {reload: 'The page was loaded again', back_forward: 'The page was opened with Back or Forward'};
  const [arrival] = performance.getEntriesByType('navigation');
  add('page', arrivals[arrival?.type] ?? 'The page was opened');
  for (const {names, before} of places) {
    if (before.size > 0) add('page', `${names} from before:`, [...before.keys()].join(', '));
  }
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) add('page', 'The page was shown again, as it was left');
  });
  document.addEventListener('DOMContentLoaded', show);
  setInterval(compare, 250);
})();
