import {bare} from '../../core/bare.js';
import {ownDocument} from '../../platform/document.js';

/** Rows of cells. */
export type Sheet = readonly (readonly string[])[];

/** Spreadsheets take a cell that begins so for a formula, and would run it: the apostrophe has them show it. */
const withoutFormula = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** Comma-separated values (RFC 4180). The mark at the start has spreadsheets read letters such as ŵ rightly. */
export function toCsv(sheet: Sheet): string {
  const quoted = (cell: string): string => `"${withoutFormula(cell).replaceAll('"', '""')}"`;
  return `\uFEFF${sheet.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

/** Lines of cells with tabs between them, which documents and spreadsheets paste as a table. */
export function toText(sheet: Sheet): string {
  return sheet.map((row) => row.map((cell) => withoutFormula(cell.replace(/\s+/g, ' '))).join('\t')).join('\n');
}

/** False where browsers give pages no clipboard: on plain http, and in frames that may not use it. */
export function canCopy(): boolean {
  return !!(navigator as Partial<Navigator>).clipboard;
}

/** Copies the text; false if the browser refuses. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Has the browser save the text as a file. Its address ends with the page: browsers do not say when they have read it. */
export function download(text: string, type: string, name: string): void {
  const link = ownDocument.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], bare({type})));
  link.download = name;
  link.click();
}
