// A visitor's own model file: dropped anywhere on the page, or chosen; or one of ours, for those who have none at hand. It is read here
// and goes nowhere.
import sampleUrl, { bytes as sampleBytes } from 'model:price-band/model.safetensors';
import { type ErrorCode, SapwoodError } from 'sapwood';
import { byId, el } from './dom.ts';
import { bytes } from './format.ts';
import { openFile, type Subject } from './subject.ts';

/** show: put a model in place of the one before; null: the house again. */
export function mountOwnModel(show: (subject: Subject | null) => void): void {
  const input = byId<HTMLInputElement>('file');
  const zone = byId('drop');
  const progress = byId('drop-progress');
  const problem = byId('drop-error');
  const banner = byId('own');
  let current: AbortController | null = null;

  const open = async (file: File) => {
    current?.abort();
    const controller = new AbortController();
    current = controller;
    problem.hidden = true;
    progress.textContent = `Opening ${file.name} (${bytes(file.size)}) …`;
    zone.setAttribute('aria-busy', 'true');
    try {
      const subject = await openFile(file, { signal: controller.signal });
      if (controller.signal.aborted) return subject.model.dispose();
      byId('own-name').textContent = file.name;
      banner.hidden = false;
      show(subject);
      banner.scrollIntoView({ block: 'start' });
      banner.focus({ preventScroll: true });
    } catch (error) {
      if (!controller.signal.aborted) showProblem(file, error);
    } finally {
      if (current === controller) {
        progress.textContent = '';
        zone.removeAttribute('aria-busy');
        input.value = ''; // the same file may be tried again
      }
    }
  };

  const showProblem = (file: File, error: unknown) => {
    const known = error instanceof SapwoodError ? error : null;
    const details: [string, string][] = known
      ? [
          ['Where', known.place],
          ['Found', known.got],
          ['Expected', known.expected],
          ['Code', known.code],
        ]
      : [];
    const told = error instanceof Error ? error.message : String(error);
    problem.replaceChildren(
      el('h3', {}, `${file.name} was not opened`),
      el('p', { class: 'message' }, told),
      el(
        'dl',
        { class: 'facts' },
        ...details
          .filter(([, value]) => value !== '' && !told.includes(value))
          .flatMap(([term, value]) => [el('dt', {}, term), el('dd', {}, value)]),
      ),
      el('p', { class: 'fix' }, known ? fixFor(known.code) : fixFor('unsupported')),
    );
    problem.hidden = false;
    problem.scrollIntoView({ block: 'nearest' });
    problem.focus({ preventScroll: true });
  };

  const sample = byId<HTMLButtonElement>('sample');
  sample.textContent = `Or ours: price bands, by scikit-learn (${bytes(sampleBytes)})`;
  sample.addEventListener('click', async () => {
    const name = 'price-band.safetensors';
    try {
      const response = await fetch(sampleUrl);
      if (!response.ok) throw new Error(`It could not be fetched: the server said ${response.status}.`);
      await open(new File([await response.blob()], name));
    } catch (error) {
      showProblem(new File([], name), error);
    }
  });

  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void open(file);
  });
  byId('own-close').addEventListener('click', () => {
    current?.abort();
    banner.hidden = true;
    show(null);
    byId('valuation').focus();
  });

  // Leaving one element for another inside the page counts as leaving, so count.
  let depth = 0;
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const dragging = (on: boolean) => document.body.classList.toggle('dragging', on);
  addEventListener('dragenter', (event) => {
    if (hasFile(event)) dragging(++depth > 0);
  });
  addEventListener('dragleave', (event) => {
    if (hasFile(event)) dragging(--depth > 0);
  });
  addEventListener('dragover', (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    depth = 0;
    dragging(false);
    const file = event.dataTransfer?.files[0];
    if (file) void open(file);
  });
}

function fixFor(code: ErrorCode): string {
  switch (code) {
    case 'unknown_format':
    case 'malformed':
      return 'Save the model with booster.save_model("model.json") or "model.ubj". Pickles, joblib files and the old binary format of XGBoost are not read.';
    case 'truncated':
      return 'The file ends too early: copy or download it again.';
    case 'unsupported':
    case 'future_version':
      return 'The file is sound, but asks for something that this version does not do.';
    case 'invalid_model':
      return 'Parts of the file contradict each other. If XGBoost itself opens it, please report it.';
    case 'too_large':
    case 'out_of_memory':
      return 'The model needs more memory than the browser gives to a page.';
    case 'digest_mismatch':
    case 'golden_mismatch':
      return 'The file was changed after it was written, or is damaged: export it again.';
    default:
      return 'XGBoost models saved as .json or .ubj and Sapwood files (.safetensors) can be opened, gzipped or not.';
  }
}
