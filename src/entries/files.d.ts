/** Filled in by the build: scripts/hashes.js. */
declare module 'consent-elements:files' {
  /** The folder beside consent.js that its other files are in: the version. */
  export const folder: string;
  /** The name of a file to the SHA-256 of its bytes, in base64. */
  export const hashes: Readonly<Record<string, string>>;
}
