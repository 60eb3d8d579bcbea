/*
 * Replaces https://connect.facebook.net/en_GB/sdk.js: turns Facebook's markup into buttons. The real one shows each button
 * in a frame of www.facebook.com, which sets the cookie; here a message to the same address sets it.
 */
(() => {
  if (window.FB) return;
  const parse = () => {
    for (const place of document.querySelectorAll('.fb-share-button:not([fb-xfbml-state])')) {
      place.setAttribute('fb-xfbml-state', 'rendered');
      place.querySelector('a').textContent = 'Share (a stand-in for the button of Facebook)';
      const query = new URLSearchParams({href: place.dataset.href ?? location.href});
      void fetch(`https://www.facebook.com/plugins/share_button.php?${query}`, {
        mode: 'no-cors',
        credentials: 'include',
      }).catch(() => {});
    }
  };
  window.FB = {XFBML: {parse}};
  parse();
})();
