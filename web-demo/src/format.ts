// Numbers as people write them.

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const plain = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 });
const short = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 });

/** $84,200: to the hundred, which is more than the model knows. */
export const usd = (value: number): string => dollars.format(hundreds(value));
export const usdDifference = (to: number, from: number): string =>
  signed(hundreds(to) - hundreds(from), dollars.format);
const hundreds = (value: number): number => Math.round(value / 100) * 100;
/** $84k, for the ticks of an axis. */
export const usdShort = (value: number): string =>
  Math.abs(value) >= 10_000
    ? `${value < 0 ? '−' : ''}$${short.format(Math.abs(value) / 1000)}k`
    : dollars.format(value);
export const signed = (value: number, format: (value: number) => string): string =>
  `${value < 0 ? '−' : '+'}${format(Math.abs(value))}`;

export const count = (value: number): string => whole.format(value);
export const number = (value: number): string => plain.format(value).replace('-', '−');
export const compact = (value: number): string => short.format(value).replace('-', '−');
export const percent = (value: number): string => {
  const digits = value > 0.001 && value < 0.999 ? 1 : 3;
  return `${(value * 100).toFixed(digits)}%`;
};

/** With as many decimals as the step of the slider; years have no comma. */
export function decimals(value: number, digits: number, grouping: boolean): string {
  const options = { maximumFractionDigits: Math.max(digits, 0), useGrouping: grouping };
  return new Intl.NumberFormat('en-US', options).format(value).replace('-', '−');
}

/** Sizes in units of 1000, as networks count. */
export function bytes(size: number): string {
  if (size < 1000) return `${size} B`;
  if (size < 999_500) return `${size < 9950 ? (size / 1000).toFixed(1) : Math.round(size / 1000)} kB`;
  return `${(size / 1e6).toFixed(size < 9.95e6 ? 2 : 1)} MB`;
}

/** 5.2 µs, 1.4 ms. */
export function duration(ms: number): string {
  if (ms < 0.1) return `${significant(ms * 1000)} µs`;
  if (ms < 1000) return `${significant(ms)} ms`;
  return `${significant(ms / 1000)} s`;
}

function significant(value: number): string {
  if (value >= 100) return String(Math.round(value));
  return value.toFixed(value >= 10 ? 0 : value >= 1 ? 1 : 2);
}

/** All digits of a float32: the shortest decimal number that means these bits, as Python prints it. */
export function float32(value: number): string {
  for (let digits = 1; digits <= 9; digits++) {
    const text = value.toPrecision(digits);
    if (Math.fround(Number(text)) === value) return String(Number(text));
  }
  return String(value);
}
