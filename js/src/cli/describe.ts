// A model as a page of text: what it is, then its inputs.
import type { Answers, Input, Model, ModelInfo, Row } from '../index.ts';
import type { Opened } from './open.ts';
import { table } from './table.ts';
import { abridged, bytes, count, harmless, many } from './words.ts';

const LINE = 60;

/** name: what to call the file */
export function describe(name: string, { model, milliseconds }: Opened, integrity: string): string {
  const { info } = model;
  const facts = [
    ['library', `${info.library} ${info.libraryVersion}`],
    ['format', info.format],
    ['task', model.task],
    ['objective', info.objective],
    ['answers', answers(model)],
    [isClassifier(model) ? 'classes' : 'outputs', names(model)],
    ['of its draws', ofDraws(model)],
    ['predictor', predictor(info)],
    ['rounded', rounded(info)],
    ['evaluator', info.evaluator],
    ['rounds', rounds(info)],
    ['golden rows', golden(info)],
    ['file', size(info)],
    ['in memory', bytes(info.packedBytes)],
    ['loaded in', `${milliseconds.toFixed(1)} ms, with the start of the engine`],
    ['integrity', integrity],
    ...info.warnings.map((warning) => ['warning', warning]),
    ...Object.entries(info.attributes).map(([key, value]) => ['attribute', `${key}: ${shortened(value)}`]),
  ].filter(([, text]) => text);
  const lines = table(facts.map((row) => row.map(harmless)));
  return [harmless(name), ...lines, '', ...inputTable(model)].join('\n');
}

/** How many numbers a row gets from each method that answers any model; 0: the method has no answer. */
function widths(model: Model): Record<'predict' | 'predictProba' | 'predictRaw', number> {
  const { capabilities } = model;
  // No rows have an answer of no rows, and its shape says how wide it is.
  const none: Row[] = [];
  const width = ({ shape }: Answers<unknown>): number => shape[1] ?? 1;
  return {
    predict: capabilities.predict ? width(model.predict(none)) : 0,
    predictProba: capabilities.predictProba ? width(model.predictProba(none)) : 0,
    predictRaw: capabilities.predictRaw ? width(model.predictRaw(none)) : 0,
  };
}

function answers(model: Model): string {
  const wide = ([method, n]: [string, number]) => (n === 1 ? method : `${method} (${many(n, 'number')} a row)`);
  return Object.entries(widths(model))
    .filter(([, n]) => n > 0)
    .map(wide)
    .join(', ');
}

/** What else a posterior answers. */
function ofDraws({ capabilities }: Model): string {
  if (!capabilities.predictDraws) return '';
  const kinds = capabilities.predictiveInterval ? 'credible, predictive' : 'credible';
  return `predictDraws, predictInterval (${kinds}), predictQuantiles, posteriorProbability`;
}

const isClassifier = ({ task }: Model): boolean => task === 'binary' || task === 'multiclass';

/** What the classes, or several outputs, are called. */
function names(model: Model): string {
  if (model.labels) return abridged(model.labels, LINE);
  if (!isClassifier(model)) return '';
  const { predictProba } = widths(model);
  return predictProba > 0 ? `${predictProba}, without names: 0 to ${predictProba - 1}` : '';
}

/** How far a posterior that was rounded is from the exact one. */
function rounded({ profile, roundingError }: ModelInfo): string {
  if (!roundingError) return '';
  const { draw, response } = roundingError;
  return `${profile}: draws by ${draw.toPrecision(2)} at most on the golden rows, their means by ${response.toPrecision(2)}`;
}

function predictor(info: ModelInfo): string {
  const { trees = 0, nodes = 0, draws = 0, chains = 0, treesPerDraw = 0, lives = 0, predicates = 0 } = info;
  const questions = many(predicates, 'distinct question');
  if (info.predictor === 'forest') return `${many(trees, 'tree')}, ${many(nodes, 'node')}, ${questions}`;
  if (info.predictor !== 'posterior') return info.predictor;
  const sums = `${many(draws, 'draw')} of ${many(treesPerDraw, 'tree')} each`;
  return `${sums}, from ${many(chains, 'chain')}; ${many(lives, 'split')}, each for some of the draws; ${questions}`;
}

function rounds({ rounds }: ModelInfo): string {
  if (!rounds) return '';
  const { total, from, to, best } = rounds;
  const used = to - from === total ? `all ${count(total)}` : `${count(from)} to ${count(to - 1)} of ${count(total)}`;
  return best === null ? used : `${used}; the best by early stopping is ${count(best)}`;
}

function golden({ golden }: ModelInfo): string {
  if (!golden) return 'none, so there is nothing to check the answers against';
  const source =
    golden.source === 'library' ? "the library's own answers" : 'made by Sapwood when the file was written';
  return `${count(golden.rows)}, all reproduced (${source})`;
}

function size({ bytes: unpacked, receivedBytes }: ModelInfo): string {
  return receivedBytes === unpacked ? bytes(unpacked) : `${bytes(receivedBytes)} gzipped, ${bytes(unpacked)} unpacked`;
}

const shortened = (text: string): string => (text.length > LINE ? `${text.slice(0, LINE)}…` : text);

const HEAD = ['input', 'type', 'values', 'missing', 'unknown name', 'unit', 'label'];

function inputTable({ inputs, namedInputs }: Model): string[] {
  const title = `${many(inputs.length, 'input')}${namedInputs ? '' : ', by position: the file has no names'}`;
  return [title, ...table(rowsOf(inputs, namedInputs), HEAD)];
}

/** Names that are numbers by position tell nothing: inputs in a row that are alike but for these share one line. */
function rowsOf(inputs: readonly Input[], named: boolean): string[][] {
  const rows: { first: string; last: string; about: string[] }[] = [];
  for (const input of inputs) {
    const about = aboutInput(input);
    const before = rows.at(-1);
    if (!named && before && String(before.about) === String(about)) before.last = input.name;
    else rows.push({ first: input.name, last: input.name, about });
  }
  return rows.map(({ first, last, about }) => [first === last ? first : `${first} … ${last}`, ...about].map(harmless));
}

function aboutInput({ kind, missing, levels, unknown, low, high, unit, label }: Input): string[] {
  const range = low === null && high === null ? '' : `${low ?? ''} … ${high ?? ''}`;
  const values = levels ? abridged(levels, LINE) : kind === 'category' ? 'codes 0, 1, 2…' : range;
  return [kind, values, missing, levels ? unknown : '', unit, label];
}
