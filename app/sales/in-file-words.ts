import type { Mapping } from './read-header.ts';
import type { ErrorCode, RowError } from './row-error.ts';

/** Their column is told as the file has it already, or is one that the file lacks. */
const namedByFile = new Set<ErrorCode>([
  'encoding',
  'empty-file',
  'missing-column',
  'duplicate-column',
  'nul-character',
  'unclosed-quote',
  'text-after-quote',
  'row-too-long',
  'too-few-cells',
  'too-many-cells',
]);

/** The error with columns called as the file calls them. */
export function inFileWords(error: RowError, mapping: Mapping | undefined): RowError {
  if (!mapping || namedByFile.has(error.code)) return error;
  const headerOf = (column: string) => (Object.hasOwn(mapping, column) ? (mapping[column] as string) : column);
  const columns = error.detail?.columns;
  const called = columns?.split(', ').map(headerOf).join(', ');
  return {
    ...error,
    column: headerOf(error.column),
    ...(columns !== undefined &&
      called !== undefined && {
        expected: error.expected.replace(columns, () => called),
        detail: { ...error.detail, columns: called },
      }),
  };
}
