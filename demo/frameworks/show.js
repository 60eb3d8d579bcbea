/*
 * Shows the events that the page receives; shared by the pages without a framework. It listens from the head, because the
 * choice may be known before the page has been read.
 */
const heard = [];

function hear(event) {
  heard.push(event);
  if (document.readyState !== 'loading') show();
}

function show() {
  const shown = (name) => document.querySelector(`[data-show=${name}]`);
  const {choices} = window.consent;
  shown('choices').textContent = Object.keys(choices)
    .filter((name) => choices[name])
    .join(', ');
  const entries = heard.splice(0).map(({type, detail}) => {
    const entry = document.createElement('li');
    entry.textContent = detail.source ? `${type}, from ${detail.source}` : type;
    return entry;
  });
  shown('events').append(...entries);
}

document.addEventListener('consent-ready', hear);
document.addEventListener('consent-change', hear);
document.addEventListener('DOMContentLoaded', show);
