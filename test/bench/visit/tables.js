/** The measurements as tables, and their ratios to the best of the other libraries. */
import {median, printTable, round} from '../table.js';

/** The design's goals: at most this share of what the best peer takes. */
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

/** The time that each form adds to the page alone; the page keeps its own. */
function added(forms, table) {
  const alone = table.get('none');
  return new Map(
    forms.map(({id}) => [
      id,
      table.get(id).map((value, at) => (id === 'none' || value === undefined ? value : value - (alone[at] ?? 0))),
    ]),
  );
}

/** A row of ratios: subject, goal, the best peer's figure, each of our forms, and the best of these. */
function ratioRow(forms, name, table, at, goal) {
  const of = (kind) => forms.filter((form) => form.kind === kind).map(({id}) => table.get(id)[at]);
  const best = (values) => Math.min(...values.filter((value) => value !== undefined));
  const peer = best(of('peer'));
  const cell = (value) => {
    if (value === undefined || !Number.isFinite(value) || !Number.isFinite(peer)) return '–';
    // A ratio means nothing next to a difference that may be zero or negative.
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
 * @param {string[]} conditions - Round trip and speed: the keys of `visits`.
 * @param {object} found
 * @param {Map<string, Map<string, object[]>>} found.visits - Results of `see` by condition and form.
 * @param {Map<string, Record<string, number[]>>} found.costs - Script and press times by form.
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
    `Until Accept is visible and works, ms (round trip / speed), median of ${runs}`,
    asking,
    conditions,
    banner,
  );
  printFigures('First contentful paint of the page alone, and the time added to it, ms', forms, conditions, paint);
  printFigures('Scripts of the page alone, the time added to them, and presses, ms', forms, columns, cost);

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
    'Ours against the best peer in this run: ratios, and differences for added time',
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
    if (lost.length) console.log(`\nPresses were lost and repeated: ${form.title}, at ${lost.join(', ')}`);
  }
}
