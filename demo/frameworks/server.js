/* What a CMS does when it is asked for more: puts markup into the page, long after the page was read. */
document.querySelector('[data-more]').addEventListener('click', ({target}) => {
  target.disabled = true;
  const more = document.importNode(document.querySelector('#more').content, true);
  document.querySelector('main').append(more);
});
