// What the test programs that drive packages and browsers share: things to be true, one after the other, and a last line.

let passed = 0;
let failed = 0;

/** One thing to be true. The others go on if it is not. */
export async function check(name, body) {
  const start = performance.now();
  try {
    await body();
    passed += 1;
    console.log(`ok ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`not ok ${name}\n  ${String(error?.message ?? error).replaceAll('\n', '\n  ')}`);
  }
}

/** How many were not true so far. */
export const failures = () => failed;

/** Say how it went, and end the program with it. */
export function finish() {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
