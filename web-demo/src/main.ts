// Loads the model, then: state -> answer and what-ifs -> every part of the page.
import type { Progress, Row } from 'sapwood';
import { type Answer, predict, scoreOf, tryAnswer } from './answers.ts';
import { type Belief, beliefOf } from './belief.ts';
import { type CertaintyView, mountCertainty } from './certainty.ts';
import { type CurveView, mountCurve } from './curve.ts';
import { byId, el } from './dom.ts';
import { mountExamples } from './examples.ts';
import { Explorer } from './explore.ts';
import { rowFor, startRow } from './fields.ts';
import { type FormView, mountForm } from './form.ts';
import { duration } from './format.ts';
import { firstModel } from './house.ts';
import { type MapView, mountMap } from './map.ts';
import { mountModelPanel, showWeight } from './model-panel.ts';
import { House, mountModelSwitch } from './model-switch.ts';
import { mountOwnModel } from './own-model.ts';
import { fromHash, isPermalink, modelOf, toHash } from './permalink.ts';
import { mountShare, mountSnippet, mountStrip } from './small-parts.ts';
import { createStore, type State, type Store } from './state.ts';
import type { Subject } from './subject.ts';
import { time } from './timing.ts';
import { mountValuation } from './valuation.ts';
import './style.css';

/** How long nothing must change before the page measures, writes its address and speaks. */
const REST = 500;

const valuation = mountValuation();

async function main(): Promise<void> {
  mountStrip();
  mountSnippet();
  const house = new House();
  const subject = await openShippedModel(house);
  const linked = fromHash(subject.fields, location.hash);
  const start = startRow(subject.fields);
  const row = linked ?? start;
  document.body.classList.remove('loading');

  const store = createStore({
    subject,
    row,
    baseline: row,
    example: null,
    threshold: null,
    explored: subject.look.explored,
  });
  const models = mountModelSwitch(
    house,
    (other) => changeModel(store, other),
    () => store.change({}),
  );
  let home = subject;
  let parts: Parts | null = null;
  store.subscribe((state, previous) => {
    if (!parts || previous?.subject !== state.subject) {
      parts = mountParts(store);
      models.show(state.subject);
      if (!state.subject.own) home = state.subject;
      // The sizes of the last files are known a moment after they arrived.
      setTimeout(showWeight, 300);
    }
    parts.show(state, previous);
    if (!state.subject.own) models.comparison.update(state, house.opened);
  });
  mountShare(() => new URL(toHash(home, store.state.row), location.href).href);
  mountOwnModel((own) => changeSubject(store, own ?? home));
  addEventListener('hashchange', async () => {
    const { hash } = location;
    if (store.state.subject.own || !isPermalink(hash) || toHash(home, store.state.row) === hash) return;
    await models.choose(modelOf(hash));
    const next = fromHash(store.state.subject.fields, hash);
    if (next) store.change({ row: next, baseline: next, example: null, threshold: null });
  });
  byId('ready').textContent = `First answer ${duration(performance.now())} after you came.`;
}

/** The model of the link, or the small one. */
async function openShippedModel(house: House): Promise<Subject> {
  const loading = byId('answer-story');
  const onProgress = ({ loaded, total }: Progress) => {
    if (total) loading.textContent = `Loading the model: ${Math.round((100 * loaded) / total)}%`;
  };
  try {
    return await house.open(modelOf(location.hash), onProgress);
  } catch (error) {
    const retry = el('button', { type: 'button' }, 'Try again');
    retry.addEventListener('click', () => location.reload());
    loading.replaceChildren(error instanceof Error ? error.message : String(error), ' ', retry);
    byId('answer-caption').textContent = 'The model could not be loaded';
    document.body.classList.replace('loading', 'failed');
    throw error;
  }
}

