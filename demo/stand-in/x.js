/*
 * Replaces https://platform.twitter.com/widgets.js: turns the links of X's markup into buttons. The real one shows each
 * button in a frame.
 */
(() => {
  if (window.twttr?.widgets) return;
  const load = () => {
    for (const link of document.querySelectorAll('a.twitter-share-button')) {
      link.textContent = 'Post (a stand-in for the button of X)';
      link.className = 'twitter-share-button-rendered';
    }
  };
  window.twttr = {widgets: {load}};
  load();
})();
