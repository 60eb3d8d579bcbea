/* Shows, on the demo's front page, what runs there and what the browser keeps: read from `window.consent` and the browser. */
const words = {waiting: 'Waiting', running: 'Running', off: 'Off', once: 'Shown once'};
const services = [...document.querySelectorAll('[data-service]')];
const nameOf = (service) => service.querySelector('strong').textContent;
const [sentence, loaded, stored] = ['sentence', 'loaded', 'stored'].map((id) => document.querySelector(`#${id}`));

/** Writes only what has changed, so that a screen reader reads nothing twice. */
function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** A visitor can load the video without an answer that is kept. */
const video = document.querySelector('consent-embed');

function stateOf(name) {
  if (window.consent.allows(name)) return 'running';
  if (name === video.getAttribute('service') && video.getAttribute('state') === 'shown') return 'once';
  return window.consent.status === 'undecided' ? 'waiting' : 'off';
}

const namesOf = (state) => services.filter(({dataset}) => dataset.state === state).map(nameOf);
const listOf = (names) => new Intl.ListFormat('en-GB').format(names);

/** Says in words what the list shows. */
function sum() {
  const [running, once] = [namesOf('running'), namesOf('once')];
  if (running.length === services.length) return 'You accepted: all of these run. “Cookie settings” takes that back.';
  const open = window.consent.status === 'undecided' ? 'You have not answered yet.' : 'You rejected them.';
  const answer = running.length ? `You accepted ${listOf(running)}.` : open;
  const rest = running.length ? 'Nothing else runs.' : 'None of these runs.';
  return `${answer} ${once.length ? `${listOf(once)} runs this once.` : rest}`;
}

function showServices() {
  if (!window.consent) return;
  for (const service of services) {
    service.dataset.state = stateOf(service.dataset.service);
    write(service.querySelector('.state'), words[service.dataset.state]);
  }
  write(sentence, sum());
}

/** Cookies have no event in every browser; so this looks again. */
function showStored() {
  const names = document.cookie.split('; ').map((pair) => pair.split('=')[0]);
  write(stored, names.join(', ') || 'nothing');
}

const hosts = new Set();
new PerformanceObserver((entries) => {
  for (const {name} of entries.getEntries()) {
    // The demo's server answers frames under its own name.
    const {host, protocol} = new URL(name.replace(`${location.origin}/stand-in/`, 'https://'));
    if (host !== location.host && protocol.startsWith('http')) hosts.add(host);
  }
  write(loaded, [...hosts].join(', ') || 'nothing');
}).observe({type: 'resource', buffered: true});

new MutationObserver(showServices).observe(video, {attributeFilter: ['state']});
document.addEventListener('consent-ready', showServices);
window.consent?.addEventListener('change', showServices);
showServices();
showStored();
setInterval(showStored, 250);
