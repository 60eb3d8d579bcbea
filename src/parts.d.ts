/** Filled in by the build: the parts' version and integrity hashes. */
declare module 'consent-elements:parts' {
  const files: import('./run-drop-in.js').PartFiles;
  export default files;
}
