/** Where a decision came from. `tab` is another tab of this site. */
export type Source = 'banner' | 'preferences' | 'embed' | 'api' | 'tab';

/** Whether the visitor answered in the banner or the preferences, and so is shown a confirmation. */
export function isVisitorSource(source: Source | undefined): boolean {
  return source === 'banner' || source === 'preferences';
}
