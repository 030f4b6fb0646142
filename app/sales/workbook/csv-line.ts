/** One line of CSV, its cells quoted where they must be. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (special.test(cell) ? quoted(cell) : cell)).join(',')}\n`;
}

const special = /[",\r\n]/;

/** One line of CSV, each cell quoted, so that no other separator can be found in it. */
export function csvLineQuoted(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
