/** Prints numbers as plain tables, which stay readable in a log. */

/**
 * Prints a title, a line of column names and a line for each row. Numbers are right-aligned, words left-aligned.
 *
 * @param {string} title
 * @param {string[]} columns
 * @param {(string | number)[][]} rows
 */
export function printTable(title, columns, rows) {
  const lines = [columns, ...rows].map((cells) => cells.map(String));
  const widths = columns.map((_, at) => Math.max(...lines.map((cells) => cells[at].length)));
  const isNumeric = columns.map((_, at) => rows.every((cells) => typeof cells[at] === 'number' || cells[at] === '–'));
  const pad = (cell, at) => (isNumeric[at] ? cell.padStart(widths[at]) : cell.padEnd(widths[at]));
  console.log(`\n${title}\n`);
  for (const cells of lines) console.log(cells.map(pad).join('  ').trimEnd());
}

/** The median: unlike the mean, it ignores the one run in which the machine was busy. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Calls `measure` this many times in sequence. */
export async function repeat(times, measure) {
  const results = [];
  while (results.length < times) results.push(await measure());
  return results;
}

/** The value rounded to this many decimals. */
export const round = (value, digits = 0) => Number(value.toFixed(digits));
