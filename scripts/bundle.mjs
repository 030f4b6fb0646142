// Makes one program of a TypeScript file and all that it imports, unless none of it has changed since the last time:
// loading thousands of files one by one takes longer than most commands.
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Not below build/, which every build empties, also the one that a program waits for. */
export const programFolder = 'node_modules/.cache/tandem';
/** What is written for this Node. */
export const programOptions = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outExtension: { '.js': '.mjs' },
  logLevel: 'error',
};
/** What stays in node_modules: binaries, and the tools that build. */
const external = ['better-sqlite3', 'pg-native', '@node-rs/argon2', 'esbuild', 'tsx', 'vite'];
/** What was written for CommonJS asks for Node's own modules so. */
const banner = [
  "import { createRequire as requireForPackages } from 'node:module';",
  'const require = requireForPackages(import.meta.url);',
].join('');
/** A command that began before the last change may still load parts of its bundle. */
const keptMilliseconds = 3_600_000;

/** Makes the program of a file, where it is not made, and runs it in this process. */
export async function runBundled(entry) {
  await import(pathToFileURL(await bundled(entry)).href);
}

/** The path of the program, from the project's folder, in which everything runs. */
async function bundled(entry) {
  const name = basename(entry, '.ts');
  const listFile = join(programFolder, `${name}.json`);
  const known = readKnown(listFile);
  if (known) return known;
  const { build } = await import('esbuild');
  const making = join(programFolder, randomUUID());
  const { metafile } = await build({
    ...programOptions,
    entryPoints: [entry],
    outdir: making,
    splitting: true,
    external,
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: banner },
    metafile: true,
  });
  const ours = Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/'));
  // The lock file tells of the packages.
  const inputs = ['package-lock.json', ...ours].sort();
  const made = fingerprint(inputs);
  const finished = join(programFolder, `${name}-${made}`);
  const program = join(finished, `${name}.mjs`);
  removeOld(name);
  try {
    renameSync(making, finished);
  } catch {
    // Another process made the same at the same time.
    rmSync(making, { recursive: true });
  }
  writeFileSync(`${making}.json`, JSON.stringify({ inputs, made, program }));
  renameSync(`${making}.json`, listFile);
  return program;
}

/** The last program that was made, while all that it was made of is as it was. */
function readKnown(listFile) {
  try {
    const { inputs, made, program } = JSON.parse(readFileSync(listFile, 'utf8'));
    return made === fingerprint(inputs) && statSync(program).isFile() ? program : undefined;
  } catch {
    return undefined;
  }
}

/** Of which files it is made, when each was written last, and how long it is. Throws for one that is not there. */
function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const path of inputs) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function removeOld(name) {
  for (const entry of readdirSync(programFolder)) {
    const path = join(programFolder, entry);
    const isOld = entry.startsWith(`${name}-`) && Date.now() - statSync(path).mtimeMs > keptMilliseconds;
    if (isOld) rmSync(path, { recursive: true, force: true });
  }
}
