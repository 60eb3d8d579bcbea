/** A random UUID (RFC 9562, version 4); also on plain http, where `crypto.randomUUID` is missing. */
export function randomId(): string {
  const digit = (): string => (crypto.getRandomValues(new Uint8Array(1))[0]! & 15).toString(16);
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, digit);
}
