/** `npm run bench [-- NAME…]`: measures, and prints what it measured. Nothing is asserted: figures are for reading. */
const benches: Record<string, () => Promise<string[]>> = {
  run: async () => (await import('./run.ts')).benchRun(),
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) throw new Error(`there is no bench ${unknown.join(', ')}: ${Object.keys(benches).join(', ')}`);
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  process.stdout.write(`${name}\n`);
  for (const line of (await benches[name]?.()) ?? []) process.stdout.write(`  ${line}\n`);
}

export {};
