// Data flows one way: a control calls change(), and once a frame every part of the page is shown the new state.
import type { Row } from 'sapwood';
import type { Example } from './presentation.ts';
import type { Subject } from './subject.ts';

export interface State {
  /** The model, and how it is presented. */
  readonly subject: Subject;
  /** The inputs, as the model takes them; null is unknown. */
  readonly row: Row;
  /** The row that the current one is compared with. */
  readonly baseline: Row;
  /** The example that the row was taken from, while it is still the same. */
  readonly example: Example | null;
  /** The number that a posterior's draws are compared with; null: one near the first answer. */
  readonly threshold: number | null;
  /** The field whose curve is drawn large. */
  readonly explored: string;
}

export interface Store {
  readonly state: State;
  change(patch: Partial<State>): void;
  /** Set some inputs; the field of the first one gets the curve. */
  setValues(values: Row): void;
  /** Show now, and after changes, once a frame. previous: what was shown before, null at first. */
  subscribe(show: (state: State, previous: State | null) => void): void;
}

export function createStore(initial: State): Store {
  let state = initial;
  let waiting = false;
  const renders: (() => void)[] = [];
  return {
    get state() {
      return state;
    },
    change(patch) {
      state = { ...state, ...patch };
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        for (const render of renders) render();
      });
    },
    setValues(values) {
      const explored = Object.keys(values)[0] ?? state.explored;
      this.change({ row: { ...state.row, ...values }, example: null, explored });
    },
    subscribe(show) {
      let shown: State | null = null;
      const render = () => {
        const previous = shown;
        shown = state;
        show(state, previous);
      };
      renders.push(render);
      render();
    },
  };
}
