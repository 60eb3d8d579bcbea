/* Stores the visitor's text size. */
const apply = () => document.documentElement.classList.toggle('larger', localStorage['text-size'] === 'larger');
document.querySelector('#larger')?.addEventListener('click', () => {
  localStorage['text-size'] = localStorage['text-size'] === 'larger' ? 'normal' : 'larger';
  apply();
});
apply();
