// npm leaves platform packages that a registry lacks out of package-lock.json, and may write that registry's addresses
// into it; `npm ci` then fails, here or on another system. The public registry's addresses stand for whichever registry
// npm is set to; without any it asks for the description of each package first, which takes as long as all the rest. npm
// runs this after every installation ("postinstall").
// `--check [FILE]` changes nothing, prints what is to be done and fails if that is anything.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { markPackagesReady, projectFolder } from './packages.mjs';

const systems = /\b(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows)\b/;
const processors = /\b(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)\b/;
const libraries = /(gnu|musl)(?:\w*hf)?$/;

const [flag, file = `${projectFolder}package-lock.json`] = process.argv.slice(2);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const changes = [...addMissingEntries(lock.packages), ...writeAddresses(lock.packages)];

if (flag === '--check') {
  process.stdout.write(changes.map((change) => `${change}\n`).join(''));
  process.exitCode = changes.length === 0 ? 0 : 1;
} else {
  writeLock();
}

function writeLock() {
  if (changes.length > 0) {
    lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath));
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
    process.stderr.write(`package-lock.json: ${changes.length} entries completed\n`);
  }
  if (existsSync(`${projectFolder}node_modules/vite`)) {
    markPackagesReady();
  }
}

function addMissingEntries(packages) {
  const added = [];
  for (const [parentPath, parent] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
      if (!isPresent(packages, parentPath, name, range)) {
        const path = freePath(packages, parentPath, name);
        packages[path] = platformEntry(name, range, parent);
        added.push(`missing: ${path} ${range}`);
      }
    }
  }
  return added;
}

function isPresent(packages, parentPath, name, range) {
  const path = visiblePaths(parentPath, name).find((candidate) => packages[candidate]);
  return path !== undefined && (!isExact(range) || packages[path].version === range);
}

/** Where Node looks for a package that the one at parentPath asks for, nearest first. */
function visiblePaths(parentPath, name) {
  const paths = [];
  for (let folder = `/${parentPath}`; folder; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    paths.push(`${folder.slice(1)}/node_modules/${name}`);
  }
  return [...paths, `node_modules/${name}`];
}

function freePath(packages, parentPath, name) {
  return packages[`node_modules/${name}`] ? `${parentPath}/node_modules/${name}` : `node_modules/${name}`;
}

function platformEntry(name, range, parent) {
  if (!isExact(range)) {
    throw new Error(`${name}: not in package-lock.json, and "${range}" does not say which version it should be`);
  }
  return { version: range, ...platformOf(name), ...(parent.dev && { dev: true }), optional: true };
}

/** cpu, libc and os as npm writes them, read from the package's name (`…-linux-arm-musleabihf`). */
function platformOf(name) {
  const system = systems.exec(name)?.[1].replace('windows', 'win32');
  const processor = processors.exec(name)?.[1];
  const library = system === 'linux' && libraries.exec(name)?.[1].replace('gnu', 'glibc');
  if (!processor) {
    throw new Error(`${name}: not in package-lock.json, and its name does not say which machine it is for`);
  }
  return { cpu: [processor], ...(library && { libc: [library] }), ...(system && { os: [system] }) };
}

function isExact(range) {
  return /^\d/.test(range);
}

function writeAddresses(packages) {
  const changes = [];
  for (const [path, { version, resolved, ...rest }] of Object.entries(packages)) {
    const { name = nameAt(path), link, inBundle } = rest;
    const isFetched = path && !link && !inBundle;
    const address = `https://registry.npmjs.org/${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
    if (!isFetched || resolved === address) continue;
    packages[path] = { ...(rest.name && { name }), version, resolved: address, ...rest };
    changes.push(`address: ${path}`);
  }
  return changes;
}

function nameAt(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function byPath([left], [right]) {
  return left.localeCompare(right, 'en');
}
