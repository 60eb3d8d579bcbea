/** The manual's search: its index is one file, loaded when the first letter is typed. */
import MiniSearch from 'minisearch';
import {searchFields} from './pages.js';

const top = document.querySelector('script[data-top]').dataset.top;
const form = document.querySelector('form[role=search]');
const input = form.querySelector('input');
const found = document.querySelector('#found');
const [status, list] = [found.querySelector('[role=status]'), found.querySelector('ol')];
const MOST = 12;

let index;
const load = async () => MiniSearch.loadJSON(await (await fetch(`${top}search.json`)).text(), searchFields);

/** A hit: the section with its page, or the page. */
function item({title, heading, address}) {
  const link = document.createElement('a');
  link.href = top + address;
  link.textContent = heading || title;
  const entry = document.createElement('li');
  entry.append(link, heading ? ` in ${title}` : '');
  return entry;
}

async function search() {
  const words = input.value.trim();
  found.hidden = !words;
  if (!words) return;
  index ??= load();
  const hits = (await index).search(words);
  // The visitor may have typed more meanwhile.
  if (words !== input.value.trim()) return;
  status.textContent = hits.length ? `${hits.length} places have “${words}”` : `Nothing has “${words}”`;
  list.replaceChildren(...hits.slice(0, MOST).map(item));
}

input.addEventListener('input', search);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  list.querySelector('a')?.focus();
});
if (input.value) void search();

// Only on a wide screen: on a narrow one the list of pages would come before every page.
document.querySelector('nav details').open = matchMedia('(min-width: 56rem)').matches;
