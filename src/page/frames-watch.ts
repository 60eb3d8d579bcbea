import type {Page} from './page.js';

/** Agrees with the pages around this one, and in its frames, which of those that share the record asks. */
export function watchFrames(page: Page): void {
  const {parts} = page;
  addEventListener('message', (event: MessageEvent<{readonly consentRecord?: unknown} | null>) => {
    if (event.data?.consentRecord) void parts.load('frames').then((frames) => frames?.hear(page, event));
  });
  if (page.isFramed === undefined)
    void parts.load('frames').then((frames) => (frames ? frames.ask(page) : page.setFramed(false)));
  // Frames that have started before have found nobody who asks.
  else if (self.length) void parts.load('frames').then((frames) => frames?.greet(page));
}
