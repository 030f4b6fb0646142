import type { StatementFormat } from './format.ts';

/**
 * The statement as it is sent to people: a tagged A4 document with its fonts inside. What draws it is loaded with the
 * first: most programs draw none, and it is a good part of them.
 */
export const pdfFormat: StatementFormat = {
  name: 'pdf',
  contentType: 'application/pdf',
  extension: 'pdf',
  async render(statement, context) {
    const { renderPdf } = await import('./pdf/render.server.ts');
    return renderPdf(statement, context);
  },
};
