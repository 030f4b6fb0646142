/** The part of fontkit 2.0.4 that the documents use. pdfkit brings the package and takes such a font as it is. */
declare module 'fontkit' {
  export type Glyph = { id: number; advanceWidth: number; codePoints: number[] };
  export type GlyphRun = { glyphs: Glyph[]; advanceWidth: number };
  export type Font = {
    unitsPerEm: number;
    postscriptName: string;
    characterSet: number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string, features?: string[]): GlyphRun;
  };
  export function create(bytes: Uint8Array): Font;
}
