import {bare} from '../core/bare.js';
import type {Realm} from './addresses.js';
import {replace} from './ways.js';

/**
 * Refuses the requests that a script of the page makes itself, each as its own kind fails when the network does: the page
 * has to live with that anyway.
 *
 * @param isHeld - True if nothing may be requested from this address now.
 */
export function watchRequests(realm: Realm, isHeld: (address: string) => boolean): void {
  const holds = (address: unknown): boolean => {
    try {
      return isHeld(address instanceof realm.Request ? address.url : String(address));
    } catch {
      // The browser says what is wrong with it.
      return false;
    }
  };

  replace(realm, ['fetch'], (native, self, args) =>
    holds(args[0]) ? Promise.reject(new realm.TypeError('Failed to fetch')) : native.apply(self, args),
  );
  replace(realm.XMLHttpRequest.prototype, ['open'], (native, self, [method, address, ...more]) =>
    native.call(self, method, holds(address) ? deadAddress() : address, ...more),
  );
  // A beacon never tells what has become of it, and after `false` scripts try another way.
  replace(
    realm.Navigator.prototype,
    ['sendBeacon'],
    (native, self, args) => holds(args[0]) || native.apply(self, args),
  );

  replaceConstructor(realm, 'EventSource', (construct, [address, ...more]) =>
    // It gives up at an answer of this type, and would try again after any other fault.
    construct([holds(address) ? 'data:text/plain,' : address, ...more]),
  );
  replaceConstructor(realm, 'WebSocket', (construct, [address, ...more]) => {
    if (!holds(address)) return construct([address, ...more]);
    const socket = construct([location.origin.replace(/^http/, 'ws')]) as WebSocket;
    // Closed before it is open, it fails.
    socket.close();
    return socket;
  });
  replaceConstructor(realm, 'Audio', (construct, [address]) => {
    const audio = construct([]) as HTMLAudioElement;
    audio.preload = 'auto';
    if (address !== undefined) audio.src = String(address);
    return audio;
  });
}

/** An address without content. */
function deadAddress(): string {
  const address = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(address);
  return address;
}

type Construct = (args: unknown[]) => object;

/** Replaces a constructor, and leaves its constants, its prototype and classes that extend it as they are. */
function replaceConstructor(
  realm: Realm,
  name: 'Audio' | 'EventSource' | 'WebSocket',
  standIn: (construct: Construct, args: unknown[]) => object,
): void {
  const property = Object.getOwnPropertyDescriptor(realm, name);
  if (!property) return;
  const value = new Proxy(property.value as new () => object, {
    construct: (target, args, newTarget) =>
      standIn((given) => Reflect.construct(target, given, newTarget) as object, args),
  });
  Object.defineProperty(realm, name, bare({...property, value}));
}
