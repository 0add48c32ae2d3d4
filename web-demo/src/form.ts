// The form, built from model.inputs: sliders, choices and switches, each with its own state "unknown".
import type { Cell, Row } from 'sapwood';
import { path } from './curve.ts';
import { el, setAttribute, setText, share, svg } from './dom.ts';
import type { Exploration } from './explore.ts';
import type { Field } from './fields.ts';
import type { State, Store } from './state.ts';
import type { Subject } from './subject.ts';

/** A form that is longer than this starts folded. */
const MANY = 40;
const WAVE = { width: 200, height: 36 };

export interface FormView {
  update(state: State, exploration: Exploration | null): void;
}

interface Control {
  readonly root: HTMLElement;
  show(value: Cell): void;
  wave?(exploration: Exploration, low: number, high: number): void;
}

export function mountForm(root: HTMLElement, store: Store, subject: Subject): FormView {
  const { fields, look } = subject;
  const controls = new Map(fields.map((field) => [field.name, control(field, store)]));
  const sections = sectionsOf(fields, look.groups).map(({ title, members }) => {
    const parts = members.map((field) => controls.get(field.name)?.root ?? null);
    const grid = el('div', { class: 'fields' }, ...parts.slice(0, MANY));
    const rest = parts.slice(MANY);
    const more = el('button', { type: 'button', class: 'quiet' }, `Show ${rest.length} more inputs`);
    more.addEventListener('click', () => {
      grid.append(...rest.filter((part) => part !== null));
      more.remove();
      rest[0]?.querySelector('input')?.focus();
    });
    const legend = title ? el('legend', {}, title) : el('legend', { class: 'sr-only' }, 'Inputs');
    return el('fieldset', {}, legend, grid, rest.length > 0 ? more : null);
  });
  root.replaceChildren(...sections);

  let shown: Row = {};
  return {
    update({ row }, exploration) {
      for (const [name, { show }] of controls) {
        const value = row[name] ?? null;
        if (!(name in shown) || shown[name] !== value) show(value);
      }
      shown = Object.fromEntries([...controls.keys()].map((name) => [name, row[name] ?? null]));
      if (!exploration) return;
      // One scale for all: a flat wave means that the input hardly matters here.
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (const { answers } of exploration.small.values()) {
        for (const value of Array.from(answers)) [low, high] = [Math.min(low, value), Math.max(high, value)];
      }
      for (const { wave } of controls.values()) wave?.(exploration, low, high);
    },
  };
}

interface Section {
  readonly title: string;
  readonly members: readonly Field[];
}

function sectionsOf(fields: readonly Field[], groups: Subject['look']['groups']): Section[] {
  const left = new Map(fields.map((field) => [field.name, field]));
  const sections = groups.map(({ title, inputs }): Section => {
    const members = inputs.flatMap((name) => left.get(name) ?? []);
    for (const name of inputs) left.delete(name);
    return { title, members };
  });
  sections.push({ title: groups.length > 0 ? 'More' : '', members: [...left.values()] });
  return sections.filter(({ members }) => members.length > 0);
}

function control(field: Field, store: Store): Control {
  switch (field.kind) {
    case 'slider':
    case 'number':
      return numberControl(field, store);
    case 'choice':
      return choiceControl(field, store);
    case 'switch':
      return switchControl(field, store);
  }
}

