import { strFromU8, unzipSync } from 'fflate';

export type WorkbookCell = { at: string; type: 'text' | 'number' | 'formula'; format: string; value: string };
export type WorkbookSheet = { name: string; frozenRows: number; widths: number[]; cells: WorkbookCell[] };

/** What stands in an XLSX file, read from its parts: types and formats of cells, which rows stay in sight, and widths. */
export function openWorkbook(bytes: Uint8Array): WorkbookSheet[] {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g)].map(([, text]) =>
    unescaped(text),
  );
  const formats = formatsOf(part('xl/styles.xml'));
  return [...part('xl/workbook.xml').matchAll(/<sheet [^>]*sheetId="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => {
    const xml = part(`xl/worksheets/sheet${id}.xml`);
    return {
      name: unescaped(name),
      frozenRows: Number(/<pane ySplit="(\d+)"[^>]* state="frozen"/.exec(xml)?.[1] ?? 0),
      widths: [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width)),
      cells: [...xml.matchAll(/<c r="(\w+)"([^>]*)>(<f>)?(?:<v>)?([^<]*)/g)].map(
        ([, at = '', attributes = '', formula, value = '']) => ({
          at,
          type: formula ? 'formula' : attributes.includes('t="s"') ? 'text' : 'number',
          format: formats[Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? '',
          value: attributes.includes('t="s"') ? (strings[Number(value)] ?? 'no such string') : value,
        }),
      ),
    };
  });
}

/** The number format of each style; empty for the general one. */
function formatsOf(styles: string): string[] {
  const named = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map((m) => [m[1], m[2]]),
  );
  const [, list = ''] = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles) ?? [];
  return [...list.matchAll(/<xf ([^>]*)>/g)].map(([, attributes = '']) =>
    unescaped(named.get(/numFmtId="(\d+)"/.exec(attributes)?.[1])),
  );
}

function unescaped(text = ''): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] as string);
}
