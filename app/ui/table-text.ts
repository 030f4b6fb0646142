const amountText = /^([+\u2212-]?)(\d{1,3}(?:,\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/;

/**
 * A table as text that a spreadsheet takes: a line a row, tabs between cells, numbers without grouping and with a plain
 * minus. Where a currency stands beside amounts, it becomes a column of its own, under `currency`. A text that would be a
 * formula gets an apostrophe, as in our files.
 */
export function tableText(heads: readonly string[], rows: readonly (readonly string[])[], currency: string): string {
  const hasCurrency = heads.map((_, column) => rows.some((row) => currencyOf(row[column] ?? '') !== undefined));
  const lines = [
    heads.flatMap((head, column) => (hasCurrency[column] ? [asText(head), currency] : [asText(head)])),
    ...rows.map((row) =>
      row.flatMap((cell, column) => (hasCurrency[column] ? [asCell(cell), currencyOf(cell) ?? ''] : [asCell(cell)])),
    ),
  ];
  return lines.map((cells) => cells.join('\t')).join('\n');
}

function currencyOf(cell: string): string | undefined {
  return amountText.exec(cell)?.[3];
}

function asCell(cell: string): string {
  const [, sign = '', digits] = amountText.exec(cell) ?? [];
  if (digits === undefined) return asText(cell);
  return `${sign === '+' || sign === '' ? '' : '-'}${digits.replaceAll(',', '')}`;
}

function asText(cell: string): string {
  const text = cell.replace(/\s+/g, ' ').trim();
  return /^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}
