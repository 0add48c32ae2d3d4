// The same row at every place: a map of dots, one per square where there are data. It is a picture with a pointer
// short-cut; the two inputs have sliders of their own.
import { el, setAttribute, setText, share, svg } from './dom.ts';
import type { Exploration } from './explore.ts';
import type { Places } from './presentation.ts';
import type { State, Store } from './state.ts';
import type { Subject } from './subject.ts';

/** What a dot stands for. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly column: number;
  readonly row: number;
  readonly size: number;
}

const RADII = [0.2, 0.31, 0.44];
/** Colours, from the cheapest to the dearest: .shade-0 … in style.css. */
const SHADES = 9;

const known = new WeakMap<Places, readonly Square[]>();

export function squaresOf(places: Places): readonly Square[] {
  const before = known.get(places);
  if (before) return before;
  const { west, east, south, north, columns, lattice } = places;
  const squares = lattice.flatMap((line, row) =>
    [...line].flatMap((mark, column) => {
      const size = '.oO'.indexOf(mark);
      const x = round(west + ((column + 0.5) / columns) * (east - west));
      const y = round(north - ((row + 0.5) / lattice.length) * (north - south));
      return size < 0 ? [] : [{ x, y, column, row, size }];
    }),
  );
  known.set(places, squares);
  return squares;
}

/** About 100 m, as the model was trained. */
function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

export interface MapView {
  update(state: State, exploration: Exploration | null, here: number | null): void;
}

export function mountMap(root: HTMLElement, store: Store, { look, fields }: Subject): MapView | null {
  const { map } = look;
  root.hidden = map === null;
  root.replaceChildren();
  if (!map) return null;
  const { places, x, y } = map;
  const squares = squaresOf(places);
  const rows = places.lattice.length;

  const dots = squares.map((square) =>
    svg('circle', { cx: square.column + 0.5, cy: square.row + 0.5, r: RADII[square.size] ?? 0.3 }),
  );
  const halo = svg('circle', { class: 'halo', r: 1.5 });
  const pin = svg('circle', { class: 'pin', r: 0.62 });
  const picture = svg(
    'svg',
    {
      viewBox: `-1 -1 ${places.columns + 2} ${rows + 2}`,
      role: 'img',
      class: 'map',
      'aria-labelledby': 'map-title map-help',
    },
    svg('g', {}, ...dots),
    svg('g', { class: 'marker' }, halo, pin),
  );
  const low = el('span');
  const high = el('span');
  const readout = el('p', { class: 'readout', 'aria-hidden': 'true' });
  root.append(
    el('h2', { id: 'map-title' }, 'The same house, elsewhere'),
    el(
      'p',
      { id: 'map-help', class: 'hint' },
      'Each dot is a square kilometre of Lucas County where houses were sold. Pick one to move the house there.',
    ),
    picture,
    el('div', { class: 'legend' }, low, legend(), high),
    readout,
  );

  let answers: ArrayLike<number> = [];
  let price: number | null = null;

  const squareAt = (event: PointerEvent | MouseEvent): number => {
    const box = picture.getBoundingClientRect();
    const column = ((event.clientX - box.left) / box.width) * (places.columns + 2) - 1.5;
    const row = ((event.clientY - box.top) / box.height) * (rows + 2) - 1.5;
    let best = -1;
    let nearest = 4; // squares: further away there is nothing to move to
    squares.forEach((square, i) => {
      const distance = (square.column - column) ** 2 + (square.row - row) ** 2;
      if (distance < nearest) [best, nearest] = [i, distance];
    });
    return best;
  };
  const moveTo = (event: PointerEvent | MouseEvent) => {
    const square = squares[squareAt(event)];
    if (square) store.setValues({ [x]: square.x, [y]: square.y });
  };
  picture.addEventListener('click', moveTo);
  picture.addEventListener('pointermove', (event) => {
    if (event.buttons === 1 && event.pointerType !== 'touch') moveTo(event);
    const there = answers[squareAt(event)];
    readout.classList.toggle('shown', there !== undefined);
    if (there === undefined || price === null) return;
    setText(readout, `${look.format(there)} there, ${look.difference(there, price)}`);
  });
  picture.addEventListener('pointerleave', () => readout.classList.remove('shown'));

  return {
    update(state, exploration, here) {
      price = here;
      const [atX, atY] = [state.row[x], state.row[y]];
      const somewhere = typeof atX === 'number' && typeof atY === 'number';
      halo.parentElement?.classList.toggle('nowhere', !somewhere);
      if (somewhere) {
        const cx = share(atX, places.west, places.east) * places.columns;
        const cy = share(-atY, -places.north, -places.south) * rows;
        for (const circle of [halo, pin]) {
          setAttribute(circle, 'cx', cx.toFixed(2));
          setAttribute(circle, 'cy', cy.toFixed(2));
        }
      }
      if (!exploration?.places) return;
      answers = exploration.places.answers;
      // The colours span what most places have; a few outliers share the ends.
      const sorted = Float64Array.from(answers).sort();
      const from = sorted[Math.floor(sorted.length * 0.03)] as number;
      const to = sorted[Math.floor(sorted.length * 0.97)] as number;
      dots.forEach((dot, i) => {
        const shade = Math.min(SHADES - 1, Math.floor(share(answers[i] as number, from, to) * SHADES));
        setAttribute(dot, 'class', `shade-${shade}`);
      });
      setText(low, look.tick(from));
      setText(high, look.tick(to));
    },
  };

  function legend(): SVGSVGElement {
    const steps = Array.from({ length: SHADES }, (_, i) =>
      svg('rect', { class: `shade-${i}`, x: i, y: 0, width: 1.02, height: 1 }),
    );
    const label = `Colours: ${fields.length > 0 ? look.answer.toLowerCase() : 'answer'} from low to high`;
    return svg(
      'svg',
      { viewBox: `0 0 ${SHADES} 1`, preserveAspectRatio: 'none', role: 'img', 'aria-label': label },
      ...steps,
    );
  }
}