function numberControl(field: Field, store: Store): Control {
  const { name, scale, label } = field;
  const id = idOf(name);
  const box = el('input', {
    id,
    type: 'number',
    step: 'any',
    inputmode: scale && scale.low >= 0 ? 'decimal' : 'text',
    autocomplete: 'off',
    placeholder: field.optional ? 'unknown' : 'needed',
    'aria-describedby': `${id}-note`,
  });
  const slider = scale && rangeOf(field);
  const wave = svg('path', { class: 'line' });
  const fill = svg('path', { class: 'area' });
  const note = el('p', { id: `${id}-note`, class: 'note' });
  const unknown = unknownButton(field, store);

  const change = (value: number | null) => store.setValues({ [name]: value });
  box.addEventListener('input', () => {
    // A model that needs the value goes on with the one before, until there is another.
    if (Number.isFinite(box.valueAsNumber)) change(box.valueAsNumber);
    else if (field.optional && !box.validity.badInput) change(null);
  });
  box.addEventListener('focus', () => store.change({ explored: name }));
  box.addEventListener('blur', () => {
    const value = store.state.row[name];
    if (box.value === '' && typeof value === 'number') box.value = String(value);
  });
  slider?.addEventListener('input', () =>
    change(scale?.log ? scale.value(slider.valueAsNumber / 1000) : slider.valueAsNumber),
  );
  slider?.addEventListener('focus', () => store.change({ explored: name }));

  const track =
    slider &&
    el(
      'div',
      { class: 'track' },
      svg(
        'svg',
        {
          class: 'wave',
          viewBox: `0 0 ${WAVE.width} ${WAVE.height}`,
          preserveAspectRatio: 'none',
          'aria-hidden': 'true',
        },
        fill,
        wave,
      ),
      slider,
    );
  const root = el(
    'div',
    { class: 'field', 'data-input': name },
    el(
      'div',
      { class: 'head' },
      el('label', { for: id }, label),
      el('span', { class: 'box' }, box, el('span', { class: 'unit' }, field.unit.length > 6 ? '' : field.unit)),
    ),
    track,
    el('div', { class: 'foot' }, note, unknown.button),
  );
  return {
    root,
    show(value) {
      const known = typeof value === 'number';
      root.classList.toggle('is-unknown', !known);
      unknown.show(value);
      // Leave alone what is being typed: 1. and 1.0 are both 1.
      if (document.activeElement !== box || (box.value !== '' && box.valueAsNumber !== value))
        box.value = known ? String(value) : '';
      const outside = known && scale !== null && (value < scale.low || value > scale.high);
      note.classList.toggle('warn', outside);
      setText(note, outside ? `outside ${field.hint}` : (known && field.note(value)) || field.hint);
      if (!slider || !scale) return;
      const position = known ? scale.position(value) : 0.5;
      slider.value = String(scale.log ? position * 1000 : known ? value : (scale.low + scale.high) / 2);
      setAttribute(
        slider,
        'aria-valuetext',
        field.show(value) + (known && field.note(value) ? `, ${field.note(value)}` : ''),
      );
      slider.style.setProperty('--at', String(position));
    },
    wave(exploration, low, high) {
      const curve = exploration.small.get(name);
      if (!curve || !scale) return;
      const y = (value: number) => WAVE.height - 2 - share(value, low, high) * (WAVE.height - 4);
      const x = (value: number) => scale.position(value) * WAVE.width;
      const line = path(
        curve.at.map((at, i) => [x(at as number), y(curve.answers[i] as number)] as const),
        curve.at.length < 16,
      );
      setAttribute(wave, 'd', line);
      setAttribute(fill, 'd', `${line}V${WAVE.height}H0Z`);
    },
  };
}

function rangeOf({ scale, label }: Field): HTMLInputElement | null {
  if (!scale) return null;
  const ends = scale.log ? { min: 0, max: 1000, step: 1 } : { min: scale.low, max: scale.high, step: scale.step };
  return el('input', { type: 'range', ...ends, 'aria-label': label });
}

function choiceControl(field: Field, store: Store): Control {
  const { name, label, choices, optional } = field;
  const id = idOf(name);
  // Options carry positions, so that no name of a category can be mistaken for "unknown".
  const options = choices.map((choice, i) => el('option', { value: i }, choice.label));
  const select = el('select', { id }, ...options, optional ? el('option', { value: '' }, 'unknown') : null);
  select.addEventListener('change', () => {
    store.setValues({ [name]: select.value === '' ? null : (choices[Number(select.value)]?.value ?? null) });
  });
  select.addEventListener('focus', () => store.change({ explored: name }));
  const root = el(
    'div',
    { class: 'field', 'data-input': name },
    el('div', { class: 'head' }, el('label', { for: id }, label)),
    select,
  );
  return {
    root,
    show(value) {
      const index = choices.findIndex((choice) => choice.value === value);
      select.value = index < 0 ? '' : String(index);
      root.classList.toggle('is-unknown', index < 0);
    },
  };
}

function switchControl(field: Field, store: Store): Control {
  const { name, label } = field;
  const id = idOf(name);
  const box = el('input', { id, type: 'checkbox', role: 'switch' });
  const state = el('span', { class: 'state', 'aria-hidden': 'true' });
  const unknown = unknownButton(field, store);
  box.addEventListener('change', () => store.setValues({ [name]: box.checked }));
  box.addEventListener('focus', () => store.change({ explored: name }));
  const root = el(
    'div',
    { class: 'field', 'data-input': name },
    el('div', { class: 'head' }, el('label', { for: id }, label)),
    el('div', { class: 'switch' }, box, state, unknown.button),
  );
  return {
    root,
    show(value) {
      box.checked = value === true || value === 1;
      box.indeterminate = value === null;
      setText(state, field.show(value));
      root.classList.toggle('is-unknown', value === null);
      unknown.show(value);
    },
  };
}

/** Pressed: the value is unknown to the model. Pressed again: it is what it was. */
function unknownButton({ name, label, optional, start }: Field, store: Store) {
  const button = el(
    'button',
    { type: 'button', class: 'unknown', 'aria-pressed': 'false', 'aria-label': `${label} unknown`, hidden: !optional },
    'unknown',
  );
  let last: Cell = start;
  let value: Cell = start;
  button.addEventListener('click', () => {
    store.setValues({ [name]: value === null ? (last ?? 0) : null });
  });
  return {
    button,
    show(next: Cell) {
      value = next ?? null;
      if (value !== null) last = value;
      setAttribute(button, 'aria-pressed', String(value === null));
    },
  };
}

/** Names of inputs may hold anything; ids of elements may not hold spaces. */
function idOf(name: string): string {
  return `input-${name.replace(/[^\w-]/g, (mark) => `_${mark.codePointAt(0)}_`)}`;
}
