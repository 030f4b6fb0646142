import PDFDocument from 'pdfkit';
import type { Language } from '#app/i18n/index.ts';
import { faceChains } from './faces.server.ts';
import { page } from './styles.ts';

/** A document that is being set from top to bottom. `y` is where the next part begins on the page being set. */
export type Sheet = {
  document: PDFKit.PDFDocument;
  language: Language;
  /** The structure element that holds all others. */
  root: PDFKit.PDFStructureElement;
  y: number;
  /** Sets the head of a page that continues the document. */
  continueHead: (sheet: Sheet) => void;
};

export type SheetOptions = {
  title: string;
  language: Language;
  /** The only date in the file, so that the same document gives the same bytes. */
  createdAt: Date;
  continueHead: (sheet: Sheet) => void;
};

/** Opens a tagged document with its first page. */
export function openSheet({ title, language, createdAt, continueHead }: SheetOptions): Sheet {
  const chains = faceChains();
  const first = chains.regular[0];
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    // pdfkit takes an opened font too, which its types do not say; named here, it loads no font of its own.
    font: first?.font as unknown as string,
    info: { Title: title, Creator: 'Tandem', Producer: 'Tandem', CreationDate: createdAt, ModDate: createdAt },
  });
  for (const face of new Set(Object.values(chains).flat())) {
    document.registerFont(face.name, face.font as unknown as Uint8Array);
  }
  const root = document.struct('Document');
  document.addStructure(root);
  return { document, language, root, y: page.top, continueHead };
}

/** Begins a page unless `height` still fits on this one. Says whether it did. */
export function makeRoom(sheet: Sheet, height: number): boolean {
  if (sheet.y + height <= page.bottom) return false;
  sheet.document.addPage();
  sheet.y = page.top;
  sheet.continueHead(sheet);
  return true;
}

/** Ends the document. `foot` is set on every page, once their number is known. */
export function closeSheet(
  sheet: Sheet,
  foot: (sheet: Sheet, pageNumber: number, pages: number) => void,
): Promise<Uint8Array> {
  const { document } = sheet;
  sheet.root.end();
  const { start, count } = document.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    document.switchToPage(index);
    foot(sheet, index + 1, count);
  }
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}
