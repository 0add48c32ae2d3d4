// Loads the model, then: state -> answer and what-ifs -> every part of the page.
import { type Progress, SapwoodError } from 'sapwood';
import { type Answer, answer, predict, scoreOf } from './answers.ts';
import { type CurveView, mountCurve } from './curve.ts';
import { byId, el } from './dom.ts';
import { mountExamples } from './examples.ts';
import { Explorer } from './explore.ts';
import { startRow } from './fields.ts';
import { type FormView, mountForm } from './form.ts';
import { duration } from './format.ts';
import { type MapView, mountMap } from './map.ts';
import { mountModelPanel, showWeight } from './model-panel.ts';
import { mountOwnModel } from './own-model.ts';
import { fromHash, toHash } from './permalink.ts';
import { mountShare, mountSnippet, mountStrip } from './small-parts.ts';
import { createStore, type State, type Store } from './state.ts';
import { openHouse, type Subject } from './subject.ts';
import { time } from './timing.ts';
import { mountValuation } from './valuation.ts';
import './style.css';

/** How long nothing must change before the page measures, writes its address and speaks. */
const REST = 500;

const valuation = mountValuation();

async function main(): Promise<void> {
  mountStrip();
  mountSnippet();
  const subject = await openShippedModel();
  const linked = fromHash(subject.fields, location.hash);
  const start = startRow(subject.fields);
  const row = linked ?? start;
  document.body.classList.remove('loading');

  const store = createStore({ subject, row, baseline: row, example: null, explored: subject.look.explored });
  let parts: Parts | null = null;
  store.subscribe((state, previous) => {
    if (!parts || previous?.subject !== state.subject) parts = mountParts(store);
    parts.show(state, previous);
  });
  mountShare(() => new URL(toHash(subject.fields, store.state.row), location.href).href);
  mountOwnModel((own) => changeSubject(store, own ?? subject, subject));
  addEventListener('hashchange', () => {
    if (store.state.subject.own) return;
    const next = fromHash(subject.fields, location.hash);
    if (next && toHash(subject.fields, store.state.row) !== location.hash)
      store.change({ row: next, baseline: next, example: null });
  });
  byId('ready').textContent = `First answer ${duration(performance.now())} after you came.`;
  // The sizes of the last files are known a moment after they arrived.
  setTimeout(showWeight, 300);
}

async function openShippedModel(): Promise<Subject> {
  const loading = byId('answer-story');
  const onProgress = ({ loaded, total }: Progress) => {
    if (total) loading.textContent = `Loading the model: ${Math.round((100 * loaded) / total)}%`;
  };
  try {
    return await openHouse({ onProgress });
  } catch (error) {
    const retry = el('button', { type: 'button' }, 'Try again');
    retry.addEventListener('click', () => location.reload());
    loading.replaceChildren(error instanceof Error ? error.message : String(error), ' ', retry);
    byId('answer-caption').textContent = 'The model could not be loaded';
    document.body.classList.replace('loading', 'failed');
    throw error;
  }
}

/** One model gives way to another. The house stays loaded, so the way back is short. */
function changeSubject(store: Store, subject: Subject, kept: Subject): void {
  const before = store.state.subject;
  const row = startRow(subject.fields);
  const first = subject.fields.find((field) => field.scale) ?? subject.fields.find((field) => field.choices.length > 1);
  store.change({ subject, row, baseline: row, example: null, explored: subject.look.explored || (first?.name ?? '') });
  if (before !== kept && before !== subject) before.model.dispose();
}

interface Parts {
  show(state: State, previous: State | null): void;
}

/** Every part of the page that depends on which model it is. */
function mountParts(store: Store): Parts {
  const { subject, explored } = store.state;
  const form: FormView = mountForm(byId('form'), store, subject);
  const curve: CurveView = mountCurve(byId('curve'), store, subject);
  const map: MapView | null = mountMap(byId('map'), store, subject);
  const examples = mountExamples(byId('examples'), store, subject);
  mountModelPanel(subject);
  byId('title').textContent = subject.look.title;
  byId('lead').textContent = subject.look.lead;
  document.title = `${subject.look.title} · Sapwood`;
  document.body.classList.toggle('own-model', subject.own);

  let explorer = new Explorer(subject, explored);
  let baseline: number | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const atRest = (state: State, current: Answer | SapwoodError) => {
    if (store.state.subject !== subject) return;
    valuation.announce(state, current);
    curve.describe();
    if (!subject.own) updateAddress(subject, state.row);
    if (current instanceof Error) return;
    const one = time(() => predict(subject, state.row));
    valuation.timing(
      one,
      time(() => explorer.ask(state.row, current.focus)),
      explorer.rows,
    );
  };

  return {
    show(state, previous) {
      if (previous && state.explored !== previous.explored) explorer = new Explorer(subject, state.explored);
      if (state.baseline !== previous?.baseline || state.subject !== previous?.subject) {
        const begun = tryAnswer(subject, state.baseline);
        baseline = begun instanceof Error ? null : begun.value;
      }
      const current = tryAnswer(subject, state.row);
      const failed = current instanceof Error;
      const exploration = failed ? null : explorer.explore(state.row, current.focus);
      const here = failed ? null : current.score;

      valuation.update(state, current, baseline);
      form.update(state, exploration);
      curve.update(state, exploration, here, scoreOf(subject.model, subject.look, failed ? 0 : current.focus));
      map?.update(state, exploration, here);
      examples.update(state);
      clearTimeout(resting);
      resting = setTimeout(() => atRest(state, current), REST);
    },
  };
}

function tryAnswer(subject: Subject, row: State['row']): Answer | SapwoodError {
  try {
    return answer(subject, row);
  } catch (error) {
    if (error instanceof SapwoodError) return error;
    throw error;
  }
}

/** A plain visit keeps a plain address. */
function updateAddress({ fields }: Subject, row: State['row']): void {
  const hash = toHash(fields, row);
  const isStart = hash === toHash(fields, startRow(fields));
  if (hash === location.hash || (isStart && fromHash(fields, location.hash) === null)) return;
  history.replaceState(null, '', isStart ? location.pathname + location.search : hash);
}

void main();
