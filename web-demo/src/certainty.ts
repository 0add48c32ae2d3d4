// How sure is it? The intervals of a model in words; all draws of a posterior as a hill, and the chance of more than a number. The
// hill of where one began stays behind as a shadow. Every number in the picture is in the words beside it, too.
import type { Score } from './answers.ts';
import { type Belief, chanceAbove, hasDraws, measureOf, type Posterior, type Range } from './belief.ts';
import { density } from './density.ts';
import { byId, el, onWidth, setAttribute, setText, svg } from './dom.ts';
import { count } from './format.ts';
import type { State, Store } from './state.ts';
import type { Subject } from './subject.ts';
import { niceTicks } from './ticks.ts';

const HEIGHT = 190;
/** From the top: where hills may begin, where they stand, the strip of all draws, the bars of the intervals, the numbers. */
const TOP = 22;
const GROUND = 132;
const DRAWS = { from: 136, to: 143 };
const BARS = 155;
const NUMBERS = 182;
/** Half the width of a number below. */
const LABEL = 24;
const POINTS = 200;

export interface CertaintyView {
  /** begun: what was believed of the row that the current one is compared with. */
  update(state: State, belief: Belief | null, begun: Belief | null, focus: number, score: Score): void;
  /** For screen readers, when things have come to rest. */
  describe(): void;
}

export function mountCertainty(store: Store, subject: Subject): CertaintyView {
  const root = byId('certainty');
  const able = subject.model.capabilities.predictInterval;
  root.hidden = !able && subject.own;
  byId('certain-not').hidden = able;
  byId('certain').hidden = !able;
  if (!able) return { update() {}, describe() {} };

  const { sure } = subject.look;
  const answer = el('b', { class: 'interval' });
  const predictive = el('b', { class: 'predictive' });
  const more = el('span', {}, `; ${sure.predictive} `, predictive);
  byId('certain-words').replaceChildren(`${sure.answer} `, answer, ` (${measureOf(subject)})`, more, '.');
  byId('certain-caveat').textContent = sure.caveat;
  const draws = subject.model.capabilities.predictDraws ? mountDraws(store, subject) : null;
  byId('certain-draws').hidden = draws === null;
  return {
    update(state, belief, begun, focus, score) {
      root.classList.toggle('unanswered', belief === null);
      if (!belief) return;
      setText(answer, between(belief.answer, 'and', score));
      more.hidden = belief.predictive === null;
      if (belief.predictive) setText(predictive, between(belief.predictive, 'to', score));
      if (draws && hasDraws(belief)) draws.update(state, belief, hasDraws(begun) ? begun : null, focus, score);
    },
    describe() {
      draws?.describe();
    },
  };
}

function between(range: Range, word: string, score: Score): string {
  return range.map(score.format).join(` ${word} `);
}

/** What a posterior has beside its intervals: the hill, and chances. */
function mountDraws(store: Store, subject: Subject) {
  const { sure } = subject.look;
  byId('threshold-label').textContent = sure.above;
  byId('threshold-sign').textContent = sure.sign;
  const box = byId<HTMLInputElement>('threshold');
  const chance = byId('chance');
  const picture = mountPicture((threshold) => store.change({ threshold }));
  box.oninput = () => {
    if (Number.isFinite(box.valueAsNumber)) store.change({ threshold: box.valueAsNumber });
  };

  let words = '';
  let shown = 0;
  box.onblur = () => {
    box.value = String(shown);
  };
  return {
    update({ row, threshold }: State, belief: Posterior, begun: Posterior | null, focus: number, score: Score) {
      shown = threshold ?? roundOf(begun ?? belief);
      if (document.activeElement !== box) box.value = String(shown);
      box.step = String(10 ** Math.floor(Math.log10(Math.abs(shown) || 1) - 1));
      const share = chanceAbove(subject, row, focus, shown);
      const all = belief.draws.length;
      setText(chance, chanceText(share));
      setText(byId('chance-draws'), `${count(share * all)} of ${count(all)} draws`);
      picture.draw(belief, begun, shown, score);
      words =
        `A hill of ${count(all)} draws: 9 in 10 lie between ${between(belief.answer, 'and', score)}` +
        `${belief.predictive ? `; ${sure.predictive} ${between(belief.predictive, 'to', score)}` : ''}. ` +
        `${chanceText(share)} lie above ${score.format(shown)}.`;
    },
    describe() {
      if (words) picture.describe(words);
    },
  };
}

/** Two digits of a number in the middle of the draws. */
function roundOf({ answer: [low, high] }: Belief): number {
  return Number(((low + high) / 2).toPrecision(2));
}

/** No draw above a number does not make it impossible. */
function chanceText(share: number): string {
  if (share < 0.01) return '<1%';
  return share > 0.99 ? '>99%' : `${Math.round(share * 100)}%`;
}

