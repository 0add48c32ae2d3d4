// The large chart: the answer if one input were different. Dragging over it sets that input.
import type { Cell } from 'sapwood';
import type { Score } from './answers.ts';
import { measureOf } from './belief.ts';
import { el, onWidth, setText, share, svg } from './dom.ts';
import type { Curve, Exploration } from './explore.ts';
import type { Field } from './fields.ts';
import type { State, Store } from './state.ts';
import type { Subject } from './subject.ts';
import { niceTicks } from './ticks.ts';

const HEIGHT = 220;
const MARGIN = { top: 18, right: 14, bottom: 28, left: 52 };

export interface CurveView {
  update(state: State, exploration: Exploration | null, here: number | null, score: Score): void;
  /** What the picture shows, in words; said now and then, not sixty times a second. */
  describe(): void;
}

export function mountCurve(root: HTMLElement, store: Store, subject: Subject): CurveView {
  const fields = subject.fields.filter((field) => field.scale || field.choices.length > 1);
  const select = el(
    'select',
    { id: 'explored' },
    ...fields.map((field) => el('option', { value: field.name }, field.label)),
  );
  const picture = svg('svg', { class: 'curve', role: 'img', 'aria-label': 'The curve' });
  const help = el('p', { class: 'hint' });
  root.replaceChildren(
    el('h2', {}, el('label', { for: 'explored' }, 'If only'), select, el('span', {}, 'were different')),
    help,
    picture,
  );
  root.hidden = fields.length === 0;
  select.addEventListener('change', () => store.change({ explored: select.value }));

  let width = 400;
  let curve: Curve | null = null;
  let words = '';
  let redraw = () => {};
  onWidth(picture, (next) => {
    width = next;
    redraw();
  });

  const setFrom = (event: PointerEvent) => {
    if (!curve) return;
    const { field } = curve;
    const box = picture.getBoundingClientRect();
    if (field.scale) {
      const position = (event.clientX - box.left - MARGIN.left) / (width - MARGIN.left - MARGIN.right);
      store.setValues({ [field.name]: field.scale.value(Math.min(1, Math.max(0, position))) });
      return;
    }
    const band = (event.clientY - box.top) / box.height;
    const choice =
      field.choices[Math.min(field.choices.length - 1, Math.max(0, Math.floor(band * field.choices.length)))];
    if (choice) store.setValues({ [field.name]: choice.value });
  };
  picture.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    picture.setPointerCapture(event.pointerId);
    setFrom(event);
    event.preventDefault(); // no text selection while dragging
  });
  picture.addEventListener('pointermove', (event) => {
    if (picture.hasPointerCapture(event.pointerId)) setFrom(event);
  });

  return {
    update(state, exploration, here, score) {
      if (select.value !== state.explored) select.value = state.explored;
      curve = exploration?.large ?? null;
      redraw = () => {
        if (!curve || curve.answers.length < 2) {
          picture.replaceChildren();
          setText(
            help,
            'Nothing to draw: there is no range for this input, or the model needs a value that is unknown.',
          );
          return;
        }
        const at = state.row[curve.field.name] ?? null;
        const isLine = curve.field.scale !== null;
        const band = curve.band ? `; the band: ${measureOf(subject)}` : '';
        setText(help, `${score.title}, all else as it is${band}. ${isLine ? 'Drag to try.' : 'Click to try.'}`);
        words = inWords(curve, at, here, score);
        if (isLine) drawLine(picture, width, curve, at, here, score);
        else drawBars(picture, width, curve, at, score);
      };
      redraw();
    },
    describe() {
      if (words) picture.setAttribute('aria-label', words);
    },
  };
}

