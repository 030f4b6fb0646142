import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { programFolder, programOptions } from '../bundle.mjs';

/** The condition under which package.json leads the imports of a test to what `writeJavaScript` writes. */
export const fromJavaScript = '--conditions=javascript';

/** Below build/, where package.json still tells what imports mean. */
const folder = 'build/javascript';
/** What lies in node_modules the runner of browser tests takes as it is. */
const browserFolder = join(programFolder, 'browser-tests');

let written: Promise<void> | undefined;

/** Writes what is tested as JavaScript, once, file by file: Node runs it faster than what a test runner makes of it. */
export function writeJavaScript(): Promise<void> {
  written ??= write();
  return written;
}

async function write(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const entryPoints = ['app', 'db', 'scripts'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
      .map((name) => join(room, name)),
  );
  // Bundling is what lets the plugin say how an import is called.
  await build({ ...programOptions, entryPoints, outdir: folder, outbase: '.', plugins: [addresses, importsStay] });
}

/** Writes the browser tests with all that they import, and answers where their configuration is. */
export async function writeBrowserTests(): Promise<string> {
  rmSync(browserFolder, { recursive: true, force: true });
  const tests = readdirSync('test/e2e').filter((name) => name.endsWith('.test.ts'));
  const entryPoints = ['playwright.config.ts', 'make-world.ts', ...tests].map((name) => join('test/e2e', name));
  await build({ ...programOptions, entryPoints, outdir: browserFolder, splitting: true, plugins: [packagesStay] });
  return join(browserFolder, 'playwright.config.mjs');
}

const addresses: Plugin = {
  name: 'addresses',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?url$/ }, ({ path }) => ({ path, namespace: 'address' }));
    onLoad({ filter: /.*/, namespace: 'address' }, () => ({ contents: "export default '/file-of-the-build'" }));
  },
};

const importsStay = leaveImports(/.*/, (path) => path.replace(/^(\.{1,2}\/.*)\.tsx?$/, '$1.mjs'));
const packagesStay = leaveImports(/^[^./#]/);

/** What is so imported is not taken in, but imported under a name that may be another one. */
function leaveImports(filter: RegExp, nameOf = (path: string) => path): Plugin {
  return {
    name: 'leave-imports',
    setup({ onResolve }) {
      onResolve({ filter }, ({ path, kind }) =>
        kind === 'entry-point' ? undefined : { path: nameOf(path), external: true },
      );
    },
  };
}
