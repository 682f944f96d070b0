// What the commands tell the person who runs them: one line when a step begins, one when it ends.
const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

export const say = (text) => console.log(text);

/** Runs one named step and says how long it took. A failing step throws on. */
export async function step(name, work) {
  say(`▸ ${name} …`);
  const began = Date.now();
  const result = await work();
  say(`✓ ${name} (${seconds(began)})`);
  return result;
}

export const total = () => seconds(started);

/** Ends the program with a sentence instead of a stack. */
export function stop(sentence, code = 1) {
  console.error(`\n✗ ${sentence}`);
  process.exit(code);
}