function drawLine(
  picture: SVGSVGElement,
  width: number,
  curve: Curve,
  at: Cell,
  here: number | null,
  score: Score,
): void {
  const scale = curve.field.scale;
  if (!scale) return;
  frame(picture, width, HEIGHT);
  const right = width - MARGIN.right;
  const bottom = HEIGHT - MARGIN.bottom;
  const values = Array.from(curve.answers);
  if (here !== null) values.push(here);
  if (curve.band) values.push(...Array.from(curve.band.lower), ...Array.from(curve.band.upper));
  const ticks = niceTicks(Math.min(...values), Math.max(...values), 4);
  const [low, high] = [ticks[0] as number, ticks.at(-1) as number];
  const y = (value: number) => bottom - share(value, low, high) * (bottom - MARGIN.top);
  const x = (value: number) => MARGIN.left + scale.position(value) * (right - MARGIN.left);

  const points = curve.at.map((value, i) => [x(value as number), y(curve.answers[i] as number)] as const);
  const steps = curve.at.length <= 20;
  const line = path(points, steps);
  const { band } = curve;
  const edge = (bound: ArrayLike<number>) =>
    band?.at.map((value, i) => [x(value as number), y(bound[i] as number)] as const) ?? [];
  // Under a line is its area; a band says more.
  const area = band
    ? `${path(edge(band.upper), steps)}L${path(edge(band.lower).reverse(), steps).slice(1)}Z`
    : `${line}L${x(scale.high).toFixed(1)} ${bottom}L${x(scale.low).toFixed(1)} ${bottom}Z`;
  const now = typeof at === 'number' && here !== null ? ([x(at), y(here)] as const) : null;
  picture.replaceChildren(
    ...ticks.map((tick) => svg('line', { class: 'grid', x1: MARGIN.left, x2: right, y1: y(tick), y2: y(tick) })),
    ...ticks.map((tick) =>
      svg('text', { class: 'tick', x: MARGIN.left - 8, y: y(tick) + 4, 'text-anchor': 'end' }, score.tick(tick)),
    ),
    ...axisValues(curve.field, width).map((value, i, all) => {
      const anchor = i === 0 ? 'start' : i === all.length - 1 ? 'end' : 'middle';
      const text = curve.field
        .show(value)
        .replace(` ${curve.field.unit}`, i === all.length - 1 ? ` ${curve.field.unit}` : '');
      return svg('text', { class: 'tick', x: x(value), y: HEIGHT - 8, 'text-anchor': anchor }, text);
    }),
    svg('path', { class: 'area', d: area }),
    svg('path', { class: 'line', d: line }),
    ...(now
      ? [
          svg('line', { class: 'now', x1: now[0], x2: now[0], y1: MARGIN.top - 6, y2: bottom }),
          svg('circle', { class: 'ring', cx: now[0], cy: now[1], r: 9 }),
          svg('circle', { class: 'dot', cx: now[0], cy: now[1], r: 4.5 }),
        ]
      : []),
  );
}

function drawBars(picture: SVGSVGElement, width: number, curve: Curve, at: Cell, score: Score): void {
  const { choices } = curve.field;
  const band = Math.max(24, Math.min(34, HEIGHT / choices.length));
  const height = band * choices.length;
  frame(picture, width, height);
  const longest = Math.max(...choices.map((choice) => choice.label.length));
  const left = Math.min(width * 0.42, longest * 7.4 + 12);
  const right = width - 74;
  const values = Array.from(curve.answers);
  // Lengths are compared, so they start at zero unless there are negative ones.
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const x = (value: number) => left + share(value, low, high) * (right - left);
  picture.replaceChildren(
    ...curve.at.flatMap((value, i) => {
      const y = i * band + band / 2;
      const end = x(curve.answers[i] as number);
      const chosen = value === at || (typeof value === 'boolean' && at !== null && value === Boolean(at));
      return [
        svg('rect', { class: 'hit', x: 0, y: y - band / 2, width, height: band }),
        svg(
          'text',
          { class: chosen ? 'tick chosen' : 'tick', x: left - 10, y: y + 4, 'text-anchor': 'end' },
          choices[i]?.label ?? '',
        ),
        svg('rect', {
          class: chosen ? 'bar chosen' : 'bar',
          x: x(0),
          y: y - 6,
          width: Math.max(1, end - x(0)),
          height: 12,
          rx: 3,
        }),
        svg(
          'text',
          { class: chosen ? 'tick chosen' : 'tick', x: end + 8, y: y + 4 },
          score.format(curve.answers[i] as number),
        ),
      ];
    }),
  );
}

function frame(picture: SVGSVGElement, width: number, height: number): void {
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  picture.setAttribute('height', String(height));
}

/** A polyline, or steps where the field has only few values. */
export function path(points: readonly (readonly [number, number])[], steps: boolean): string {
  const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return points
    .map(([x, y], i) => {
      const before = points[i - 1];
      if (!before) return `M${at(x, y)}`;
      return steps ? `H${((before[0] + x) / 2).toFixed(1)}V${y.toFixed(1)}H${x.toFixed(1)}` : `L${at(x, y)}`;
    })
    .join('');
}

function axisValues({ scale }: Field, width: number): number[] {
  if (!scale) return [];
  const count = width > 420 ? 4 : width > 340 ? 3 : 2;
  const steps = Math.round((scale.high - scale.low) / scale.step);
  const parts = Math.min(count, steps);
  return Array.from({ length: parts + 1 }, (_, i) => scale.value(i / parts));
}

function inWords(curve: Curve, at: Cell, here: number | null, score: Score): string {
  const { field, answers } = curve;
  const now = here === null ? '' : ` Now ${score.format(here)} at ${field.show(at)}.`;
  if (!field.scale) {
    const list = field.choices.map((choice, i) => `${choice.label} ${score.format(answers[i] as number)}`).join(', ');
    return `${score.title} by ${field.label}: ${list}.${now}`;
  }
  const values = Array.from(answers);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (
    `${score.title} by ${field.label}: from ${score.format(values[0] as number)} at ${field.show(field.scale.low)} ` +
    `to ${score.format(values.at(-1) as number)} at ${field.show(field.scale.high)}, ` +
    `lowest ${score.format(low)}, highest ${score.format(high)}.${now}`
  );
}
