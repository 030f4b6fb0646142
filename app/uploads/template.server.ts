import { csvText } from '../files/index.server.ts';
import { isKindName, kinds } from '../sales/index.ts';

/** A file of a kind to be filled in: the header row and an example. Undefined for what is no kind of table. */
export function templateOf(kind: string): { text: string; name: string } | undefined {
  if (!isKindName(kind)) return undefined;
  const example: Readonly<Record<string, string>> = kinds[kind].example;
  const names: string[] = kinds[kind].columns.map(({ name }) => name);
  return { text: csvText(names, [example]), name: `${kind}.csv` };
}
