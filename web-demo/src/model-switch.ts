// Which model values the house: one comes with the page, the others when they are asked for. All of them stay loaded.
import type { Progress } from 'sapwood';
import { type Comparison, mountComparison } from './comparison.ts';
import { byId, setText } from './dom.ts';
import { bytes } from './format.ts';
import { firstModel, type HouseModelId, houseModels } from './house.ts';
import { openHouse, type Subject } from './subject.ts';

/** Each model of the house, loaded once. */
export class House {
  readonly #opening = new Map<HouseModelId, Promise<Subject>>();
  readonly #opened = new Map<HouseModelId, Subject>();

  /** Errors: SapwoodError; another call tries again */
  open(id: HouseModelId, onProgress: (progress: Progress) => void): Promise<Subject> {
    const before = this.#opening.get(id);
    if (before) return before;
    const opening = openHouse(houseModels[id], { onProgress });
    this.#opening.set(id, opening);
    opening.then(
      (subject) => this.#opened.set(id, subject),
      () => this.#opening.delete(id),
    );
    return opening;
  }

  /** Those that are here. */
  get opened(): ReadonlyMap<HouseModelId, Subject> {
    return this.#opened;
  }
}

export interface ModelSwitch {
  /** Resolves when the model is shown, or another one was chosen meanwhile. */
  choose(id: HouseModelId): Promise<void>;
  /** This is what the page shows now. */
  show(subject: Subject): void;
  readonly comparison: Comparison;
}

/** put: show this model of the house; refresh: one more of them has something to say. */
export function mountModelSwitch(house: House, put: (subject: Subject) => void, refresh: () => void): ModelSwitch {
  const problem = byId('models-problem');
  const all = byId<HTMLButtonElement>('ask-all');
  let wanted: HouseModelId | 'own' = firstModel;
  let shown: HouseModelId | 'own' = firstModel;

  /** null, with a reason on the page: it could not be loaded. */
  const open = async (id: HouseModelId): Promise<Subject | null> => {
    problem.hidden = true;
    try {
      return await house.open(id, (progress) => comparison.loading(id, progress));
    } catch (error) {
      setText(problem, error instanceof Error ? error.message : String(error));
      problem.hidden = false;
      return null;
    } finally {
      comparison.loading(id, null);
      offerTheRest();
    }
  };
  const choose = async (id: HouseModelId) => {
    wanted = id;
    comparison.mark(id);
    if (id === shown) return;
    setText(byId('status'), `Asking ${houseModels[id].title} …`);
    const subject = await open(id);
    if (wanted !== id) return;
    if (subject) return put(subject);
    wanted = shown;
    comparison.mark(shown);
  };
  const comparison = mountComparison((id) => void choose(id));

  const rest = () => Object.values(houseModels).filter(({ id }) => !house.opened.has(id));
  const offerTheRest = () => {
    const left = rest();
    all.hidden = left.length === 0;
    setText(all, `Ask all: ${bytes(left.reduce((sum, model) => sum + model.bytes, 0))}`);
  };
  all.addEventListener('click', async () => {
    all.disabled = true;
    // One after the other: the small one answers while the large one arrives.
    for (const { id } of rest()) if (await open(id)) refresh();
    all.disabled = false;
    if (all.hidden) byId<HTMLElement>('models').focus({ preventScroll: true });
  });

  return {
    choose,
    show({ id, own }) {
      byId('models').hidden = own;
      [wanted, shown] = [id, id];
      comparison.mark(id);
      offerTheRest();
    },
    comparison,
  };
}
