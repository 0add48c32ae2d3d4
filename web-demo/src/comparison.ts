// The models of the house side by side: what each is, what it says of this house and how sure it is, on one axis. The row of a
// model is the button that chooses it; browsers bring the arrow keys.
import type { Progress, Row } from 'sapwood';
import { tryAnswer } from './answers.ts';
import { type Belief, type Range, rangesOf } from './belief.ts';
import { byId, el, onWidth, setAttribute, setText, svg } from './dom.ts';
import { rowFor, unanswerable } from './fields.ts';
import { bytes, usd, usdShort } from './format.ts';
import { type HouseModel, type HouseModelId, houseModels } from './house.ts';
import type { State } from './state.ts';
import type { Subject } from './subject.ts';
import { niceTicks } from './ticks.ts';

const HEIGHT = 20;
/** Beside the axis, so that no dot is cut and no number of it. */
const MARGIN = 22;

/** What a model says of a house. */
export interface Estimate {
  readonly price: number;
  readonly ranges: Pick<Belief, 'answer' | 'predictive'> | null;
}

export interface Comparison {
  /** How much of a model is here; null: it is not on its way. */
  loading(id: HouseModelId, progress: Progress | null): void;
  /** This one is chosen. */
  mark(id: HouseModelId | 'own'): void;
  update(state: State, opened: ReadonlyMap<HouseModelId, Subject>): void;
}

/** choose: a row was picked. */
export function mountComparison(choose: (id: HouseModelId) => void): Comparison {
  const rows = Object.values(houseModels).map((model) => rowOf(model, choose));
  const axis = svg('svg', { class: 'axis', 'aria-hidden': 'true' });
  byId('models-options').replaceChildren(...rows.map(({ root }) => root), axis);

  let width = 390;
  let redraw = () => {};
  onWidth(axis, (next) => {
    width = next;
    redraw();
  });

  return {
    loading(id, progress) {
      rows.find((row) => row.id === id)?.loading(progress);
    },
    mark(id) {
      for (const row of rows) row.radio.checked = row.id === id;
    },
    update({ row, example }, opened) {
      const estimates = rows.map(({ id }) => {
        const subject = opened.get(id);
        return subject ? estimateOf(subject, row) : null;
      });
      const sold = example?.sold ?? null;
      redraw = () => {
        const scale = scaleOf(estimates, sold, width);
        for (const [i, one] of rows.entries()) one.show(estimates[i] ?? null, scale, sold);
        drawAxis(axis, scale, sold);
      };
      redraw();
    },
  };
}

/** Words: why there is none. */
function estimateOf(subject: Subject, row: Row): Estimate | string {
  const lacking = unanswerable(subject.fields, row).map(({ label }) => label.toLowerCase());
  if (lacking.length > 0)
    return `needs ${lacking.length > 2 ? `${lacking.length} more values` : lacking.join(' and ')}`;
  const asked = rowFor(subject.fields, row);
  const said = tryAnswer(subject, asked);
  if (said instanceof Error || said.value === null) return 'no answer';
  return { price: said.value, ranges: subject.model.capabilities.predictInterval ? rangesOf(subject, asked, 0) : null };
}