function mountPicture(pick: (outcome: number) => void) {
  const picture = byId<SVGSVGElement>('hill');
  const make = (name: string) => svg('path', { class: name });
  const parts = {
    shadow: make('shadow'),
    below: make('below'),
    above: make('above'),
    outline: make('line'),
    draws: make('draws'),
    predictive: make('predictive'),
    answer: make('interval'),
    threshold: make('now'),
  };
  const handle = svg('circle', { class: 'handle', r: 7, cy: TOP - 10 });
  const ticks = svg('g', {});
  picture.replaceChildren(ticks, ...Object.values(parts), handle);

  let width = 400;
  let domain: Range = [0, 1];
  let redraw = () => {};
  onWidth(picture, (next) => {
    width = next;
    redraw();
  });

  const setFrom = (event: PointerEvent) => {
    const box = picture.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    pick(Number((domain[0] + share * (domain[1] - domain[0])).toPrecision(3)));
  };
  picture.onpointerdown = (event) => {
    if (event.button !== 0) return;
    picture.setPointerCapture(event.pointerId);
    setFrom(event);
    event.preventDefault(); // no text selection while dragging
  };
  picture.onpointermove = (event) => {
    if (picture.hasPointerCapture(event.pointerId)) setFrom(event);
  };

  const draw = (belief: Posterior, begun: Posterior | null, threshold: number, score: Score) => {
    setAttribute(picture, 'viewBox', `0 0 ${width} ${HEIGHT}`);
    domain = domainOf(begun ? [belief, begun] : [belief]);
    const [low, high] = domain;
    const x = (value: number) => ((value - low) / (high - low)) * width;
    const hill = density(belief.draws, low, high, POINTS);
    const before = begun && begun !== belief ? density(begun.draws, low, high, POINTS) : null;
    // One scale for both: a hill that is less sure is wider and lower.
    const peak = Math.max(...hill, ...(before ?? []));
    const y = (value: number) => GROUND - (value / peak) * (GROUND - TOP);
    const path = (values: Float64Array, from = 0, to = POINTS - 1) =>
      Array.from(values.subarray(from, to + 1), (value, i) =>
        point((from + i) * (width / (POINTS - 1)), y(value)),
      ).join('L');
    const at = Math.min(POINTS - 1, Math.max(0, ((threshold - low) / (high - low)) * (POINTS - 1)));
    const cut = point(at * (width / (POINTS - 1)), y(hill[Math.round(at)] as number));
    const foot = `${(at * (width / (POINTS - 1))).toFixed(1)} ${GROUND}`;

    const [first, last] = before ? hillOf(before, peak) : [0, 0];
    setAttribute(parts.shadow, 'd', before ? `M${path(before, first, last)}` : '');
    setAttribute(parts.below, 'd', `M0 ${GROUND}L${path(hill, 0, Math.floor(at))}L${cut}L${foot}Z`);
    setAttribute(parts.above, 'd', `M${foot}L${cut}L${path(hill, Math.ceil(at))}L${width} ${GROUND}Z`);
    setAttribute(parts.outline, 'd', `M${path(hill)}`);
    const stroke = (value: number) => `M${x(value).toFixed(1)} ${DRAWS.from}V${DRAWS.to}`;
    setAttribute(parts.draws, 'd', Array.from(belief.draws, stroke).join(''));
    const bar = ([from, to]: Range) => `M${x(from).toFixed(1)} ${BARS}H${x(to).toFixed(1)}`;
    setAttribute(parts.predictive, 'd', belief.predictive ? bar(belief.predictive) : '');
    setAttribute(parts.answer, 'd', bar(belief.answer));
    const inside = threshold >= low && threshold <= high;
    setAttribute(parts.threshold, 'd', inside ? `M${x(threshold).toFixed(1)} ${TOP - 10}V${DRAWS.to}` : '');
    setAttribute(handle, 'cx', x(threshold).toFixed(1));
    handle.classList.toggle('nowhere', !inside);
    ticks.replaceChildren(
      ...niceTicks(low, high, width > 360 ? 6 : 5)
        .filter((tick) => x(tick) > LABEL && x(tick) < width - LABEL)
        .flatMap((tick) => [
          svg('line', { class: 'grid', x1: x(tick), x2: x(tick), y1: TOP, y2: BARS + 8 }),
          svg('text', { class: 'tick', x: x(tick), y: NUMBERS, 'text-anchor': 'middle' }, score.tick(tick)),
        ]),
    );
  };
  return {
    draw(belief: Posterior, begun: Posterior | null, threshold: number, score: Score) {
      redraw = () => draw(belief, begun, threshold, score);
      redraw();
    },
    describe(words: string) {
      setAttribute(picture, 'aria-label', words);
    },
  };
}

/** All that is drawn, with a margin; it moves as smoothly as what is in it. */
function domainOf(beliefs: readonly Posterior[]): Range {
  const ends = beliefs.flatMap(({ draws, predictive }) => predictive ?? [Math.min(...draws), Math.max(...draws)]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const margin = (high - low) * 0.06 || Math.abs(low) * 0.01 || 1;
  return [low - margin, high + margin];
}

/** The first and last points that stand out from the ground. */
function hillOf(values: Float64Array, peak: number): Range {
  const stands = Array.from(values, (value) => value > peak / 200);
  return [Math.max(0, stands.indexOf(true)), Math.max(0, stands.lastIndexOf(true))];
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
