import {isOfDomain} from '../core/address.js';
import {whenReadable} from '../storage/tabs.js';
import type {FramesPage} from './parts.js';

/** Longest wait for a page that asks, in milliseconds. */
const LONGEST_WAIT = 1000;

/** A message from one page to another. */
interface Message {
  /** The record's cookie: its name, and the hostnames that share it. */
  readonly consentRecord: string;
  /** `who` asks who asks, `here` answers; `changed` says that the record has a new decision. */
  readonly type: 'who' | 'here' | 'changed';
}

/** The other pages that share the record. */
const others = new Set<Window>();
let isAnswered = false;

/** Asks the pages around this one whether one of them asks. Without an answer, this page does. */
export function ask(page: FramesPage): void {
  outerWindows().forEach((outer) => send(page, outer, 'who'));
  setTimeout(() => isAnswered || page.setFramed(false), LONGEST_WAIT);
}

/** Tells the frames in this page that it asks. */
export function greet(page: FramesPage): void {
  framesIn(self).forEach((frame) => send(page, frame, 'here'));
}

/** Hears a message from another page, and answers it. Ignores one from a page that does not share the record. */
export function hear(page: FramesPage, {data, origin, source}: MessageEvent): void {
  const {consentRecord, type} = data as Partial<Message>;
  const other = source as Window | null;
  const [, hostname = ''] = /^https?:\/\/([^:]+)/.exec(origin) ?? [];
  if (!other || consentRecord !== recordOf(page) || !isOfDomain(hostname, domainOf(page))) return;
  if (type === 'changed') return whenReadable(() => page.store.followRecord());
  if (!others.size)
    page.store.listen((change) => change.source && others.forEach((each) => send(page, each, 'changed')));
  const isNew = !others.has(other);
  others.add(other);
  if (type === 'who') send(page, other, 'here');
  else if (isNew && outerWindows().includes(other)) {
    isAnswered = true;
    page.setFramed(true);
    // So that it knows this page, if it has greeted first.
    send(page, other, 'who');
  }
}

function send(page: FramesPage, to: Window, type: Message['type']): void {
  // For any page, because it says nothing about the visitor.
  to.postMessage({consentRecord: recordOf(page), type} satisfies Message, '*');
}

function domainOf({store}: FramesPage): string {
  return store.policy!.cookieDomain ?? location.hostname;
}

function recordOf(page: FramesPage): string {
  return `${page.store.policy!.cookieName} ${domainOf(page)}`;
}

function outerWindows(): Window[] {
  const windows: Window[] = [];
  for (let outer: Window = self; outer !== outer.parent;) windows.push((outer = outer.parent));
  return windows;
}

function framesIn(window: Window): Window[] {
  return Array.from({length: window.length}, (_, at) => window[at]!).flatMap((frame) => [frame, ...framesIn(frame)]);
}
