// What is running: the model, its size, and what the visit cost.
import { byId, el } from './dom.ts';
import { bytes, count, duration } from './format.ts';
import type { Subject } from './subject.ts';

export function mountModelPanel(subject: Subject): void {
  const { model, name, loadTime, own } = subject;
  const { info } = model;
  const rounds = info.rounds;
  const used =
    rounds && rounds.to - rounds.from < rounds.total
      ? `, ${rounds.to - rounds.from} of ${rounds.total} rounds used`
      : '';
  const received = info.receivedBytes < info.bytes ? `${bytes(info.receivedBytes)} over the wire, ` : '';
  const size = `${received}${bytes(info.bytes)} as a file, ${bytes(info.packedBytes)} in the engine`;
  const golden = info.golden ? `${count(info.golden.rows)}, reproduced` : 'none in this file';
  const facts: [string, string][] = [
    ['Model file', `${name} (${info.format})`],
    ['Trained with', `${info.library} ${info.libraryVersion}`],
    ['Objective', info.objective],
    info.draws !== undefined
      ? [
          'Posterior',
          `${count(info.draws)} draws of ${count(info.treesPerDraw ?? 0)} trees: ${count(info.lives ?? 0)} splits, each alive for a while`,
        ]
      : info.trees === undefined || info.nodes === undefined
        ? [
            'Kind',
            info.steps.length > 0 ? `${info.predictor}, behind ${count(info.steps.length)} steps` : info.predictor,
          ]
        : ['Trees', `${count(info.trees)} with ${count(info.nodes)} nodes${used}`],
    ...(info.predicates ? [['Different questions', count(info.predicates)] as [string, string]] : []),
    ['Inputs', count(model.inputs.length)],
    ['Evaluator', info.evaluator],
    ['Size', size],
    [own ? 'Opened in' : 'Loaded in', `${duration(loadTime)}${own ? '' : ', engine and checks included'}`],
    ['Known answers', golden],
  ];
  byId('model-facts').replaceChildren(...facts.flatMap(([term, value]) => [el('dt', {}, term), el('dd', {}, value)]));
  const warnings = byId('model-warnings');
  warnings.replaceChildren(...info.warnings.map((warning) => el('li', {}, warning)));
  warnings.hidden = info.warnings.length === 0;
  mountSave(subject);
}

/** The same model as a Sapwood file, made here on request. */
function mountSave({ model, name }: Subject): void {
  const button = byId<HTMLButtonElement>('save');
  const note = byId('save-note');
  note.textContent = '';
  button.onclick = () => {
    try {
      const file = model.save();
      const link = el('a', { download: `${name.replace(/(\.(json|ubj|model|gz|safetensors))+$/i, '')}.safetensors` });
      link.href = URL.createObjectURL(new Blob([file], { type: 'application/octet-stream' }));
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      note.textContent = `${link.download}: ${bytes(file.length)}, the same answers to the last bit.`;
    } catch (error) {
      note.textContent = error instanceof Error ? error.message : String(error);
    }
  };
}

/** What the browser has fetched for this page, as it came over the wire. */
export function showWeight(): void {
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  const sizes = { page: 0, engine: 0, model: 0 };
  for (const entry of entries as PerformanceResourceTiming[]) {
    const path = new URL(entry.name).pathname;
    const kind = path.endsWith('.wasm') ? 'engine' : path.endsWith('.gz') ? 'model' : 'page';
    sizes[kind] += entry.encodedBodySize;
  }
  const total = sizes.page + sizes.engine + sizes.model;
  if (total === 0) return;
  byId('weight').textContent =
    `This visit cost ${bytes(total)}: ${bytes(sizes.page)} for the page, ${bytes(sizes.engine)} for the engine, ` +
    `${bytes(sizes.model)} for models, as this server sends them.`;
}
