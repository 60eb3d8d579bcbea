/*
 * Added to each page by the demo's server, before anything else. Lets the page go on only when the service worker is
 * there to answer in place of other companies; until then it stops the page, starts the worker and loads the page again.
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
