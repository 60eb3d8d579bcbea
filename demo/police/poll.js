/* The poll. A vote closes it for a day; a cookie named after the poll stores the vote. */
const day = 24 * 60 * 60;
const form = document.querySelector('[data-poll]');
const fields = form.querySelector('fieldset');
const result = form.querySelector('.result');
const name = `PollTimeout-${form.dataset.poll}`;

function close() {
  fields.disabled = true;
  result.textContent = 'Thank you for voting. You can vote in this poll once a day.';
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${name}=voted; Path=/; Max-Age=${day}; SameSite=Lax${secure}`;
  close();
  result.focus();
});

if (document.cookie.split('; ').some((pair) => pair.startsWith(`${name}=`))) close();
else fields.disabled = false;
