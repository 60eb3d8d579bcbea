/** Runs in the page, before anything else, to see a banner appear. */

/**
 * Notes in `window.seen` when a click would first reach the button (milliseconds since the navigation began, checked on
 * every frame), and how much has shifted without a key or click.
 *
 * @param {string[]} path - Selectors of the elements whose shadow roots contain the button, then of the button.
 */
export function observe(path) {
  window.seen = {readyAt: 0, shift: 0};

  const find = () =>
    path.reduce((parent, selector) => (parent?.shadowRoot ?? parent)?.querySelector(selector), document);
  const look = () => {
    const button = find();
    if (button?.checkVisibility({opacityProperty: true, visibilityProperty: true})) {
      const {left, top, width, height} = button.getBoundingClientRect();
      const hit = button.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
      if (hit && button.contains(hit)) {
        window.seen.readyAt = performance.now();
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) window.seen.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** Returns the notes. */
export const seen = () => window.seen;
