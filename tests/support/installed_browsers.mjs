// Chromium and Firefox as they are installed here; one that is missing is a failure that says how to get it.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const found = {
  chromium: { names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'], debian: 'chromium' },
  firefox: { names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
};

/** The first of a browser's names on PATH. CHROMIUM or FIREFOX in the environment go first. */
export function findBrowser(kind) {
  const variable = kind.toUpperCase();
  if (process.env[variable]) return process.env[variable];
  const { names, debian } = found[kind];
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {}
    }
  }
  throw new Error(
    `there is no ${kind} on PATH (${names.join(', ')}): "npm run setup", or "apt-get install --no-install-recommends ${debian}" as root, or name another one in $${variable}`,
  );
}

/** Headless, as root in a container, and without looking anything up on its own. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
