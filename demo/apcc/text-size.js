/* The text size buttons. Stores the size for later pages only if the visitor allows the service "text-size". */
const key = 'text-size';
const group = document.querySelector('.text-size');
const buttons = group.querySelectorAll('[data-text-size]');

function apply(size) {
  document.documentElement.dataset.textSize = size;
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.textSize === size));
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    apply(button.dataset.textSize);
    if (window.consent?.allows(key)) localStorage.setItem(key, button.dataset.textSize);
  });
}

window.consent?.when(key).then(() => {
  const size = localStorage.getItem(key);
  if (size) apply(size);
});

apply('normal');
group.hidden = false;
