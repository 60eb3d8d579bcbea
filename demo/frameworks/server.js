/* Adds markup to the page long after it was read, as a CMS does on request. */
document.querySelector('[data-more]').addEventListener('click', ({target}) => {
  target.disabled = true;
  const more = document.importNode(document.querySelector('#more').content, true);
  document.querySelector('main').append(more);
});
