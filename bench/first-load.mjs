// Prints the milliseconds of a process's first load: node bench/first-load.mjs FILE
import { readFileSync } from 'node:fs';
import { load } from '../js/dist/index.js';

const bytes = readFileSync(process.argv[2]);
const start = performance.now();
await load(bytes);
console.log(performance.now() - start);