/** The same house, by another of its models. */
function changeModel(store: Store, subject: Subject): void {
  const { fields, look } = subject;
  const { row, baseline, explored } = store.state;
  // What this model does not ask for is kept for the way back.
  const asked = (of: Row) => ({ ...of, ...rowFor(fields, of) });
  const stays = fields.some(({ name }) => name === explored);
  store.change({ subject, row: asked(row), baseline: asked(baseline), explored: stays ? explored : look.explored });
}

/** A stranger's model in place of the house, or the house again: its models stay loaded, so the way back is short. */
function changeSubject(store: Store, subject: Subject): void {
  const before = store.state.subject;
  const row = startRow(subject.fields);
  const first = subject.fields.find((field) => field.scale) ?? subject.fields.find((field) => field.choices.length > 1);
  store.change({
    subject,
    row,
    baseline: row,
    example: null,
    threshold: null,
    explored: subject.look.explored || (first?.name ?? ''),
  });
  if (before.own && before !== subject) before.model.dispose();
}

interface Parts {
  show(state: State, previous: State | null): void;
}

/** Every part of the page that depends on which model it is. */
function mountParts(store: Store): Parts {
  const { subject, explored } = store.state;
  const form: FormView = mountForm(byId('form'), store, subject);
  const certainty: CertaintyView = mountCertainty(store, subject);
  const curve: CurveView = mountCurve(byId('curve'), store, subject);
  const map: MapView | null = mountMap(byId('map'), store, subject);
  const examples = mountExamples(byId('examples'), store, subject);
  mountModelPanel(subject);
  byId('title').textContent = subject.look.title;
  byId('lead').textContent = subject.look.lead;
  document.title = `${subject.look.title} · Sapwood`;
  document.body.classList.toggle('own-model', subject.own);
  document.body.dataset.model = subject.id;

  let explorer = new Explorer(subject, explored);
  let baseline: number | null = null;
  let begun: Belief | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const atRest = (state: State, current: Answer | Error, belief: Belief | null) => {
    if (store.state.subject !== subject) return;
    valuation.announce(state, current, belief);
    certainty.describe();
    curve.describe();
    if (!subject.own) updateAddress(subject, state.row);
    if (current instanceof Error) return;
    const one = time(() => predict(subject, state.row));
    valuation.timing(
      one,
      time(() => explorer.ask(state.row, current.focus)),
      explorer.rows,
      belief && time(() => beliefOf(subject, state.row, current.focus)),
    );
  };

  return {
    show(all, previous) {
      const state = { ...all, row: rowFor(subject.fields, all.row) };
      if (previous && state.explored !== previous.explored) explorer = new Explorer(subject, state.explored);
      if (state.baseline !== previous?.baseline || state.subject !== previous?.subject) {
        const row = rowFor(subject.fields, state.baseline);
        const first = tryAnswer(subject, row);
        const failed = first instanceof Error;
        baseline = failed ? null : first.value;
        begun = failed ? null : beliefOf(subject, row, first.focus);
      }
      const current = tryAnswer(subject, state.row);
      const failed = current instanceof Error;
      const exploration = failed ? null : explorer.explore(state.row, current.focus);
      const here = failed ? null : current.score;
      const focus = failed ? 0 : current.focus;
      const belief = failed ? null : beliefOf(subject, state.row, focus);
      const score = scoreOf(subject.model, subject.look, focus);

      valuation.update(state, current, belief, baseline);
      certainty.update(state, belief, begun, focus, score);
      form.update(state, exploration);
      curve.update(state, exploration, here, score);
      map?.update(state, exploration, here);
      examples.update(state);
      clearTimeout(resting);
      resting = setTimeout(() => atRest(state, current, belief), REST);
    },
  };
}

/** A plain visit keeps a plain address. */
function updateAddress(subject: Subject, row: State['row']): void {
  const { fields, id } = subject;
  const hash = toHash(subject, row);
  const isPlain = id === firstModel && hash === toHash(subject, startRow(fields));
  if (hash === location.hash || (isPlain && !isPermalink(location.hash))) return;
  history.replaceState(null, '', isPlain ? location.pathname + location.search : hash);
}

void main();
