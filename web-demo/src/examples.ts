// Rows to begin with, as buttons.
import { el } from './dom.ts';
import { startRow } from './fields.ts';
import type { Example } from './presentation.ts';
import type { State, Store } from './state.ts';
import type { Subject } from './subject.ts';

export interface ExamplesView {
  update(state: State): void;
}

export function mountExamples(root: HTMLElement, store: Store, { look, fields }: Subject): ExamplesView {
  const start: Example = { name: 'A typical house', row: startRow(fields), story: '' };
  const buttons = [start, ...look.examples].map((example) => {
    const button = el('button', { type: 'button', class: 'chip', 'aria-pressed': 'false' }, example.name);
    button.addEventListener('click', () => {
      store.change({
        row: example.row,
        baseline: example.row,
        example: example === start ? null : example,
        threshold: null,
      });
    });
    return { button, example };
  });
  root.hidden = look.examples.length === 0;
  root.replaceChildren(...buttons.map(({ button }) => button));
  return {
    update({ row }) {
      for (const { button, example } of buttons) {
        const same = fields.every(({ name }) => (row[name] ?? null) === (example.row[name] ?? null));
        button.setAttribute('aria-pressed', String(same));
      }
    },
  };
}