function rowOf({ id, title, gives, bytes: size }: HouseModel, choose: (id: HouseModelId) => void) {
  const radio = el('input', { type: 'radio', name: 'house-model', value: id });
  radio.addEventListener('change', () => choose(id));
  const about = el('small', {}, gives);
  const price = el('span', { class: 'price' });
  const words = el('span', { class: 'sr-only' });
  const parts = {
    line: svg('path', { class: 'grid' }),
    predictive: svg('path', { class: 'predictive' }),
    answer: svg('path', { class: 'interval' }),
    sold: svg('path', { class: 'now' }),
  };
  const dot = svg('circle', { class: 'dot', r: 4.5, cy: HEIGHT / 2 });
  const strip = svg('svg', { class: 'strip', 'aria-hidden': 'true' }, ...Object.values(parts), dot);
  const root = el(
    'label',
    { 'data-model-row': id },
    radio,
    el('span', { class: 'who' }, el('strong', {}, title), ' ', about),
    price,
    words,
    strip,
  );
  const offer = `ask: ${bytes(size)}`;
  let waiting = offer;

  return {
    id,
    radio,
    root,
    loading(progress: Progress | null) {
      const share = progress?.total ? progress.loaded / progress.total : 0;
      root.style.setProperty('--share', String(share));
      waiting = progress ? `${Math.floor(100 * share)}% of ${bytes(size)}` : offer;
      if (!root.classList.contains('asked')) setText(price, waiting);
    },
    show(estimate: Estimate | string | null, { x, width }: Scale, sold: number | null) {
      const known = typeof estimate === 'string' ? null : estimate;
      const lack = typeof estimate === 'string' ? estimate : null;
      root.classList.toggle('asked', estimate !== null);
      root.classList.toggle('answered', known !== null);
      setText(price, known ? usd(known.price) : (lack ?? waiting));
      setText(words, known ? inWords(known) : '');
      setAttribute(strip, 'viewBox', `0 0 ${width} ${HEIGHT}`);
      const bar = (range: Range | null | undefined) => (range ? `M${x(range[0])} ${HEIGHT / 2}H${x(range[1])}` : '');
      setAttribute(parts.line, 'd', `M${MARGIN} ${HEIGHT / 2}H${width - MARGIN}`);
      setAttribute(parts.predictive, 'd', bar(known?.ranges?.predictive));
      setAttribute(parts.answer, 'd', bar(known?.ranges?.answer));
      setAttribute(parts.sold, 'd', sold === null ? '' : `M${x(sold)} 0V${HEIGHT}`);
      setAttribute(dot, 'cx', known ? x(known.price) : '-9');
    },
  };
}

function inWords({ ranges }: Estimate): string {
  if (!ranges) return ', no interval';
  const of = (range: Range) => range.map(usd).join(' to ');
  return `, ${of(ranges.answer)} for such houses${ranges.predictive ? `, ${of(ranges.predictive)} for 9 in 10 of them` : ''}`;
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly width: number;
  /** From a price to a place in pixels. */
  readonly x: (price: number) => string;
}

/** All that is drawn fits; it moves as smoothly as what is in it. */
function scaleOf(estimates: readonly (Estimate | string | null)[], sold: number | null, width: number): Scale {
  const ends = estimates.flatMap((one) =>
    one === null || typeof one === 'string'
      ? []
      : [one.price, ...(one.ranges?.answer ?? []), ...(one.ranges?.predictive ?? [])],
  );
  if (sold !== null) ends.push(sold);
  let [low, high] = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [0, 1];
  // One number alone, or numbers that agree, are not spread over all of it.
  const least = 0.4 * high;
  if (high - low < least) [low, high] = [(low + high - least) / 2, (low + high + least) / 2];
  const x = (price: number) => (MARGIN + ((price - low) / (high - low)) * (width - 2 * MARGIN)).toFixed(1);
  return { low, high, width, x };
}

function drawAxis(axis: SVGSVGElement, { low, high, width, x }: Scale, sold: number | null): void {
  setAttribute(axis, 'viewBox', `0 0 ${width} 18`);
  const ticks = niceTicks(low, high, width > 360 ? 5 : 4).filter((tick) => tick >= low && tick <= high);
  const near = (tick: number) => sold !== null && Math.abs(Number(x(tick)) - Number(x(sold))) < 52;
  const text = (price: number, name: string, words: string) =>
    svg('text', { class: name, x: x(price), y: 13, 'text-anchor': 'middle' }, words);
  axis.replaceChildren(
    ...ticks.filter((tick) => !near(tick)).map((tick) => text(tick, 'tick', usdShort(tick))),
    ...(sold === null ? [] : [text(sold, 'tick chosen', `sold ${usdShort(sold)}`)]),
  );
}
