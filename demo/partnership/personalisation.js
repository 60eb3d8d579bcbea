/*
 * Marks content for residents, visitors or businesses. Stores the choice for later pages only if the visitor allows the
 * service "personalisation".
 */
const name = 'personalisation';
const year = 365 * 24 * 60 * 60;
const form = document.querySelector('.personalisation');
const result = form.querySelector('.result');
const {audience} = form.elements;
let choice;

const kept = () =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

function show() {
  if (!choice) return;
  for (const card of document.querySelectorAll('[data-for]')) {
    card.classList.toggle('chosen', card.dataset.for === choice);
  }
  result.textContent =
    kept() === choice
      ? `Marked for: ${choice}. This is remembered for a year.`
      : `Marked for: ${choice}. This is not remembered: functional cookies are not accepted.`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  choice = audience.value;
  if (window.consent?.allows(name)) {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `${name}=${choice}; Path=/; Max-Age=${year}; SameSite=Lax${secure}`;
  }
  show();
});

window.consent?.when(name).then(() => {
  const button = [...audience].find(({value}) => value === kept());
  if (!button || choice) return;
  button.checked = true;
  choice = button.value;
  show();
});

document.addEventListener('consent-change', show);
form.querySelector('fieldset').disabled = false;
