import { cellError, type ReadWarning, type Refusal, type RowError } from '../row-error.ts';
import type { CellFault, TableNotes } from '../table-text.ts';
import { columnLetters } from './cell-reference.ts';
import type { SheetReader } from './sheet-reader.ts';

/** The notes of a workbook's text, and what its reading adds to them. */
export type WorkbookNotes = TableNotes & {
  addFault: (row: number, fault: CellFault) => void;
  noteHidden: (hidden: ReturnType<SheetReader['hidden']>) => void;
  breakOff: (lastRow: number, refusal: Refusal) => void;
};

type Sheets = { sheet: { name: string }; otherSheets: string[] };

export function createWorkbookNotes({ sheet, otherSheets }: Sheets): WorkbookNotes {
  const faults = new Map<number, CellFault[]>();
  const warnings: ReadWarning[] = otherSheets.length > 0 ? [onlyFirst(sheet.name, otherSheets)] : [];
  let broken: RowError | undefined;

  function takeFaults(row: number): readonly CellFault[] {
    const found = faults.get(row);
    if (!found) return none;
    faults.delete(row);
    return found;
  }

  function addFault(row: number, fault: CellFault): void {
    const found = faults.get(row);
    if (found) found.push(fault);
    else faults.set(row, [fault]);
  }

  function noteHidden({ rows, columns }: ReturnType<SheetReader['hidden']>): void {
    if (rows > 0) warnings.push(hiddenRows(rows));
    if (columns.length > 0) warnings.push(hiddenColumns(columns.map(columnLetters).join(', ')));
  }

  function breakOff(lastRow: number, refusal: Refusal): void {
    broken = { row: lastRow === 0 ? 0 : lastRow + 1, ...cellError('', '', refusal) };
  }

  return { takeFaults, warnings, brokenOff: () => broken, addFault, noteHidden, breakOff };
}

const none: readonly CellFault[] = [];

function onlyFirst(sheet: string, others: string[]): ReadWarning {
  const names = others.join(', ');
  const text = `only the sheet ${sheet} was read; these hold values too: ${names}`;
  return { code: 'other-sheets', text, detail: { sheet, names } };
}

function hiddenRows(count: number): ReadWarning {
  const text = count === 1 ? 'one hidden row was read as well' : `${count} hidden rows were read as well`;
  return { code: 'hidden-rows', text, detail: { count: String(count) } };
}

function hiddenColumns(columns: string): ReadWarning {
  return { code: 'hidden-columns', text: `hidden columns were read as well: ${columns}`, detail: { columns } };
}
