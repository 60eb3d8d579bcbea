/*
 * The demo's server adds this to the beginning of each page. It lets the page continue only when the service worker is
 * ready to answer for other companies; until then it stops the page, starts the worker and reloads the page.
 */
(() => {
  const workers = navigator.serviceWorker;
  const triedBefore = history.state?.demoWorker === 'tried';
  if (workers?.controller) {
    if (triedBefore) history.replaceState(null, '');
    return;
  }
  window.stop();
  if (!workers || triedBefore) {
    location.replace('/no-worker.txt');
    return;
  }
  history.replaceState({demoWorker: 'tried'}, '');
  workers
    .register('/service-worker.js')
    .then(() => workers.ready)
    .then(
      () => location.reload(),
      () => location.replace('/no-worker.txt'),
    );
})();
