// Runs a TypeScript file in this process (or in this worker thread: Node 20 gives its workers no loader of their parent).
// With --require it is loaded as a file of CommonJS: import asks another thread about every single module, and that takes
// longer than most commands. Such a file waits for nothing outside its functions, and loads no other file by import().
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { arePackagesReady, markPackagesReady, projectFolder } from './packages.mjs';

const isRequired = process.argv[2] === '--require';
process.argv.splice(1, isRequired ? 2 : 1);
process.argv[1] = resolve(process.argv[1]);

if (isMainThread && !arePackagesReady()) {
  installPackages();
}
if (isRequired) {
  const { register } = await import('tsx/cjs/api');
  register();
  createRequire(import.meta.url)(process.argv[1]);
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
