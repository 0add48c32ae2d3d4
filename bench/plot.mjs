// A small writer of line plots on logarithmic axes, as SVG that follows the reader's light or dark scheme.

const size = { width: 720, height: 420 };
const area = { left: 64, top: 44, right: 500, bottom: 366 };
const colours = [
  ['#1b7f3b', '#5fd38a'],
  ['#c2410c', '#fb923c'],
  ['#1d4ed8', '#7aa7ff'],
  ['#7e22ce', '#c58bff'],
  ['#b91c1c', '#ff8b8b'],
  ['#0e7490', '#5ed3ea'],
  ['#a16207', '#eac54f'],
  ['#be185d', '#ff8fc0'],
];
const dashes = ['', '6 3', '2 3'];
const gap = 15; // between labels

/**
 * @param {object} plot
 * @param {string} plot.title
 * @param {string} plot.x  what the axis says
 * @param {string} plot.y
 * @param {{ name: string, points: [number, number][] }[]} plot.series  positive numbers; the first is drawn thickest
 * @returns {string} SVG
 */
export function plot({ title, x, y, series }) {
  const points = series.flatMap((s) => s.points);
  const across = axis(
    points.map((p) => p[0]),
    area.left,
    area.right,
  );
  const up = axis(
    points.map((p) => p[1]),
    area.bottom,
    area.top,
  );
  const lines = series.map((one, i) => line(one, i, across.at, up.at));
  const summary = series.map(
    ({ name, points }) => `${name}: ${points.map(([a, b]) => `${short(a)}: ${short(b)}`).join(', ')}`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="t d">
<title id="t">${escaped(title)}</title>
<desc id="d">${escaped(`${y} against ${x}. ${summary.join('; ')}`)}</desc>
<style>
text { font: 12px system-ui, sans-serif; fill: #222; }
.h { font-weight: 600; font-size: 14px; }
.g { stroke: #8884; }
.l { fill: none; stroke-width: 1.8; }
.l0 { stroke-width: 3.2; }
.b { fill: #fff; }
${colours.map(([light], i) => `.c${i} { stroke: ${light}; } .f${i} { fill: ${light}; }`).join('\n')}
@media (prefers-color-scheme: dark) {
text { fill: #ddd; }
.b { fill: #16181c; }
${colours.map(([, dark], i) => `.c${i} { stroke: ${dark}; } .f${i} { fill: ${dark}; }`).join('\n')}
}
</style>
<rect class="b" width="${size.width}" height="${size.height}"/>
<text class="h" x="${area.left}" y="20">${escaped(title)}</text>
<text x="${area.left}" y="36">${escaped(y)}</text>
<text x="${(area.left + area.right) / 2}" y="${area.bottom + 38}" text-anchor="middle">${escaped(x)}</text>
${across.ticks.map(({ at, text }) => `<path class="g" d="M${at} ${area.top}V${area.bottom}"/><text x="${at}" y="${area.bottom + 18}" text-anchor="middle">${text}</text>`).join('\n')}
${up.ticks.map(({ at, text }) => `<path class="g" d="M${area.left} ${at}H${area.right}"/><text x="${area.left - 8}" y="${at + 4}" text-anchor="end">${text}</text>`).join('\n')}
${lines.join('\n')}
${labels(series, up.at)}
</svg>
`;
}

/** A logarithmic axis from `from` to `to` pixels, with room at both ends. */
function axis(values, from, to) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(Math.log10);
  const room = Math.max(0.04 * (most - least), 0.02);
  const [low, high] = [least - room, most + room];
  const at = (value) => Number((from + ((Math.log10(value) - low) / (high - low)) * (to - from)).toFixed(1));
  const steps = high - low > 2.2 ? [1] : high - low > 0.8 ? [1, 2, 5] : [1, 1.5, 2, 3, 4, 5, 6, 8];
  const ticks = [];
  for (let power = Math.floor(low); power <= high; power += 1)
    for (const step of steps) {
      const value = step * 10 ** power;
      if (Math.log10(value) >= low && Math.log10(value) <= high) ticks.push({ at: at(value), text: short(value) });
    }
  return { at, ticks };
}

function line({ name, points }, i, x, y) {
  const path = points.map(([a, b], n) => `${n === 0 ? 'M' : 'L'}${x(a)} ${y(b)}`).join('');
  const dash = dashes[Math.floor(i / colours.length) % dashes.length];
  const marks = points
    .map(([a, b]) => `<circle class="f${i % colours.length}" cx="${x(a)}" cy="${y(b)}" r="3"/>`)
    .join('');
  return `<g><title>${escaped(name)}</title><path class="l c${i % colours.length}${i === 0 ? ' l0' : ''}"${dash && ` stroke-dasharray="${dash}"`} d="${path}"/>${marks}</g>`;
}

/** Names at the right, where the lines end, moved apart; a mark of the line's colour before each. */
function labels(series, y) {
  const places = series
    .map(({ name, points }, i) => ({ name, i, at: y(points.at(-1)[1]) }))
    .sort((a, b) => a.at - b.at);
  for (let i = 1; i < places.length; i += 1) places[i].at = Math.max(places[i].at, places[i - 1].at + gap);
  const over = Math.max(0, (places.at(-1)?.at ?? 0) - area.bottom);
  for (let i = places.length - 1, limit = area.bottom; i >= 0 && over > 0; i -= 1, limit = places[i + 1].at - gap)
    places[i].at = Math.min(places[i].at, limit);
  return places
    .map(({ name, i, at }) => {
      const dash = dashes[Math.floor(i / colours.length) % dashes.length];
      return `<path class="l c${i % colours.length}"${dash && ` stroke-dasharray="${dash}"`} d="M${area.right + 8} ${at.toFixed(1)}h18"/><text x="${area.right + 32}" y="${(at + 4).toFixed(1)}">${escaped(name)}</text>`;
    })
    .join('\n');
}

const short = (value) => {
  const number = Number(value.toPrecision(3));
  return number >= 1e6 ? `${number / 1e6}M` : number >= 1e3 ? `${number / 1e3}k` : String(number);
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
