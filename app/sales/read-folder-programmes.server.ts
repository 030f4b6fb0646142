import { type Programme, readProgrammes } from '#app/rebates/index.ts';
import { programmeRowError, wholeFile } from './file-error.ts';
import { addErrors, type OpenFolder, pathOfFile } from './read-folder-file.server.ts';
import { readJson } from './read-json.server.ts';

const file = 'programmes.json';

/** The programmes of a folder; none when they could not be read, and the folder then has errors. */
export async function readFolderProgrammes(folder: OpenFolder): Promise<Programme[]> {
  const path = pathOfFile(folder, file);
  if (path === undefined) return [];
  const json = await readJson(path);
  if (!json.ok) {
    addErrors(folder, file, [wholeFile('programme', json.expected)]);
    return [];
  }
  const read = readProgrammes(json.value);
  if (read.ok) return read.programmes;
  addErrors(folder, file, read.errors.map(programmeRowError));
  return [];
}
