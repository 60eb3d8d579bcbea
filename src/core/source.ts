/** Where a decision came from. `tab` is another tab of this site, `gpc` is Global Privacy Control. */
export type Source = 'banner' | 'preferences' | 'embed' | 'api' | 'tab' | 'gpc';

/** Whether the visitor made the decision here and now, and is to see it confirmed; an embed that appears confirms itself. */
export function isVisitors(source: Source | ''): boolean {
  return /banner|preferences/.test(source);
}
