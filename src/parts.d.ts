/** Filled in by the build: each part's file and its integrity hash. */
declare module 'consent-elements:parts' {
  const files: Readonly<Record<string, readonly [file: string, integrity: string]>>;
  export default files;
}
