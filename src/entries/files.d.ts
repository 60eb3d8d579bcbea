/** Filled in by the build: scripts/hashes.js. */
declare module 'consent-elements:files' {
  /** The folder beside consent.js with its other files, named after the version. */
  export const folder: string;
  /** The SHA-256 of each file's bytes in base64, by the file's name. */
  export const hashes: Readonly<Record<string, string>>;
}
