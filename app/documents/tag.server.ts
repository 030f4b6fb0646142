import type { Sheet } from './sheet.server.ts';

type Element = PDFKit.PDFStructureElement;
/** `bbox` is where a figure stands: left, top, right, bottom. */
type TagOptions = { lang?: string; alt?: string; actual?: string; bbox?: [number, number, number, number] };

/** Opens a structure element inside another; what is drawn belongs to its leaves. */
export function openTag(sheet: Sheet, parent: Element, type: string, options: TagOptions = {}): Element {
  const element = sheet.document.struct(type, options);
  parent.add(element);
  return element;
}

/** Draws a part of the page as the content of a new structure element. */
export function tag(sheet: Sheet, parent: Element, type: string, draw: () => void, options: TagOptions = {}): void {
  const element = openTag(sheet, parent, type, options);
  element.add(draw);
  element.end();
}

/** Draws what is no content: rules, grounds, and what every page repeats. */
export function artifact(sheet: Sheet, type: 'Layout' | 'Pagination', draw: () => void): void {
  sheet.document.markContent('Artifact', { type });
  draw();
  sheet.document.endMarkedContent();
}

/** What a cell of a table heads, and how many columns it takes; pdfkit has no option for the latter. */
export function describeCell(cell: Element, attributes: { Scope?: 'Column' | 'Row'; ColSpan?: number }): void {
  const { dictionary } = cell as unknown as { dictionary: { data: Record<string, unknown> } };
  dictionary.data.A = { O: 'Table', ...attributes };
}
