import type { Language } from '../i18n/index.ts';
import { mayAct, type Viewer } from '../identity/index.ts';
import { type ImportKind, importKinds, isKindName, kinds, permissionToImport } from '../sales/index.ts';
import { columnInWords } from './column-in-words.ts';
import { columnsOf } from './import-columns.ts';
import { largestUpload } from './upload.ts';

/** The kinds of files that a viewer may import, with what each column means and an example of it. */
export function getUploadForm(
  viewer: Pick<Viewer, 'role' | 'isOwner' | 'limits'>,
  { language }: { language: Language },
) {
  const offered = importKinds.filter((kind) => mayAct(viewer, permissionToImport(kind)));
  return { kinds: offered.map((kind) => describeKind(kind, language)), megabytes: largestUpload.megabytes };
}

function describeKind(kind: ImportKind, language: Language) {
  const examples: Readonly<Record<string, string>> = isKindName(kind) ? kinds[kind].example : {};
  const columns = columnsOf(kind).map(({ name, required, key }) => {
    return { name, required, example: examples[name] as string, meaning: columnInWords(key, language) };
  });
  return { kind, columns };
}
