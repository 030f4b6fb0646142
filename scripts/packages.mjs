import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const stampFile = `${projectFolder}node_modules/.tandem`;
/** Tells the programs that are started meanwhile that packages are being compiled. */
const compilingVariable = 'TANDEM_PACKAGES_COMPILING';

/** Compiling SQLite takes half the time with less optimized, and a query a twentieth more. */
const quickly = '-O1';
/** The package asks for warnings and then hides them; looking for them takes as long as compiling. */
const withoutWarnings = '-Wno-all -Wno-extra';
/** Full text and geometry, which nothing here asks for, are a third of it. */
const withoutExtensions = ['FTS3', 'FTS4', 'FTS5', 'RTREE', 'GEOPOLY']
  .map((name) => `-USQLITE_ENABLE_${name}`)
  .join(' ');
const compilerFlags = [quickly, withoutWarnings, withoutExtensions].join(' ');

const npm = {
  cwd: projectFolder,
  stdio: ['ignore', process.stderr, process.stderr],
  shell: process.platform === 'win32',
};
let compiled = Promise.resolve();

/** Whether node_modules holds what package-lock.json asks for, compiled for this Node or about to be. */
export function arePackagesReady() {
  if (process.env[compilingVariable]) return true;
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint();
}

export function markPackagesReady() {
  writeFileSync(stampFile, fingerprint());
}

/** Ends the process where that fails. */
export function downloadPackages() {
  process.stderr.write('installing packages…\n');
  end(spawnSync('npm', ['ci', '--include=dev', '--ignore-scripts'], npm).status);
}

/** Begins to compile what has no binary for this machine, and to do what else packages do when they are installed. */
export function compilePackages() {
  process.env[compilingVariable] = 'yes';
  const npmRebuild = spawn('npm', ['rebuild'], {
    ...npm,
    env: { ...process.env, CFLAGS: compilerFlags, CXXFLAGS: compilerFlags },
  });
  compiled = new Promise((resolve) => {
    npmRebuild.once('close', (status) => {
      end(status);
      delete process.env[compilingVariable];
      markPackagesReady();
      resolve();
    });
  });
}

/** Resolves when this process has compiled the packages, at once where it had not to. */
export function packagesCompiled() {
  return compiled;
}

function end(status) {
  if (status === 0) return;
  process.stderr.write('the packages could not be installed\n');
  process.exit(1);
}

function fingerprint() {
  const lock = createHash('sha256')
    .update(readFileSync(`${projectFolder}package-lock.json`))
    .digest('hex');
  return `${lock} ${process.platform} ${process.arch} ${process.versions.modules}\n`;
}
