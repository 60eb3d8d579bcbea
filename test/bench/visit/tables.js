/** What has been measured, as tables; and what becomes of it beside the best of the others. */
import {median, printTable, round} from '../table.js';

/** What the design asks for: at most this much of what the best peer takes. */
const goals = {banner: 0.95, scripts: 1, press: 1};

const middle = (values) => (values?.length ? median(values) : undefined);
const figure = (value) => (Number.isFinite(value) ? round(value, value < 10 ? 1 : 0) : '–');

/** Milliseconds by form and column, each the median of its runs. */
function medians(forms, columns, valuesOf) {
  return new Map(forms.map((form) => [form.id, columns.map((column) => middle(valuesOf(form, column)))]));
}

function printFigures(title, forms, columns, table) {
  printTable(
    title,
    ['form', ...columns],
    forms.map(({id, title: name}) => [name, ...table.get(id).map(figure)]),
  );
}

/** What each form takes more than the page alone; the page itself keeps what it takes. */
function added(forms, table) {
  const alone = table.get('none');
  return new Map(
    forms.map(({id}) => [
      id,
      table.get(id).map((value, at) => (id === 'none' || value === undefined ? value : value - (alone[at] ?? 0))),
    ]),
  );
}

/** A row of ratios: what it is about, the goal, the best peer's figure, each form of ours, and the best of these. */
function ratioRow(forms, name, table, at, goal) {
  const of = (kind) => forms.filter((form) => form.kind === kind).map(({id}) => table.get(id)[at]);
  const best = (values) => Math.min(...values.filter((value) => value !== undefined));
  const peer = best(of('peer'));
  const cell = (value) => {
    if (value === undefined || !Number.isFinite(value) || !Number.isFinite(peer)) return '–';
    // Beside a difference that may be nothing, or less, a ratio says nothing.
    const measured = goal === undefined ? value - peer : value / peer;
    const words = goal === undefined ? `${measured > 0 ? '+' : ''}${round(measured)} ms` : measured.toFixed(2);
    return measured > (goal ?? 0) ? `${words} missed` : words;
  };
  const ours = of('ours');
  return [
    name,
    goal === undefined ? 'no more' : `≤ ${goal.toFixed(2)}`,
    figure(peer),
    ...ours.map(cell),
    cell(best(ours)),
  ];
}

/**
 * Prints the figures and, in the last table, the ratios of the design.
 *
 * @param {object[]} forms
 * @param {string[]} conditions - Round trip and speed, as in the keys of `visits`.
 * @param {object} found
 * @param {Map<string, Map<string, object[]>>} found.visits - By condition and form, what `see` tells.
 * @param {Map<string, Record<string, number[]>>} found.costs - By form, script times and what presses take.
 */
export function printVisits(forms, conditions, {visits, costs}, runs) {
  const seen = (key) => (form, condition) =>
    visits
      .get(condition)
      .get(form.id)
      .map((visit) => visit[key])
      .filter((value) => value !== undefined);
  const asking = forms.filter(({accept}) => accept);
  const columns = Object.keys(costs.values().next().value);

  const banner = medians(asking, conditions, seen('banner'));
  const paint = added(forms, medians(forms, conditions, seen('firstPaint')));
  const cost = added(
    forms,
    medians(forms, columns, (form, column) => costs.get(form.id)[column]),
  );

  printFigures(
    `Until Accept can be seen and answers, ms (round trip / speed), median of ${runs}`,
    asking,
    conditions,
    banner,
  );
  printFigures('First contentful paint: of the page alone, and what is added to it, ms', forms, conditions, paint);
  printFigures(
    'Scripts: of the page alone, and what is added to them; and what presses take, ms',
    forms,
    columns,
    cost,
  );

  const ours = forms.filter(({kind}) => kind === 'ours').map(({title}) => title);
  const ratios = [
    ...conditions.map((name, at) => ratioRow(forms, `banner, ${name}`, banner, at, goals.banner)),
    ...conditions.map((name, at) => ratioRow(forms, `first paint added, ${name}`, paint, at)),
    ...[
      ['scripts, first', goals.scripts],
      ['scripts, warm', goals.scripts],
      ['press to paint', goals.press],
    ].map(([column, goal]) => ratioRow(forms, column, cost, columns.indexOf(column), goal)),
  ];
  printTable(
    'Ours by the best peer in this run: ratios, and the difference where it is what is added',
    ['what', 'goal', 'best peer, ms', ...ours, 'best form'],
    ratios,
  );

  for (const form of asking) {
    const lost = conditions.filter((condition) =>
      visits
        .get(condition)
        .get(form.id)
        .some((visit) => visit.lost),
    );
    if (lost.length) console.log(`\nPresses were lost, and made again: ${form.title}, at ${lost.join(', ')}`);
  }
}
