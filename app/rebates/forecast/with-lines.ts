import type { CalculationInputs, SalesColumns } from '../inputs.ts';
import { appendLine, type ColumnLine, copyLines } from '../lines/columns.ts';

/** A sales line that nobody has written yet. It stands in a document of its own and is not paid. */
export type PossibleLine = Omit<ColumnLine, 'lineId' | 'document' | 'dueDay' | 'paidDay'>;

/** The same inputs with further lines, which come after all others where the order of lines decides. */
export function withLines(inputs: CalculationInputs, further: readonly PossibleLine[]): CalculationInputs {
  const lines = copyLines(inputs.lines, { more: further.length });
  const documents = [...inputs.documents];
  const firstId = largestOf(lines.lineId, lines) + 1;
  const firstRank = lines.rank && largestOf(lines.rank, lines) + 1;
  further.forEach((line, index) => {
    if (lines.rank) lines.rank[lines.count] = (firstRank ?? 0) + index;
    appendLine(lines, { ...line, lineId: firstId + index, document: documents.push('') - 1 });
  });
  return { ...inputs, documents, lines };
}

function largestOf(column: Float64Array | Int32Array, { count }: SalesColumns): number {
  let largest = 0;
  for (let at = 0; at < count; at++) largest = Math.max(largest, column[at] as number);
  return largest;
}
