/** Filled in by the build. */
declare module 'consent-elements:parts' {
  import type {PartFiles} from './run-drop-in.js';

  const files: PartFiles;
  export default files;
}
