// Runs a TypeScript file in this process (or in this worker thread: Node 20 gives its workers no loader of their parent).
// With --bundle it is made one program first, which starts in half the time.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { arePackagesReady, markPackagesReady, projectFolder } from './packages.mjs';

const isBundled = process.argv[2] === '--bundle';
process.argv.splice(1, isBundled ? 2 : 1);
const [, entry] = process.argv;
process.argv[1] = resolve(entry);

if (isMainThread && !arePackagesReady()) {
  installPackages();
}
if (isBundled) {
  const { bundled } = await import('./bundle.mjs');
  await import(pathToFileURL(await bundled(entry)).href);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(process.argv[1]).href);
}

function installPackages() {
  process.stderr.write('installing packages…\n');
  const { status } = spawnSync('npm', ['ci', '--include=dev'], {
    cwd: projectFolder,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write('the packages could not be installed\n');
    process.exit(1);
  }
  markPackagesReady();
}
