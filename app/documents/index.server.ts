export { drawQrCode } from './qr-code.server.ts';
export { type Align, drawText, followed, layFigure, layText, type SetText, widthOf } from './set-text.server.ts';
export { closeSheet, makeRoom, openSheet, type Sheet } from './sheet.server.ts';
export { colours, contentWidth, page, type Style, styles } from './styles.ts';
export { artifact, describeCell, openTag, tag } from './tag.server.ts';
export { textLanguage } from './text-language.ts';
