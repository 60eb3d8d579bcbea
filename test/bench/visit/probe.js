/** Runs in the page, before anything else, to see a banner appear and a press take effect. */

/**
 * Reports through `window.tell`, as JSON:
 * - `ready`: when a visitor could first press Accept, the first contentful paint, and the number of lost presses. With
 *   `clicks`, the probe presses it at that moment, and `ready` waits for the parked script to run.
 * - `painted` and `ran`: milliseconds from a press until the next paint is done, and until the parked script ran.
 * - `dialog`: milliseconds from a press until the dialog can be seen.
 *
 * Looks once a frame, in `requestAnimationFrame`, where style and layout are due anyway. Takes times in the next task, when
 * the frame has been painted: nobody can press what is not on the screen. A press counts only by its effect: an existing
 * listener may still wait for something.
 *
 * `window.where()` returns the screen positions of Accept and the settings.
 *
 * @param {{accept?: string[], dialog?: string[], clicks: boolean}} form - Selectors, one for each shadow root on the way.
 */
export function probe({accept, dialog, clicks}) {
  if (location.pathname !== '/') return;
  /** After this time without an effect, a press counts as lost. */
  const LOST = 2_000;
  const AGAIN = 100;

  const tell = (what, value) => window.tell(JSON.stringify([what, value]));
  const find = (path) =>
    path.reduce((parent, selector) => (parent?.shadowRoot ?? parent)?.querySelector(selector), document);
  const centreOf = (element) => {
    const {left, top, width, height} = element.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  };
  const isOnTop = (element) => {
    if (!element?.checkVisibility({opacityProperty: true, visibilityProperty: true})) return false;
    const {x, y} = centreOf(element);
    const hit = element.getRootNode().elementFromPoint(x, y);
    return Boolean(hit && element.contains(hit));
  };
  /** Call it in a frame: the paint comes before the next message. */
  const afterPaint = (act) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => act(performance.now());
    port2.postMessage('');
  };
  const whenOnTop = (path, act) => {
    const look = () => {
      const element = find(path);
      if (isOnTop(element)) afterPaint((now) => act(element, now));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  /** The browser reports the first paint once it is on the screen, perhaps after the banner has been pressed. */
  const tellReady = (values) => {
    const [entry] = performance.getEntriesByName('first-contentful-paint');
    if (entry) tell('ready', {...values, firstPaint: entry.startTime});
    else setTimeout(tellReady, 50, values);
  };
  const untilRan = (act, patience = Infinity, start = performance.now()) => {
    if (window.ranAt !== undefined) act(true);
    else if (performance.now() - start > patience) act(false);
    else setTimeout(untilRan, 10, act, patience, start);
  };

  function press(button, at, lost = 0) {
    button.click();
    untilRan(
      (hasRun) => {
        if (hasRun) tellReady({at, lost});
        else press(button, performance.now(), lost + 1);
      },
      lost ? AGAIN : LOST,
    );
  }

  window.where = () => ({
    accept: centreOf(find(accept)),
    settings: dialog && centreOf(document.querySelector('#settings > *')),
  });
  if (!accept) tellReady({});
  else whenOnTop(accept, (button, at) => (clicks ? press(button, at) : tellReady({at})));

  addEventListener(
    'click',
    ({timeStamp, isTrusted}) => {
      if (!isTrusted) return;
      requestAnimationFrame(() => afterPaint((now) => tell('painted', now - timeStamp)));
      untilRan(() => tell('ran', window.ranAt - timeStamp));
      if (dialog) whenOnTop(dialog, (_, now) => tell('dialog', now - timeStamp));
    },
    {capture: true},
  );
}
