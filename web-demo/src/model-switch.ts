// Which model values the house: the small one comes with the page, the other when it is asked for. Both stay loaded.
import type { Progress } from 'sapwood';
import { byId, el, setText } from './dom.ts';
import { firstModel, type HouseModel, type HouseModelId, houseModels } from './house.ts';
import { openHouse, type Subject } from './subject.ts';

/** Each model of the house, loaded once. */
export class House {
  readonly #opened = new Map<HouseModelId, Promise<Subject>>();

  /** Errors: SapwoodError; another call tries again */
  open(id: HouseModelId, onProgress: (progress: Progress) => void): Promise<Subject> {
    const before = this.#opened.get(id);
    if (before) return before;
    const opening = openHouse(houseModels[id], { onProgress });
    this.#opened.set(id, opening);
    opening.catch(() => this.#opened.delete(id));
    return opening;
  }
}

export interface ModelSwitch {
  /** Resolves when the model is shown, or another one was chosen meanwhile. */
  choose(id: HouseModelId): Promise<void>;
  /** This is what the page shows now. */
  show(subject: Subject): void;
}

/** A group of radio buttons; the browser brings the arrow keys. put: show this model of the house. */
export function mountModelSwitch(house: House, put: (subject: Subject) => void): ModelSwitch {
  const root = byId('models');
  const problem = byId('models-problem');
  const options = Object.values(houseModels).map((model) => optionOf(model));
  let wanted: HouseModelId | 'own' = firstModel;
  let shown: HouseModelId | 'own' = firstModel;

  const mark = () => {
    for (const { id, radio } of options) radio.checked = id === wanted;
  };
  const choose = async (id: HouseModelId) => {
    wanted = id;
    problem.hidden = true;
    mark();
    if (id === shown) return;
    const option = options.find((one) => one.id === id);
    try {
      setText(byId('status'), `Asking ${houseModels[id].title} …`);
      const subject = await house.open(id, (progress) => option?.loading(progress));
      option?.loaded();
      if (wanted === id) put(subject);
    } catch (error) {
      setText(problem, error instanceof Error ? error.message : String(error));
      problem.hidden = false;
      if (wanted === id) wanted = shown;
      mark();
    } finally {
      option?.loading(null);
    }
  };
  for (const { id, radio } of options) radio.addEventListener('change', () => void choose(id));
  byId('models-options').replaceChildren(...options.map(({ root: label }) => label));
  const offer = byId<HTMLButtonElement>('ask-bart');
  offer.textContent = `Ask BART (${houseModels.bart.size})`;
  offer.addEventListener('click', () => {
    void choose('bart').then(() => byId<HTMLElement>('certainty').focus({ preventScroll: true }));
  });

  return {
    choose,
    show({ id, own }) {
      root.hidden = own;
      [wanted, shown] = [id, id];
      options.find((option) => option.id === id)?.loaded();
      mark();
    },
  };
}

function optionOf({ id, title, gives, size }: HouseModel) {
  const radio = el('input', { type: 'radio', name: 'house-model', value: id });
  let note = `${gives} · ${size}`;
  const more = el('small', {}, note);
  const root = el('label', {}, radio, el('span', {}, el('strong', {}, title), more));
  return {
    id,
    radio,
    root,
    loading(progress: Progress | null) {
      const share = progress?.total ? progress.loaded / progress.total : 0;
      root.style.setProperty('--share', String(share));
      setText(more, progress ? `loading: ${Math.floor(100 * share)}% of ${size}` : note);
    },
    /** What is here costs nothing. */
    loaded() {
      note = gives;
      setText(more, note);
    },
  };
}
