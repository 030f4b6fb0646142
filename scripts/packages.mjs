import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const stampFile = `${projectFolder}node_modules/.tandem`;

/** Whether node_modules holds what package-lock.json asks for, compiled for this Node. */
export function arePackagesReady() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint();
}

export function markPackagesReady() {
  writeFileSync(stampFile, fingerprint());
}

function fingerprint() {
  const lock = createHash('sha256')
    .update(readFileSync(`${projectFolder}package-lock.json`))
    .digest('hex');
  return `${lock} ${process.platform} ${process.arch} ${process.versions.modules}\n`;
}
