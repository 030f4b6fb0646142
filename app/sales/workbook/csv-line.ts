/** One line of CSV without its end, its cells quoted where they must be. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (special.test(cell) ? quoted(cell) : cell)).join(',');
}

const special = /[",\r\n]/;

/** Such a line, each cell quoted, so that no other separator can be found in it. */
export function csvLineQuoted(cells: readonly string[]): string {
  return cells.map(quoted).join(',');
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
