// Documents point at things that exist: relative links, and the npm scripts they tell the reader to run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const elsewhere = new Set(['node_modules', 'build', 'dist', 'fixtures', '.git']);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const npm = /npm (?:run )?(setup|build|start|test|bench|fuzz|size|lint|format)\b|npm run ([\w:-]+)/g;

const problems = [];
const pages = markdown(root);
for (const page of pages) {
  const text = readFileSync(page, 'utf8');
  for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    const path = target.split('#')[0];
    if (path === '' || /^[a-z]+:/.test(path)) continue;
    if (!existsSync(join(dirname(page), decodeURI(path)))) problems.push(`${page}: there is no ${path}`);
  }
  // Folders with a package.json of their own (js, web-demo) have scripts of their own.
  const own = join(dirname(page), 'package.json');
  const known = { ...scripts, ...(existsSync(own) ? JSON.parse(readFileSync(own, 'utf8')).scripts : {}) };
  for (const [, usual, other] of text.matchAll(npm)) {
    if (!((usual ?? other) in known)) problems.push(`${page}: there is no npm script ${usual ?? other}`);
  }
}
for (const problem of problems) console.error(problem.replace(root, ''));
console.log(`links: ${pages.length} pages, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function markdown(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return elsewhere.has(entry.name) ? [] : markdown(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}
