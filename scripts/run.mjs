// Runs a TypeScript file in this process (or in this worker thread: Node 20 gives its workers no loader of their parent).
// With --bundle it is made one program first, which starts in half the time. With --early it begins while packages are
// still being compiled, and waits for them itself (`packagesCompiled`).
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { arePackagesReady, compilePackages, downloadPackages, packagesCompiled } from './packages.mjs';

const flags = [];
while (['--bundle', '--early'].includes(process.argv[2])) flags.push(...process.argv.splice(2, 1));
process.argv.splice(1, 1);
const [, entry] = process.argv;
process.argv[1] = resolve(entry);

if (isMainThread && !arePackagesReady()) {
  downloadPackages();
  compilePackages();
  if (!flags.includes('--early')) await packagesCompiled();
}
if (flags.includes('--bundle')) {
  const { runBundled } = await import('./bundle.mjs');
  await runBundled(entry);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(process.argv[1]).href);
}
