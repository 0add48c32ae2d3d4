// The package in a worker: load a model, answer one row.
import { load } from '/js/dist/index.js';

addEventListener('message', async ({ data: { model, row } }) => {
  postMessage((await load(model)).predict(row));
});
