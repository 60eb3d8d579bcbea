/** The origin of a decision. `tab` is another tab of this site. */
export type Source = 'banner' | 'preferences' | 'embed' | 'api' | 'tab';

/** True if the visitor answered in the banner or the preferences, and so gets a confirmation. */
export function isVisitorSource(source: Source | undefined): boolean {
  return source === 'banner' || source === 'preferences';
}
