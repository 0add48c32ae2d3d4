// Who runs a posterior, and how.
import { inPython, native, node } from '../peers.mjs';
import { profiles } from './cases.mjs';

const exactly = (name, profile) => (profile === 'exact' ? name : `${name}, ${profile}`);

export const own = (profile) => exactly('Sapwood, wasm', profile);
export const stochtree = 'stochtree, Python';
export const slow = 'Chromium slowed 4 ×';

/**
 * @param {string | undefined} python  with the packages of requirements-posteriors.txt; undefined: without them
 * @param {import('../browser-peer.mjs').Browsers | undefined} browsers
 * @returns {import('../peers.mjs').Entry[]}
 */
export function peers(python, browsers) {
  const of = ['BART', 'stochtree'];
  const mine = Object.entries(profiles).flatMap(([profile, tolerance]) => {
    const entry = (name, start, more = {}) => ({
      name: exactly(name, profile),
      of,
      exact: true,
      profile,
      tolerance,
      start,
      ...more,
    });
    return [
      entry('Sapwood, wasm', node('posterior.mjs')),
      entry('Sapwood, native', native('posterior_peer')),
      ...(browsers
        ? [
            entry('Sapwood, Chromium', () => browsers.peer('chromium', 'posterior.mjs')),
            entry('Sapwood, Firefox', () => browsers.peer('firefox', 'posterior.mjs')),
            entry(`Sapwood, ${slow}`, () => browsers.peer('chromium', 'posterior.mjs', 4), { only: ['row'] }),
          ]
        : []),
    ];
  });
  const start = python && inPython(python, 'stochtree_python.py');
  const theirs = {
    name: stochtree,
    of: ['stochtree'],
    exact: true,
    profile: 'exact',
    tolerance: profiles.exact,
    start,
  };
  return python ? [...mine, theirs] : mine;
}
