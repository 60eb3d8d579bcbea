/*
 * Replaces https://embedr.flickr.com/assets/client-code.js. Adds the picture to each link of Flickr's markup, from the host
 * of Flickr's pictures. The real one shows it in a frame.
 */
(() => {
  for (const link of document.querySelectorAll('a[data-flickr-embed]')) {
    const picture = new Image();
    picture.alt = `${link.title} (a stand-in for the picture on Flickr)`;
    picture.src = 'https://live.staticflickr.com/stand-in/picture.jpg';
    link.replaceChildren(picture);
    link.removeAttribute('data-flickr-embed');
  }
})();
