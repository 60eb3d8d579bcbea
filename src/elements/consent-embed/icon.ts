import {html, type TemplateResult} from 'lit';

/** The drawings, in a square of 24 units, by the use of the service. */
const DRAWINGS: Readonly<Record<string, string>> = {
  audio: 'M9 18V6l10-2v12M9 18a3 2.5 0 1 1-6 0a3 2.5 0 0 1 6 0zM19 16a3 2.5 0 1 1-6 0a3 2.5 0 0 1 6 0z',
  documents: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  maps: 'M12 21c-5-6-7-8-7-11a7 7 0 0 1 14 0c0 3-2 5-7 11zM14.5 10a2.5 2.5 0 1 1-5 0a2.5 2.5 0 0 1 5 0z',
  pictures: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 6M17 9h0',
  posts: 'M4 5h16v11H11l-4 4v-4H4zM8 9h8M8 12h5',
  video: 'M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0zM10 8.5l5.5 3.5-5.5 3.5z',
};

/** A window of another website. */
const OTHER = 'M3 5h18v14H3zM3 9h18M6 7h0M9 7h0';

/** A drawing of what a service shows; nothing is fetched for it. */
export function drawIcon(use = ''): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${DRAWINGS[use] ?? OTHER} /></svg>`;
}
