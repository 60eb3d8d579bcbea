import type {ElementsPage} from '../shared/page.js';
import {ownDocument} from '../../platform/document.js';

/** The attributes of a frame that a site can give to `<consent-embed>`. */
const FRAME_ATTRIBUTES = (
  'allow allowfullscreen browsingtopics credentialless csp fetchpriority height loading name referrerpolicy sandbox ' +
  'scrolling width'
).split(' ');

/** A parked frame with the embed's address and title, which the gate releases like any other. */
export function newFrame(
  embed: HTMLElement & {readonly service: string; readonly src: string},
  runner: ElementsPage['runner'],
): HTMLIFrameElement {
  const {service, src, title} = embed;
  const frame = ownDocument.createElement('iframe');
  frame.title = title;
  const needed = Object.entries(runner?.frameAttributes(service) ?? {});
  for (const [name, value] of needed) frame.setAttribute(name, value);
  for (const name of FRAME_ATTRIBUTES) {
    const value = embed.getAttribute(name);
    if (value !== null) frame.setAttribute(name, value);
  }
  // Browsers warn if both say it.
  frame.allowFullscreen = !frame.allow.includes('fullscreen');
  frame.dataset.consent = service;
  frame.dataset.src = runner?.embedAddress(service, src) ?? src;
  return frame;
}

/** The hostname of an address, also of one without. */
export function hostnameOf(href: string): string {
  return Object.assign(ownDocument.createElement('a'), {href}).hostname;
}
